package org.collaborationoutcomes.xlsx.sheet;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTableStyleType;

/** The look of all tables: every second row on a pale ground, which follows when a reader sorts or filters. */
public final class TableStyle {
    static final String NAME = "CollaborationOutcomes";

    private TableStyle() {}

    public static void define(XSSFWorkbook workbook) {
        var styles = workbook.getStylesSource();
        var stripe = CTDxf.Factory.newInstance();
        var fill = stripe.addNewFill().addNewPatternFill();
        fill.setPatternType(STPatternType.SOLID);
        byte[] ground = HexFormat.of().parseHex("FF" + Palette.STRIPE);
        fill.addNewFgColor().setRgb(ground);
        fill.addNewBgColor().setRgb(ground);
        int dxf = styles.putDxf(stripe) - 1;
        var sheet = styles.getCTStylesheet();
        var all = sheet.isSetTableStyles() ? sheet.getTableStyles() : sheet.addNewTableStyles();
        var style = all.addNewTableStyle();
        style.setName(NAME);
        style.setPivot(false);
        style.setCount(1);
        var element = style.addNewTableStyleElement();
        element.setType(STTableStyleType.SECOND_ROW_STRIPE);
        element.setDxfId(dxf);
        all.setCount(1);
    }
}
