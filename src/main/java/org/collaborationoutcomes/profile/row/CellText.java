package org.collaborationoutcomes.profile.row;

import java.util.List;
import java.util.regex.Pattern;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.collaborationoutcomes.profile.table.Parents;
import org.collaborationoutcomes.profile.table.Table;
import org.jspecify.annotations.Nullable;

/** Cells without what tools and spreadsheets wrap around them. */
record CellText(List<String> nulls) {

    private static final Pattern AS_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([\\p{L}\\d+=@-].*)", Pattern.DOTALL);

    /** The text; blank where the cell says nothing. */
    String of(List<String> cells, int place) {
        if (place < 0 || place >= cells.size()) {
            return "";
        }
        var text = new Cell(cells.get(place)).stripped();
        if (text.isEmpty()) {
            return text;
        }
        var bare = unwrapped(text);
        return nulls.contains(HeaderText.of(bare)) ? "" : bare;
    }

    /** The text of a value's column. */
    private String of(Table table, CsvLine line, String value) {
        return of(line.cells(), table.places().getOrDefault(value, -1));
    }

    /** Why a row is no data by the rules of its table; null = it is. */
    @Nullable
    String leftOut(List<String> cells, Table table) {
        for (var drop : table.rule().drops()) {
            var column = drop.column();
            int place = column == null ? 0 : table.places().getOrDefault(column, -1);
            if (drop.matches().matcher(of(cells, place)).find()) {
                return drop.reason();
            }
        }
        return null;
    }

    /** Tells of a row what parts of others it may say. */
    void tell(Parents parents, Table table, CsvLine line) {
        if (table.rule().parents().areTold()) {
            parents.see(table.rule(), line.line(), name -> of(table, line, name), leftOut(line.cells(), table) == null);
        }
    }

    private static String unwrapped(String text) {
        var wrapped = AS_TEXT.matcher(text);
        if (wrapped.matches()) {
            return wrapped.group(1).replace("\"\"", "\"").strip();
        }
        var quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1) : text;
    }
}
