package org.collaborationoutcomes.facts;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collaborationoutcomes.sql.Sql;

/** Puts the columns of a feed into the statements that all feeds share. */
final class MergeSql {

    private final Sql sql;
    private final FactTable table;

    MergeSql(Sql sql, FactTable table) {
        this.sql = sql;
        this.table = table;
    }

    /**
     * The statement that gathers a file's candidates.
     *
     * @param delivered the canonical columns that the file has; the others keep what is stored
     */
    String candidate(Collection<String> delivered) {
        return candidate("facts/fold", delivered);
    }

    /** The same for those of its rows that are merged once more. */
    String candidateAgain(Collection<String> delivered) {
        return candidate("facts/withdraw/refold", delivered);
    }

    private String candidate(String folding, Collection<String> delivered) {
        var fold = sql.text(folding).replace("{folded}", folded(delivered));
        return sql.text("facts/candidate")
                .replace("{fold}", filled(fold))
                .replace("{judged}", sql.text("facts/" + table.key()));
    }

    /** The shared statement {@code sql/facts/merge/<name>.sql} for this feed. */
    String shared(String name) {
        return filled(sql.text("facts/merge/" + name));
    }

    /** The shared statement {@code sql/facts/withdraw/<name>.sql} for this feed. */
    String withdrawing(String name) {
        return filled(sql.text("facts/withdraw/" + name));
    }

    /** The statement {@code sql/facts/then/<name>.sql} for this feed. */
    String then(String name) {
        return filled(sql.text("facts/then/" + name));
    }

    private String filled(String text) {
        var key = table.keyColumns();
        var others = table.otherColumns();
        var all = Stream.concat(key.stream(), others.stream()).toList();
        var touched = table.touchedColumns();
        return text.replace("{table}", table.key())
                .replace("{landed}", table == FactTable.MEMBERS ? "facts.landed_members" : "intake." + table.key())
                .replace("{touched}", listed(touched, column -> "c." + column))
                .replace("{touched_as_landed}", same(touched, "l", "c"))
                .replace("{touched_as_stood}", same(touched, "s", "c"))
                .replace("{touched_as_fact}", same(touched, "f", "c"))
                .replace("{same_key_as_before}", same("s", "f"))
                .replace("{dated}", table.dated())
                .replace("{key}", listed(key, column -> "c." + column))
                .replace("{last_key_column}", key.get(key.size() - 1))
                .replace("{shown_key}", listed(shownKey(), column -> "nullif(c." + column + "::text, '')"))
                .replace("{same_key}", same("l", "f"))
                .replace("{same_key_as_won}", same("w", "c"))
                .replace("{same_key_as_landed}", same("l", "c"))
                .replace("{same_key_as_candidate}", same("f", "c"))
                .replace("{same_key_as_stood}", same("s", "c"))
                .replace("{columns}", listed(all, column -> column))
                .replace("{stood_columns}", listed(all, column -> "s." + column))
                .replace("{columns_now}", listed(all, column -> "f." + column))
                .replace("{parents}", listed(table.parentColumns(), column -> "('%1$s', c.%1$s)".formatted(column)))
                .replace("{assignments}", listed(others, column -> "%1$s = c.%1$s".formatted(column)))
                .replace("{stored_columns}", listed(others, column -> "f." + column))
                .replace("{candidate_columns}", listed(others, column -> "c." + column));
    }

    /** The key as a person may see it: who answered a survey stays out. */
    private List<String> shownKey() {
        return table.keyColumns().stream()
                .filter(column -> !column.equals("respondent_id"))
                .toList();
    }

    private String same(String one, String other) {
        return same(table.keyColumns(), one, other);
    }

    private static String same(List<String> columns, String one, String other) {
        return columns.stream()
                .map(column -> "%1$s.%3$s = %2$s.%3$s".formatted(one, other, column))
                .collect(joining(" and "));
    }

    private String folded(Collection<String> delivered) {
        var keys = table.keyColumns().stream().map(column -> "l." + column);
        var others = table.otherColumns().stream()
                .filter(column -> !column.equals("direction"))
                .map(column -> folded(column, delivered));
        var list = table == FactTable.MEMBERS ? Stream.of("l.as_of", "l.confirmed") : Stream.<String>of();
        return Stream.of(keys, others, list).flatMap(columns -> columns).collect(joining(",\n    "));
    }

    private static String folded(String column, Collection<String> delivered) {
        var landed = column.equals("direction_given") ? "direction" : column;
        // what intake made up for a column that the file lacks counts where nothing is stored
        return (delivered.contains(landed) ? "l.%1$s as %2$s" : "coalesce(f.%2$s, l.%1$s) as %2$s")
                .formatted(landed, column);
    }

    private static String listed(List<String> columns, UnaryOperator<String> shape) {
        return columns.stream().map(shape).collect(joining(", "));
    }
}
