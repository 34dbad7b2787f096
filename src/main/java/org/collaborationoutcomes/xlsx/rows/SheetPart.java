package org.collaborationoutcomes.xlsx.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.util.CellReference;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SteadyZip;
import org.collaborationoutcomes.xlsx.sheet.Styles;

/** The part of one sheet: what POI wrote around its cells, with the rows and the links put in. */
public final class SheetPart implements SteadyZip.Part {
    private static final String NO_ROWS = "<sheetData/>";
    private static final String BEHIND_LINKS = "<printOptions";
    private static final String AREA = "<dimension ref=\"[^\"]*\"/>";

    private final SheetPlan plan;
    private final Layout layout;
    private final Styles styles;
    private final SharedWords words;

    public SheetPart(SheetPlan plan, Layout layout, Styles styles, SharedWords words) {
        this.plan = plan;
        this.layout = layout;
        this.styles = styles;
        this.words = words;
    }

    @Override
    public void write(InputStream before, OutputStream out) throws IOException {
        var around = new String(before.readAllBytes(), StandardCharsets.UTF_8);
        int rows = around.indexOf(NO_ROWS);
        int links = around.indexOf(BEHIND_LINKS, rows);
        if (rows < 0 || links < 0) {
            throw new IllegalStateException("Sheet " + plan.name() + " has no place for its rows. Indicates a bug.");
        }
        var xml = new PartText(out);
        xml.raw(around.substring(0, rows).replaceFirst(AREA, "<dimension ref=\"A1:" + corner() + "\"/>"));
        var written = new RowWriter(plan, layout, styles, words, xml);
        written.rows();
        xml.raw(around.substring(rows + NO_ROWS.length(), links));
        written.links();
        xml.raw(around.substring(links)).flush();
    }

    private String corner() {
        int row = 0;
        int column = 0;
        for (Placed placed : plan.placed()) {
            row = Math.max(row, RowSource.last(placed));
            column = Math.max(column, RowSource.lastColumn(placed));
        }
        return new CellReference(row, column).formatAsString();
    }
}
