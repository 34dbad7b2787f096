package org.collaborationoutcomes.profile.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are no data by their source's own rules.
 *
 * @param column the value to look at; null = the first cell of the row
 * @param reason what these rows are, as the end of "3 rows were left out: "
 */
public record DropRule(@Nullable String column, Pattern matches, String reason) {

    static List<DropRule> all(List<Block> blocks) throws WrongProfileException {
        var all = new ArrayList<DropRule>();
        for (var block : blocks) {
            all.add(of(block));
        }
        return all;
    }

    private static DropRule of(Block block) throws WrongProfileException {
        block.allowOnly("column", "matches", "reason");
        var matches = block.pattern("matches");
        if (matches == null) {
            throw new WrongProfileException(block.place() + " has no matches.", "Add a line like `matches: ^total`.");
        }
        return new DropRule(block.text("column"), matches, block.text("reason", "they are no data"));
    }
}
