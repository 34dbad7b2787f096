package org.collaborationoutcomes.profile.row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.profile.declared.Declaration;
import org.collaborationoutcomes.profile.declared.FieldRule;
import org.jspecify.annotations.Nullable;

/** What a file says of all its rows: in a table of its own, above the rows, or by its name. */
final class FileSays {

    private final Declaration declaration;
    private final CellText cells;
    private final Around around;
    private final Map<String, String> inTables = new LinkedHashMap<>();
    private final Map<String, FieldRule> tableFields = new HashMap<>();

    FileSays(Declaration declaration, CellText cells, Around around) {
        this.declaration = declaration;
        this.cells = cells;
        this.around = around;
    }

    /** Takes notice of a table of which the first row holds for the whole file. */
    void inTable(FieldRule field, String text) {
        if (inTables.putIfAbsent(field.name(), text) == null) {
            tableFields.put(field.name(), field);
        }
    }

    /** As it says it. */
    Map<String, String> texts(Surroundings surroundings) {
        Map<String, String> texts = new LinkedHashMap<>(inTables);
        for (var rule : declaration.context()) {
            for (var source : rule.sources()) {
                var text = around.text(source, surroundings);
                var clean = text == null ? "" : cells.of(List.of(text), 0);
                if (!clean.isEmpty()) {
                    texts.putIfAbsent(rule.field().name(), clean);
                }
            }
        }
        return texts;
    }

    /** As it is read; what can't be read is not there. */
    Map<String, String> values(Surroundings surroundings, FieldReader reader) {
        Map<String, String> values = new LinkedHashMap<>();
        texts(surroundings).forEach((name, text) -> {
            var field = field(name);
            var value = field == null ? "" : reader.readable(field, text);
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        return values;
    }

    private @Nullable FieldRule field(String name) {
        for (var rule : declaration.context()) {
            if (rule.field().name().equals(name) && !inTables.containsKey(name)) {
                return rule.field();
            }
        }
        return tableFields.get(name);
    }
}
