package org.collaborationoutcomes.samples;

import java.util.ArrayList;
import java.util.List;

/** Puts the honest flaws into the drop after the story is told, and keeps their lines. */
final class Flaws {

    private static final String ATTENDANCE = "dunmere/attendance-2025-spring.csv";
    private static final String SURVEY = "surveys/climate-2025-fall.csv";
    private static final String GOALS = "sallow-fork/goals-2025.csv";

    private final Drop drop;
    private final List<Flaw> flaws = new ArrayList<>();

    Flaws(Drop drop) {
        this.drop = drop;
    }

    List<Flaw> make() {
        attendance();
        survey();
        goals();
        typo();
        unknownGoal();
        twice("sallow-fork/attendance-2025-fall.csv", 40, "status", "absent");
        twice("sallow-fork/attendance-2025-fall.csv", 75, "status", "excused");
        twice("maplewick/progress-2025-26.csv", 30, "value", "1");
        return List.copyOf(flaws);
    }

    private void attendance() {
        reject(ATTENDANCE, 58, "meeting_date", "2025-02-30");
        reject(ATTENDANCE, 121, "status", "presnt");
        reject(ATTENDANCE, 204, "minutes", "1500");
        reject(ATTENDANCE, 260, "person_id", "");
        reject(ATTENDANCE, 333, "status", "here");
        reject(ATTENDANCE, 402, "contributions", "-3");
    }

    private void survey() {
        reject(SURVEY, 400, "value", "7");
        reject(SURVEY, 911, "value", "agree");
        reject(SURVEY, 1500, "submitted_on", "last week");
    }

    /** Three goals that were never entered rightly, besides the sixty that were. */
    private void goals() {
        Sheet sheet = drop.at(GOALS);
        sheet.rows().add(goal("sf-g13", "More pupils in the choir", "increase", "2025-06-05"));
        reject(GOALS, sheet.rows().size() - 1, "due_on", "2025-06-05");
        sheet.rows().add(goal("sf-g14", "Warm meals served each day", "up", "2026-06-05"));
        reject(GOALS, sheet.rows().size() - 1, "direction", "up");
        List<String> wide = goal("sf-g15", "Garden", "increase", "2026-06-05");
        wide.add(3, " kitchen and market days");
        sheet.rows().add(wide);
        flaws.add(new Flaw(
                "rejected", GOALS, sheet.rows().size() + 1, "(one cell too many)", "Garden, kitchen and market days"));
    }

    private static List<String> goal(String id, String title, String direction, String due) {
        return new ArrayList<>(List.of(
                id,
                "sf-leadership",
                title,
                "",
                "Superintendent",
                "",
                "pupils",
                direction,
                "20",
                "40",
                "",
                "30",
                "2025-09-02",
                due,
                "1",
                "",
                "",
                "",
                ""));
    }

    /** A whole meeting under a team id that no teams file has. */
    private void typo() {
        Sheet sheet = drop.at("maplewick/attendance-2025-fall.csv");
        int first = 0;
        while (!sheet.cell(first, "team_id").equals("lincoln-plc-3")) {
            first++;
        }
        String meeting = sheet.cell(first, "meeting_id");
        for (int row = first; sheet.cell(row, "meeting_id").equals(meeting); row++) {
            set(sheet, row, "team_id", "lincoln-plc-3x");
            flaws.add(new Flaw("held", sheet.path(), row + 2, "team_id", "lincoln-plc-3x"));
        }
    }

    private void unknownGoal() {
        Sheet sheet = drop.at("dunmere/progress-2025-26.csv");
        sheet.add("dm-g91", "2025-11-14", "12", "", "");
        flaws.add(new Flaw("held", sheet.path(), sheet.rows().size() + 1, "goal_id", "dm-g91"));
    }

    private void reject(String file, int row, String column, String value) {
        set(drop.at(file), row, column, value);
        flaws.add(new Flaw("rejected", file, row + 2, column, value));
    }

    /** The same key twice in a file: the first entry was a mistake and the later one counts. */
    private void twice(String file, int row, String column, String value) {
        Sheet sheet = drop.at(file);
        sheet.rows().add(row, new ArrayList<>(sheet.rows().get(row)));
        set(sheet, row, column, value);
        flaws.add(new Flaw("superseded", file, row + 2, column, value));
    }

    private static void set(Sheet sheet, int row, String column, String value) {
        sheet.rows().get(row).set(sheet.column(column), value);
    }
}
