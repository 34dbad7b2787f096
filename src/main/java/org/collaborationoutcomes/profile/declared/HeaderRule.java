package org.collaborationoutcomes.profile.declared;

import java.util.List;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.jspecify.annotations.Nullable;

/**
 * How the column names of a table are known.
 *
 * @param needs values whose columns must be there
 * @param without names of which none may be there
 * @param begins what the first name is like; null = whatever
 * @param rows how many rows the names take
 * @param namesFrom the only one of these rows that counts, the first is 1; 0 = all, joined
 * @param drop words of a lower row that add nothing
 * @param afterOffset how many rows below the first one to look for {@code after}
 * @param afterFirst only its first cell is looked at
 * @param mostUnknown how many columns may be there that the table does not know
 */
public record HeaderRule(
        List<String> needs,
        List<String> without,
        @Nullable Pattern begins,
        int rows,
        int namesFrom,
        String join,
        List<String> drop,
        int afterOffset,
        @Nullable Pattern after,
        boolean afterFirst,
        int mostUnknown) {

    static HeaderRule of(Block table) throws WrongProfileException {
        var after = table.block("after");
        after.allowOnly("offset", "matches", "first");
        return new HeaderRule(
                List.copyOf(table.texts("header")),
                table.texts("without").stream().map(HeaderText::of).toList(),
                table.pattern("begins"),
                table.whole("header_rows", 1),
                table.whole("names_from", 0),
                table.text("join", " | "),
                table.texts("drop_below").stream().map(HeaderText::of).toList(),
                after.whole("offset", 1),
                after.pattern("matches"),
                after.flag("first"),
                table.whole("most_unknown", Integer.MAX_VALUE));
    }
}
