package org.collaborationoutcomes.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the plan tables beside these classes: the story is told there, the program only fills it out. */
final class Plan {

    private Plan() {}

    static List<Row> rows(String name) {
        var lines = text(name + ".psv").lines().toList();
        var header = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
    }

    static Row row(String name, String key, String value) {
        return rows(name).stream()
                .filter(row -> row.text(key).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new IllegalStateException(cells + " does not fit " + header);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Plan.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
