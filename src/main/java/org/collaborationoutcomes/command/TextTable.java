package org.collaborationoutcomes.command;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collaborationoutcomes.job.StatusTable;

/** Lays a table out in columns for a terminal. */
final class TextTable {

    private TextTable() {}

    static String of(StatusTable table) {
        if (table.rows().isEmpty()) {
            return "%s%n  none yet%n".formatted(table.title());
        }
        var lines =
                Stream.concat(Stream.of(table.columns()), table.rows().stream()).toList();
        var widths = IntStream.range(0, table.columns().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        var text = lines.stream().map(line -> line(line, widths)).collect(joining(System.lineSeparator()));
        return "%s%n%s%n".formatted(table.title(), text);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> ("%-" + Math.max(1, widths.get(i)) + "s").formatted(cells.get(i)))
                .collect(joining("  ", "  ", ""))
                .stripTrailing();
    }
}
