package org.collaborationoutcomes.xlsx.sheet;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Prepares one sheet for the rows that are written into it later: all that stands around its cells, and their styles. */
public final class SheetWriter {
    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Styles styles;
    private final TableWriter tables;

    public SheetWriter(XSSFSheet sheet, SheetPlan plan, Styles styles, String author) {
        this.sheet = sheet;
        this.plan = plan;
        this.styles = styles;
        this.tables = new TableWriter(sheet, plan, styles, new Notes(sheet, author));
    }

    public void write() {
        plan.widths().forEach((column, digits) -> sheet.setColumnWidth(column, (digits * 7 + 5) * 256 / 7));
        sheet.setDefaultRowHeightInPoints(SheetPlan.USUAL_HEIGHT);
        for (Placed placed : plan.placed()) {
            if (placed.block() instanceof Text text) {
                placed.lines().forEach(line -> styles.voice(text.voice(), SafeText.looksLikeFormula(line)));
            } else if (placed.block() instanceof Table) {
                tables.write(placed);
            }
        }
        PageSetup.apply(sheet, plan);
    }
}
