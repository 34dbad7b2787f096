package org.collaborationoutcomes.profile.declared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables that a file may hold.
 *
 * @param use what its rows are for
 * @param needed a file without it is not of this profile
 * @param until first cells that end it
 * @param untilBlank a blank line ends it
 * @param parents how rows tell that they only add up others
 * @param within where it ends, the table goes on that it stands in
 * @param fields what its columns hold, by the name of the value
 * @param ignored columns that are known to be of no use
 */
public record TableRule(
        String name,
        Use use,
        boolean needed,
        HeaderRule header,
        List<Pattern> until,
        boolean untilBlank,
        boolean within,
        Parents parents,
        Map<String, FieldRule> fields,
        List<DropRule> drops,
        List<UnpivotRule> unpivots,
        List<Pattern> ignored) {

    /** What the rows of a table are for. */
    public enum Use {
        /** Each is a row of the feed, or a part of one. */
        ROWS,
        /** The first one holds for the whole file. */
        CONTEXT,
        /** Nothing. */
        SKIP
    }

    /**
     * How rows tell that they only add up others. All blank where they don't.
     *
     * @param of the values of a row that name its parent
     * @param are the values by which a parent is named
     * @param level the value that says how deep a row stands: deeper ones below it are parts of it
     * @param nested whether the rows of a table within this one are parts of the row above them
     */
    public record Parents(
            List<String> of, List<String> are, @Nullable String level, boolean nested) {

        static Parents of(Block block) throws WrongProfileException {
            block.allowOnly("of", "are", "level", "nested");
            return new Parents(
                    List.copyOf(block.texts("of")),
                    List.copyOf(block.texts("are")),
                    block.text("level"),
                    block.flag("nested"));
        }

        /** Whether rows say such a thing at all. */
        public boolean areTold() {
            return !of.isEmpty() || level != null || nested;
        }
    }

    private static final String[] SETTINGS = {
        "use",
        "needed",
        "header",
        "without",
        "begins",
        "header_rows",
        "names_from",
        "join",
        "drop_below",
        "after",
        "most_unknown",
        "until",
        "until_blank",
        "within",
        "parents",
        "columns",
        "drop",
        "unpivot",
        "ignore"
    };

    static TableRule of(String name, Block block) throws WrongProfileException {
        block.allowOnly(SETTINGS);
        return new TableRule(
                name,
                block.word("use", Use.class, Use.ROWS),
                block.flag("needed"),
                HeaderRule.of(block),
                block.patterns("until"),
                block.flag("until_blank"),
                block.flag("within"),
                Parents.of(block.block("parents")),
                fields(block),
                DropRule.all(block.blocks("drop")),
                UnpivotRule.all(block.blocks("unpivot")),
                block.patterns("ignore"));
    }

    /** Why none of its rows is needed, whatever is in them; null = that depends on the row. */
    public @Nullable String nothingOf() {
        return drops.stream()
                .filter(drop ->
                        drop.column() == null && drop.matches().pattern().isEmpty())
                .map(DropRule::reason)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, FieldRule> fields(Block block) throws WrongProfileException {
        var fields = new LinkedHashMap<String, FieldRule>();
        var columns = block.block("columns");
        for (var column : columns.values().keySet()) {
            var key = String.valueOf(column);
            fields.put(key, FieldRule.of(key, columns.block(key)));
        }
        for (var needed : block.texts("header")) {
            if (!fields.containsKey(needed)) {
                throw new WrongProfileException(
                        "%s needs the column '%s', which it does not describe.".formatted(block.place(), needed),
                        "Add it under `columns`.");
            }
        }
        return fields;
    }
}
