package org.collaborationoutcomes.profile.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** One block of settings, {@code name: value} line by line, with its place for people. */
record Block(String place, Map<?, ?> values) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static Block of(String place, @Nullable Object yaml) throws WrongProfileException {
        if (yaml instanceof Map<?, ?> values) {
            return new Block(place, values);
        }
        throw new WrongProfileException(
                place + " does not consist of lines like `name: value`.",
                "Look at the shipped profiles for how it is written.");
    }

    void allowOnly(String... names) throws WrongProfileException {
        var allowed = List.of(names);
        for (var name : values.keySet()) {
            if (!allowed.contains(String.valueOf(name))) {
                throw new WrongProfileException(
                        "%s has '%s', which is no setting.".formatted(place, name),
                        "Settings here are: " + String.join(", ", allowed) + ".");
            }
        }
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    @Nullable
    String text(String name) throws WrongProfileException {
        var value = values.get(name);
        if (value instanceof Map || value instanceof List) {
            throw wrong(name, "a text");
        }
        return value == null ? null : String.valueOf(value);
    }

    String text(String name, String otherwise) throws WrongProfileException {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    boolean flag(String name) throws WrongProfileException {
        var value = values.get(name);
        if (value != null && !(value instanceof Boolean)) {
            throw wrong(name, "true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    int whole(String name, int otherwise) throws WrongProfileException {
        var value = values.get(name);
        if (value != null && !(value instanceof Integer)) {
            throw wrong(name, "a whole number");
        }
        return value instanceof Integer number ? number : otherwise;
    }

    /** The texts of a list, or the only one. */
    List<String> texts(String name) throws WrongProfileException {
        var texts = new ArrayList<String>();
        for (var value : list(name)) {
            if (value instanceof Map || value instanceof List || value == null) {
                throw wrong(name, "a list of texts");
            }
            texts.add(String.valueOf(value));
        }
        return texts;
    }

    List<?> list(String name) {
        var value = values.get(name);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    List<Block> blocks(String name) throws WrongProfileException {
        var blocks = new ArrayList<Block>();
        for (var value : list(name)) {
            blocks.add(of(place + ", " + name, value));
        }
        return blocks;
    }

    Block block(String name) throws WrongProfileException {
        var value = values.get(name);
        return of(place + ", " + name, value == null ? Map.of() : value);
    }

    /** Name to text, in the order of the file. */
    Map<String, String> words(String name) throws WrongProfileException {
        var words = new LinkedHashMap<String, String>();
        for (var entry : block(name).values().entrySet()) {
            words.put(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
        }
        return words;
    }

    @Nullable
    Pattern pattern(String name) throws WrongProfileException {
        var text = text(name);
        return text == null ? null : pattern(name, text);
    }

    List<Pattern> patterns(String name) throws WrongProfileException {
        var patterns = new ArrayList<Pattern>();
        for (var text : texts(name)) {
            patterns.add(pattern(name, text));
        }
        return patterns;
    }

    private Pattern pattern(String name, String text) throws WrongProfileException {
        try {
            return Pattern.compile(text, FLAGS);
        } catch (PatternSyntaxException e) {
            throw wrong(name, "a regular expression");
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> words, E otherwise) throws WrongProfileException {
        var text = text(name);
        if (text == null) {
            return otherwise;
        }
        var allowed = new ArrayList<String>();
        for (var word : words.getEnumConstants()) {
            var key = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (key.equals(text)) {
                return word;
            }
            allowed.add(key);
        }
        throw wrong(name, "one of " + String.join(", ", allowed));
    }

    WrongProfileException wrong(String name, String right) {
        return new WrongProfileException(
                "%s: %s is '%s', not %s.".formatted(place, name, values.get(name), right), "Correct that line.");
    }
}
