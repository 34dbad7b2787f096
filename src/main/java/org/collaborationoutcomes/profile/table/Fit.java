package org.collaborationoutcomes.profile.table;

import java.io.IOException;
import java.util.List;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.profile.declared.Declaration;
import org.collaborationoutcomes.profile.declared.TableRule.Use;
import org.jspecify.annotations.Nullable;

/**
 * A profile that fits a file.
 *
 * @param table the first of its tables of rows
 * @param known how many columns it knows
 */
public record Fit(Declaration declaration, FirstLines lines, Table table, int known) {

    /** The best of these profiles under any delimiter, or null. */
    public static @Nullable Fit of(TextFile text, List<Declaration> among) throws IOException {
        Fit best = null;
        var separator = text.separator();
        for (char delimiter : separator == null ? Csv.DELIMITERS : List.of(separator)) {
            var fit = of(text, delimiter, among);
            best = fit != null && (best == null || fit.isBetter(best)) ? fit : best;
        }
        return best;
    }

    /** The best of these profiles, or null. */
    public static @Nullable Fit of(TextFile text, char delimiter, List<Declaration> among) throws IOException {
        FirstLines lines;
        try {
            lines = FirstLines.of(text, delimiter);
        } catch (UnreadableException e) {
            return null; // not under this delimiter
        }
        Fit best = null;
        for (var declaration : among) {
            var fit = of(declaration, lines);
            best = fit != null && (best == null || fit.isBetter(best)) ? fit : best;
        }
        return best;
    }

    private static @Nullable Fit of(Declaration declaration, FirstLines lines) {
        Table first = null;
        int known = 0;
        for (var rule : declaration.tables()) {
            var table = rule.use() == Use.ROWS ? lines.first(rule) : null;
            if (table == null && rule.needed()) {
                return null;
            }
            if (table != null) {
                first = first == null || table.line() < first.line() ? table : first;
                known += table.known();
            }
        }
        return first == null ? null : new Fit(declaration, lines, first, known);
    }

    private boolean isBetter(Fit other) {
        int priority = declaration.priority() - other.declaration.priority();
        return priority > 0 || (priority == 0 && known > other.known);
    }
}
