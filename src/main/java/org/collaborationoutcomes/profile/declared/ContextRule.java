package org.collaborationoutcomes.profile.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.jspecify.annotations.Nullable;

/** A value that holds for a whole file, and where to look for it: the first source that has one counts. */
public record ContextRule(FieldRule field, List<Source> sources) {

    /**
     * One place to look.
     *
     * @param keys of the lines above the tables, as they are compared: the cell beside one of them is the value
     * @param pattern of the file's or folder's name, or of a line above the tables; its group {@code v} is the value
     */
    public record Source(
            From from, List<String> keys, @Nullable Pattern pattern) {}

    /** Where a value may stand. */
    public enum From {
        KEY,
        LINE,
        FILE,
        FOLDER,
        RECEIVED
    }

    static ContextRule of(String name, Block block) throws WrongProfileException {
        block.allowOnly("from", "parse", "unit");
        var sources = new ArrayList<Source>();
        for (var source : block.blocks("from")) {
            source.allowOnly("key", "line", "file", "folder", "received");
            for (var from : From.values()) {
                var setting = from.name().toLowerCase(Locale.ROOT);
                if (source.has(setting)) {
                    sources.add(source(from, setting, source));
                }
            }
        }
        var values = new LinkedHashMap<Object, Object>(block.values());
        values.remove("from");
        return new ContextRule(FieldRule.of(name, new Block(block.place(), values)), List.copyOf(sources));
    }

    private static Source source(From from, String setting, Block block) throws WrongProfileException {
        if (from == From.KEY) {
            var keys = block.texts(setting).stream().map(HeaderText::of).toList();
            return new Source(from, keys, null);
        }
        return new Source(from, List.of(), from == From.RECEIVED ? null : block.pattern(setting));
    }
}
