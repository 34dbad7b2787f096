package org.collaborationoutcomes.facts;

import java.sql.Array;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collaborationoutcomes.sql.Sql;

/**
 * What was known after an earlier run, in schema {@code facts_then}, and from there step by step to what is known now.
 *
 * <p>Most facts are as they were; the others are folded again from what had landed of their keys, file by file in the
 * order of the runs. Surveys are left out: of them no steps are told.
 */
final class Recall {

    private static final List<FactTable> ROSTER =
            List.of(FactTable.TEAMS, FactTable.CALENDAR, FactTable.MEMBERS, FactTable.ALIASES);
    private static final List<FactTable> DATED =
            List.of(FactTable.MEETINGS, FactTable.ATTENDANCE, FactTable.GOALS, FactTable.PROGRESS, FactTable.ACTIONS);

    private final Sql sql;
    private final Sql then;
    private final Sql landedThen;

    Recall(Sql sql) {
        this.sql = sql;
        this.then = sql.elsewhere(Map.of("facts", "facts_then"));
        this.landedThen = sql.elsewhere(Map.of("facts", "facts_then", "intake", "intake_then"));
    }

    /** Whether anything that was said of the days up to a date may be another since. */
    boolean isTouched(long through, LocalDate asOf) {
        return ROSTER.stream().anyMatch(table -> asks("lacking", table, through, asOf))
                || DATED.stream().anyMatch(table -> asks("touched", table, through, asOf));
    }

    /** The facts as they were after a run. */
    void at(long through) {
        sql.update("facts/then/make");
        Stream.concat(ROSTER.stream(), DATED.stream()).forEach(table -> {
            stillTrue(table, through);
            if (asks("lacking", table, through, LocalDate.EPOCH)) {
                foldAgain(table, through);
            }
        });
        settle();
    }

    /** Today's teams, calendars, members and aliases; how many of their facts are others now. */
    long roster() {
        long others = 0;
        for (var table : ROSTER) {
            long differing = count("differing", table);
            if (differing > 0) {
                run("empty", table, Map.of());
                run("copy", table, Map.of());
            }
            others += differing;
        }
        return settled(others);
    }

    /** What was known then as it is now; how many facts are others now, or gone. */
    long corrections() {
        long others = 0;
        for (var table : DATED) {
            long corrected = count("corrected", table);
            if (corrected > 0) {
                run("correct", table, Map.of());
                history(table);
            }
            others += corrected;
        }
        return settled(others);
    }

    /** What was not known then of the days up to a date; how many facts. */
    long late(LocalDate asOf) {
        long late = 0;
        for (var table : DATED) {
            int rows = run("late", table, Map.of("as_of", asOf));
            if (rows > 0) {
                history(table);
            }
            late += rows;
        }
        return settled(late);
    }

    private void stillTrue(FactTable table, long through) {
        run("base", table, Map.of("through", through));
        for (var parent : table.parentColumns()) {
            run(parent.equals("goal_id") ? "without_goal" : "without_team", table, Map.of());
        }
        history(table);
    }

    private void history(FactTable table) {
        if (table == FactTable.GOALS) {
            sql.update("facts/then/forget_versions");
            sql.update("facts/then/versions");
        }
    }

    private void foldAgain(FactTable table, long through) {
        run("refold", table, Map.of("through", through));
        var merge = new Merge(landedThen, table);
        var files = sql.ask(statement("files", table), Map.of(), (row, i) -> {
            Array columns = row.getArray("columns");
            return Map.entry(row.getLong("file_id"), List.of((String[]) columns.getArray()));
        });
        for (var file : files) {
            sql.inTransaction(() -> merge.landed(file.getKey(), file.getValue()));
        }
    }

    private long settled(long others) {
        if (others > 0) {
            settle();
        }
        return others;
    }

    /** Whatever is derived from facts is derived from these. */
    private void settle() {
        Stream.concat(ROSTER.stream(), DATED.stream()).forEach(table -> run("analyze", table, Map.of()));
        new Presence(then).resolve();
    }

    private boolean asks(String name, FactTable table, long through, LocalDate asOf) {
        var parameters = Map.of("through", through, "feed", table.key(), "as_of", asOf);
        return sql.ask(statement(name, table), parameters, (row, i) -> row.getBoolean("touched"))
                .contains(true);
    }

    private long count(String name, FactTable table) {
        return sql.ask(statement(name, table), Map.of(), (row, i) -> row.getLong("rows")).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private int run(String name, FactTable table, Map<String, ?> parameters) {
        return sql.run(statement(name, table), parameters);
    }

    private String statement(String name, FactTable table) {
        return new MergeSql(sql, table).then(name);
    }
}
