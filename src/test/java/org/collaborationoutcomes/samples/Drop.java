package org.collaborationoutcomes.samples;

import java.util.Map;
import java.util.TreeMap;

/** The folder that staff fill: sheets by path, made when first asked for. */
final class Drop {

    private final Map<String, Sheet> sheets = new TreeMap<>();

    Sheet sheet(String path, String header) {
        return sheets.computeIfAbsent(path, p -> new Sheet(p, header));
    }

    Sheet at(String path) {
        Sheet sheet = sheets.get(path);
        if (sheet == null) {
            throw new IllegalStateException("no " + path + " among " + sheets.keySet());
        }
        return sheet;
    }

    Iterable<Sheet> sheets() {
        return sheets.values();
    }
}
