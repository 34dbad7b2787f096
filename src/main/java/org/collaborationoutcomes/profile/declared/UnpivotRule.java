package org.collaborationoutcomes.profile.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Columns of which each cell becomes a row of its own.
 *
 * @param columns which ones, by their whole name; matched against what no other rule of the table knows
 * @param atLeast a table with fewer such columns is not this one
 * @param set values of the new row: {group} is a group of the pattern
 * @param value the name under which the cell itself goes on
 */
public record UnpivotRule(Pattern columns, int atLeast, Map<String, String> set, String value) {

    static List<UnpivotRule> all(List<Block> blocks) throws WrongProfileException {
        var all = new ArrayList<UnpivotRule>();
        for (var block : blocks) {
            all.add(of(block));
        }
        return all;
    }

    private static UnpivotRule of(Block block) throws WrongProfileException {
        block.allowOnly("columns", "at_least", "set", "value");
        var columns = block.pattern("columns");
        if (columns == null) {
            throw new WrongProfileException(
                    block.place() + " has no columns.", "Add a line like `columns: '(?<item>.+)'`.");
        }
        return new UnpivotRule(columns, block.whole("at_least", 1), block.words("set"), block.text("value", "value"));
    }
}
