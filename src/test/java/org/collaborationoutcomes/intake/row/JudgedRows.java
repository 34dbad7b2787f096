package org.collaborationoutcomes.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.intake.cell.Scale;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Problem;

/** The rows of a file as they are judged on 21 November 2026, without a database. */
record JudgedRows(Path folder) {

    /** A right row of each feed, with what it must have. */
    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("teams", "district_id=D,district_name=Dale,team_id=T1,team_name=One,area=teacher"),
            Map.entry("calendar", "district_id=D,starts_on=2026-09-01,ends_on=2026-09-02"),
            Map.entry("members", "team_id=T1,person_id=P1,joined_on=2026-09-01"),
            Map.entry("aliases", "source_name=Ann,person_id=P1"),
            Map.entry(
                    "meetings", "meeting_id=M1,team_id=T1,starts_at=2026-09-01T15:30,scheduled_minutes=60,status=held"),
            Map.entry("attendance", "meeting_id=M1,team_id=T1,meeting_date=2026-09-01,person_id=P1,status=present"),
            Map.entry("items", "survey_id=S,item_id=Q1,language=en,text=We act"),
            Map.entry("waves", "survey_id=S,wave_id=W,opens_on=2026-09-01,closes_on=2026-09-02"),
            Map.entry(
                    "survey",
                    "survey_id=S,wave_id=W,team_id=T1,respondent_id=R1,submitted_on=2026-09-01,item_id=Q1,value=4"),
            Map.entry(
                    "goals",
                    "goal_id=G1,team_id=T1,title=Read,baseline=1,target=2,starts_on=2026-09-01,due_on=2026-09-02"),
            Map.entry("progress", "goal_id=G1,measured_on=2026-09-01,value=4"),
            Map.entry("actions", "action_id=A1,team_id=T1,title=Call,kind=action,due_on=2026-09-02"));

    private static final Catalogue CATALOGUE = Catalogue.load();

    List<JudgedRow> of(String csv) throws IOException {
        var reading = new Recogniser(CATALOGUE).read(Files.writeString(folder.resolve("a.csv"), csv));
        assertThat(reading.refusal()).isNull();
        var rules = new RowJudge.Rules(CATALOGUE, LocalDate.of(2026, 11, 21), JudgedRows::scale, id -> "#" + id);
        var header = Objects.requireNonNull(reading.header());
        var judge = new RowJudge(rules, Objects.requireNonNull(reading.feed()), header);
        var rows = new ArrayList<JudgedRow>();
        try (var lines = Csv.lines(Objects.requireNonNull(reading.text()), reading.delimiter())) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (line.line() > header.line() && !line.isBlank()) {
                    rows.add(judge.judge(line));
                }
            }
        }
        return rows;
    }

    /** Right rows of a feed, each with another of the values in the column, which stands first: column A. */
    List<JudgedRow> with(String feed, String column, List<String> values) throws IOException {
        var cells = new LinkedHashMap<String, String>();
        cells.put(column, "");
        for (var cell : Objects.requireNonNull(RIGHT.get(feed)).split(",", -1)) {
            cells.put(cell.split("=", 2)[0], cell.split("=", 2)[1]);
        }
        cells.remove(column);
        var csv = new StringBuilder("%s,%s\n".formatted(column, String.join(",", cells.keySet())));
        values.forEach(value -> csv.append("%s,%s\n".formatted(value, String.join(",", cells.values()))));
        return of(csv.toString());
    }

    /** What is said of the rows, but for mere warnings. */
    static List<Problem> rejections(List<JudgedRow> rows) {
        return rows.stream()
                .filter(JudgedRow::isRejected)
                .flatMap(row -> row.problems().stream())
                .toList();
    }

    private static Scale scale(String survey, String item) {
        return survey.equals("seven") && !item.isEmpty() ? new Scale(1, 7, Set.of()) : Scale.DEFAULT;
    }
}
