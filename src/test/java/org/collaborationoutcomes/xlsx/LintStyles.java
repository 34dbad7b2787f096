package org.collaborationoutcomes.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** Rules for styles that no single cell shows: what formats colour by their values, and fonts that a machine may lack. */
final class LintStyles {
    private static final double LEAST_CONTRAST = 4.5;
    private static final List<String> FONTS = List.of("Calibri", "Courier New");

    private static final Pattern COLOURED =
            Pattern.compile("(?i)\\[(black|blue|cyan|green|magenta|red|white|yellow|color ?\\d+)]");

    private LintStyles() {}

    static List<String> problems(XSSFWorkbook workbook) {
        var problems = new ArrayList<String>();
        fonts(workbook, problems);
        dxfs(workbook, problems);
        formats(workbook, problems);
        for (var sheet : workbook) {
            conditional((XSSFSheet) sheet, problems);
        }
        return problems;
    }

    private static void fonts(XSSFWorkbook workbook, List<String> problems) {
        for (XSSFFont font : workbook.getStylesSource().getFonts()) {
            if (!FONTS.contains(font.getFontName())) {
                problems.add("font " + font.getFontName() + ": few machines have it");
            }
            if (font.getFontHeightInPoints() < 9) {
                problems.add("font of " + font.getFontHeightInPoints() + " points: too small to read");
            }
        }
    }

    /** A colour that a number's format gives is none that was looked at. */
    private static void formats(XSSFWorkbook workbook, List<String> problems) {
        workbook.getStylesSource().getNumberFormats().values().stream()
                .filter(format -> COLOURED.matcher(format).find())
                .forEach(format -> problems.add("format '" + format + "': colours its numbers"));
    }

    /** The fills of conditional formats and of table styles, under the ink of plain cells. */
    private static void dxfs(XSSFWorkbook workbook, List<String> problems) {
        var sheet = workbook.getStylesSource().getCTStylesheet();
        for (var dxf : sheet.isSetDxfs() ? sheet.getDxfs().getDxfArray() : new CTDxf[0]) {
            var fill = dxf.isSetFill() && dxf.getFill().isSetPatternFill()
                    ? XSSFColor.from(dxf.getFill().getPatternFill().getBgColor())
                    : null;
            var font = dxf.isSetFont() && dxf.getFont().sizeOfColorArray() > 0
                    ? XSSFColor.from(dxf.getFont().getColorArray(0))
                    : null;
            require(LintCells.hex(font, Palette.INK), fill, "a conditional style", problems);
        }
    }

    private static void conditional(XSSFSheet sheet, List<String> problems) {
        var all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting formatting = all.getConditionalFormattingAt(i);
            for (CellRangeAddress range : formatting.getFormattingRanges()) {
                String where = sheet.getSheetName() + "!" + range.formatAsString();
                boolean inTable = sheet.getTables().stream()
                        .map(table ->
                                CellRangeAddress.valueOf(table.getCTTable().getRef()))
                        .anyMatch(table -> table.isInRange(range.getFirstRow(), range.getFirstColumn())
                                && table.isInRange(range.getLastRow(), range.getLastColumn()));
                if (!inTable) {
                    problems.add(where + ": a conditional format reaches out of its table");
                }
                for (int rule = 0; rule < formatting.getNumberOfRules(); rule++) {
                    var bar = formatting.getRule(rule).getDataBarFormatting();
                    if (bar != null) {
                        require(Palette.INK, bar.getColor(), where + ": a bar", problems);
                    }
                }
            }
        }
    }

    private static void require(String ink, @Nullable XSSFColor ground, String where, List<String> problems) {
        double contrast = LintCells.contrast(ink, LintCells.hex(ground, "FFFFFF"));
        if (contrast < LEAST_CONTRAST) {
            problems.add("%s: words over it have a contrast of %.1f".formatted(where, contrast));
        }
    }
}
