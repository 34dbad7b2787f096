package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Rules for a sheet's own XML, of which POI forgives what Excel repairs: order, what is told of the whole, numbers. */
final class LintRows {
    private static final Pattern ROW_OR_CELL = Pattern.compile(
            "<row [^>]*?r=\"(\\d+)\"|<c [^>]*?r=\"([A-Z]+)(\\d+)\"([^>]*)>(?:<f>[^<]*</f>)?(?:<v>([^<]*)</v>)?");
    private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"([^\"]*)\"");
    private static final Pattern BREAK = Pattern.compile("<brk id=\"(\\d+)\"");
    private static final Pattern BREAKS = Pattern.compile("<rowBreaks count=\"(\\d+)\" manualBreakCount=\"(\\d+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<col [^>]*(hidden|outlineLevel)=[^>]*>");
    private static final Pattern COLUMN = Pattern.compile("min=\"(\\d+)\"");
    private static final Pattern LINK = Pattern.compile("<hyperlink [^>]*ref=\"([^\"]*)\"");

    private final String name;
    private final String xml;
    private final List<String> problems = new ArrayList<>();
    private final HashSet<String> cells = new HashSet<>();
    private int lastRow;
    private int lastColumn;

    private LintRows(XSSFSheet sheet) throws IOException {
        this.name = sheet.getSheetName();
        try (var in = sheet.getPackagePart().getInputStream()) {
            this.xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> problems(XSSFSheet sheet) throws IOException {
        var lint = new LintRows(sheet);
        lint.rows();
        lint.whole();
        lint.breaks();
        lint.links();
        return lint.problems;
    }

    private void rows() {
        int row = 0;
        int column = -1;
        for (MatchResult found : ROW_OR_CELL.matcher(xml).results().toList()) {
            if (found.group(1) != null) {
                int next = Integer.parseInt(found.group(1));
                require(next > row, "row " + next + " stands out of order");
                row = next;
                column = -1;
                continue;
            }
            String address = found.group(2) + found.group(3);
            int next = CellReference.convertColStringToIndex(found.group(2));
            require(next > column && found.group(3).equals(Integer.toString(row)), address + " stands out of order");
            cells.add(address);
            column = next;
            lastRow = Math.max(lastRow, row);
            lastColumn = Math.max(lastColumn, next);
            if (found.group(5) != null && !found.group(4).contains(" t=")) {
                require(isNumber(found.group(5)), address + " holds '" + found.group(5) + "', which is no number");
            }
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    }

    private void whole() {
        var told = DIMENSION.matcher(xml);
        String corner = "A1:" + new CellReference(lastRow - 1, lastColumn).formatAsString();
        require(told.find() && told.group(1).equals(corner), "it does not tell that its cells are " + corner);
        for (MatchResult hidden : HIDDEN.matcher(xml).results().toList()) {
            var column = COLUMN.matcher(hidden.group());
            problems.add(name + ": column " + (column.find() ? column.group(1) : "?") + " is hidden");
        }
        require(!xml.contains("<sheetProtection"), "it is locked");
        require(!xml.contains("<extLst"), "it has what only some programs read");
        require(!xml.contains("<inlineStr") && !xml.contains("t=\"inlineStr\""), "it holds words of its own");
    }

    private void breaks() {
        int before = 0;
        int count = 0;
        for (MatchResult found : BREAK.matcher(xml).results().toList()) {
            int row = Integer.parseInt(found.group(1));
            require(row > before && row < lastRow, "a page break stands behind row " + row);
            before = row;
            count++;
        }
        var told = BREAKS.matcher(xml);
        String number = Integer.toString(count);
        boolean counted =
                told.find() && told.group(1).equals(number) && told.group(2).equals(number);
        require(count == 0 || counted, "its page breaks are miscounted");
    }

    private void links() {
        var seen = new HashSet<String>();
        for (MatchResult found : LINK.matcher(xml).results().toList()) {
            String at = found.group(1);
            require(seen.add(at), at + " has two links");
            require(cells.contains(at), "the link at " + at + " has no cell");
        }
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(name + ": " + problem);
        }
    }
}
