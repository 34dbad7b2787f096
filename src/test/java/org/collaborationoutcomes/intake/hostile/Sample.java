package org.collaborationoutcomes.intake.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small right file of a feed, of which a case spoils one thing. */
enum Sample {
    ATTENDANCE(
            "team_id,meeting_id,person_id,meeting_date,minutes,status",
            "T1,M1,P1,2026-09-03,45,present",
            2,
            3,
            4,
            5,
            -1),
    SURVEY(
            "survey_id,wave_id,team_id,respondent_id,submitted_on,value,respondent_group,item_id",
            "climate,2026-09,T1,R1,2026-09-03,4,educator,TRUST1",
            2,
            4,
            5,
            6,
            -1),
    GOALS(
            "goal_id,title,starts_on,baseline,pace,team_id,target,due_on",
            "G1,Raise reading scores,2026-09-03,45,linear,T1,70,2027-06-30",
            0,
            2,
            3,
            4,
            1);

    private final String header;
    private final String row;
    private final int id;
    private final int day;
    private final int number;
    private final int word;
    private final int text;

    Sample(String header, String row, int id, int day, int number, int word, int text) {
        this.header = header;
        this.row = row;
        this.id = id;
        this.day = day;
        this.number = number;
        this.word = word;
        this.text = text;
    }

    /** What kind of value a case spoils. */
    enum Cell {
        ID,
        DAY,
        NUMBER,
        WORD,
        TEXT
    }

    String header() {
        return header;
    }

    String row() {
        return row;
    }

    /** The header and one right row, each with its line end. */
    String file() {
        return file(row);
    }

    String file(String... rows) {
        return header + "\n" + String.join("\n", rows) + "\n";
    }

    boolean has(Cell cell) {
        return place(cell) >= 0;
    }

    /** The right row with another value in one cell, as it stands between the delimiters. */
    String with(Cell cell, String raw) {
        var cells = new ArrayList<>(List.of(row.split(",", -1)));
        cells.set(place(cell), raw);
        return String.join(",", cells);
    }

    private int place(Cell cell) {
        return switch (cell) {
            case ID -> id;
            case DAY -> day;
            case NUMBER -> number;
            case WORD -> word;
            case TEXT -> text;
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
