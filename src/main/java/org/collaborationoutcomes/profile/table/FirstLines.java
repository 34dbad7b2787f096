package org.collaborationoutcomes.profile.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.profile.declared.TableRule;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.jspecify.annotations.Nullable;

/**
 * The lines among which the column names of an export are looked for.
 *
 * @param hidden how many first columns are the job's own, where it wrote the file
 */
public record FirstLines(char delimiter, int hidden, List<CsvLine> lines, List<Set<String>> names) {

    private static final int WITHIN = 60;
    private static final List<String> REJECTS =
            List.of("reject_line", "reject_column", "reject_code", "reject_message");

    public static FirstLines of(TextFile text, char delimiter) throws IOException {
        var lines = read(text, delimiter, 0);
        boolean rejects = lines.stream().anyMatch(FirstLines::isOfRejects);
        return rejects ? of(delimiter, REJECTS.size(), read(text, delimiter, REJECTS.size())) : of(delimiter, 0, lines);
    }

    private static FirstLines of(char delimiter, int hidden, List<CsvLine> lines) {
        var names = new ArrayList<Set<String>>();
        for (var line : lines) {
            var set = new HashSet<String>();
            line.cells().forEach(cell -> set.add(HeaderText.of(cell)));
            names.add(set);
        }
        return new FirstLines(delimiter, hidden, lines, names);
    }

    private static List<CsvLine> read(TextFile text, char delimiter, int hidden) throws IOException {
        var lines = new ArrayList<CsvLine>();
        try (var all = new FileLines(text, delimiter, hidden)) {
            for (var line = all.next(); line != null && lines.size() < WITHIN; line = all.next()) {
                lines.add(line);
            }
        } catch (UnreadableException e) {
            if (lines.isEmpty()) {
                throw e;
            } // names above what is broken still tell the kind of file; whoever reads on will say what is wrong
        }
        return lines;
    }

    private static boolean isOfRejects(CsvLine line) {
        return line.cells().size() >= REJECTS.size()
                && line.cells().subList(0, REJECTS.size()).stream()
                        .map(HeaderText::of)
                        .toList()
                        .equals(REJECTS);
    }

    /** The first table of this kind, or null. */
    public @Nullable Table first(TableRule rule) {
        for (int i = 0; i < lines.size(); i++) {
            if (rule.header().rows() > 1 || hasAll(rule, names.get(i))) {
                var table = Table.at(rule, lines.subList(i, lines.size()));
                if (table != null) {
                    return table;
                }
            }
        }
        return null;
    }

    /** A quick look before the thorough one. */
    private static boolean hasAll(TableRule rule, Set<String> names) {
        for (var needed : rule.header().needs()) {
            var field = rule.fields().get(needed);
            if (field != null
                    && field.of().isEmpty()
                    && field.like() == null
                    && !field.any().isEmpty()
                    && field.any().stream().noneMatch(alias -> names.contains(base(alias)))) {
                return false;
            }
        }
        return true;
    }

    private static String base(String alias) {
        return alias.replaceFirst("#\\d+$", "");
    }
}
