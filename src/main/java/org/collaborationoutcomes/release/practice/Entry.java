package org.collaborationoutcomes.release.practice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of {@code practices.yml}, with words for what it lacks. */
record Entry(String where, Map<?, ?> values) {

    static Entry of(String where, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Entry(where, map);
        }
        throw new IllegalStateException("practices.yml, %s: is no entry. Indicates a bug.".formatted(where));
    }

    String text(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "practices.yml, %s: '%s' is missing. Indicates a bug.".formatted(where, name));
        }
        return value.toString();
    }

    String text(String name, String otherwise) {
        return values.containsKey(name) ? text(name) : otherwise;
    }

    double number(String name) {
        return Double.parseDouble(text(name));
    }

    double number(String name, double otherwise) {
        return values.containsKey(name) ? number(name) : otherwise;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    Entry entry(String name) {
        return of(where + " " + name, values.get(name));
    }
}
