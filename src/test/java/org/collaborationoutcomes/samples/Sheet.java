package org.collaborationoutcomes.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One CSV file of the drop. */
record Sheet(String path, List<String> header, List<List<String>> rows) {

    Sheet(String path, String header) {
        this(path, List.of(header.split(",", -1)), new ArrayList<>());
    }

    void add(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalStateException(path + ": " + String.join("|", cells));
        }
        rows.add(new ArrayList<>(List.of(cells)));
    }

    int column(String name) {
        return header.indexOf(name);
    }

    String cell(int row, String column) {
        return rows.get(row).get(column(column));
    }

    byte[] bytes() {
        var text = new StringBuilder(String.join(",", header)).append('\n');
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(Sheet::quoted).toList()))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
