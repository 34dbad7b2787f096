package org.collaborationoutcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Facts as a test gives them: a table, the columns that matter, one text per row with commas between the values.
 *
 * <p>Columns that are not named have a plain default; a blank value is null.
 */
public final class FactRows {

    private static final Map<String, Map<String, String>> DEFAULTS = Map.of(
            "facts.teams",
            Map.of("district_id", "D", "district_name", "Dale", "team_name", "Team", "area", "teacher"),
            "facts.members",
            Map.of("joined_on", "2025-07-01"),
            "facts.meetings",
            Map.of("scheduled_minutes", "60", "status", "held"),
            "facts.attendance",
            Map.of("status", "present"),
            "facts.survey",
            Map.of("submitted_on", "2026-10-05"),
            "facts.goals",
            goal(),
            "facts.goal_versions",
            goal(),
            "facts.actions",
            Map.of("title", "Act", "kind", "action"));

    private static final String VALUES = " values ";
    private static final int TOGETHER = 1_000;

    private final JdbcTemplate jdbc;
    private final List<String> pending = new ArrayList<>();

    public FactRows(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** Rows of {@code table}; {@code columns} and each row with commas between. */
    public FactRows given(String table, String columns, String... rows) {
        var names = columns.split(",", -1);
        for (var row : rows) {
            var values = new LinkedHashMap<>(DEFAULTS.getOrDefault(table, Map.of()));
            var cells = row.split(",", -1);
            for (int i = 0; i < names.length; i++) {
                values.put(names[i], cells[i]);
            }
            pending.add(insert(table, values));
        }
        return this;
    }

    /** A goal with one version. */
    public FactRows goal(String columns, String row) {
        given("facts.goals", columns, row);
        return given("facts.goal_versions", columns + ",version", row + ",1");
    }

    /** Writes what was given, in the order of giving. */
    public void write() {
        if (pending.isEmpty()) {
            return;
        }
        jdbc.execute(String.join(";\n", pending));
        pending.clear();
    }

    /** Writes what was given in another order, many rows of a table together. */
    public void writeShuffled(long seed) {
        Collections.shuffle(pending, new Random(seed));
        var together = pending.stream()
                .collect(Collectors.groupingBy(FactRows::into, LinkedHashMap::new, Collectors.toList()));
        pending.clear();
        together.forEach((into, rows) -> {
            for (int from = 0; from < rows.size(); from += TOGETHER) {
                jdbc.execute(rows.subList(from, Math.min(rows.size(), from + TOGETHER)).stream()
                        .map(row -> row.substring(into.length()))
                        .collect(Collectors.joining(", ", into, "")));
            }
        });
    }

    private static String into(String insert) {
        return insert.substring(0, insert.indexOf(VALUES) + VALUES.length());
    }

    private static String insert(String table, Map<String, String> values) {
        var all = new LinkedHashMap<>(values);
        if (table.startsWith("facts.") && !table.equals("facts.file_fate")) {
            all.put("file_id", "1");
            all.put("line", "2");
        }
        var literals = all.values().stream()
                .map(value -> value.isEmpty() ? "null" : "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        return "insert into %s (%s)%s(%s)".formatted(table, String.join(", ", all.keySet()), VALUES, literals);
    }

    private static Map<String, String> goal() {
        var values = "team_id=T1,title=Goal,direction=increase,baseline=0,target=100,pace=linear,"
                + "starts_on=2026-07-01,due_on=2027-06-30,weight=1,status=active";
        return Arrays.stream(values.split(",", -1))
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
