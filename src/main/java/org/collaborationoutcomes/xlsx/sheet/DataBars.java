package org.collaborationoutcomes.xlsx.sheet;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.look.Palette;

/** Draws shares of one as bars within their cells, all from 0 to 1 so that rows can be compared. */
final class DataBars {
    private DataBars() {}

    static void add(XSSFSheet sheet, Placed placed) {
        var columns = placed.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).bars()) {
                int column = placed.column() + i;
                addTo(sheet, new CellRangeAddress(placed.row() + 1, placed.row() + placed.rows(), column, column));
            }
        }
    }

    private static void addTo(XSSFSheet sheet, CellRangeAddress cells) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(Styles.colour(Palette.BAR_BLUE));
        var bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(1d);
        bar.setWidthMin(0);
        bar.setWidthMax(100);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
