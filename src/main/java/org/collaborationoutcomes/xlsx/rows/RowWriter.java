package org.collaborationoutcomes.xlsx.rows;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.layout.Measure;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.sheet.Styles;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Writes the rows of one sheet from top to bottom, and remembers their links. */
final class RowWriter {
    private final SheetPlan plan;
    private final Layout layout;
    private final Styles styles;
    private final SharedWords words;
    private final PartText xml;
    private final List<RowSource> sources;
    private final StringBuilder links = new StringBuilder();

    RowWriter(SheetPlan plan, Layout layout, Styles styles, SharedWords words, PartText xml) {
        this.plan = plan;
        this.layout = layout;
        this.styles = styles;
        this.words = words;
        this.xml = xml;
        this.sources = plan.placed().stream()
                .sorted(Comparator.comparingInt(Placed::column))
                .flatMap(placed -> RowSource.of(placed).stream())
                .toList();
    }

    void rows() throws IOException {
        int last = sources.stream()
                .mapToInt(source -> RowSource.last(source.placed()))
                .max()
                .orElse(0);
        xml.raw("<sheetData>");
        for (int row = 0; row <= last; row++) {
            row(row);
        }
        xml.raw("</sheetData>");
    }

    void links() throws IOException {
        if (!links.isEmpty()) {
            xml.raw("<hyperlinks>").raw(links.toString()).raw("</hyperlinks>");
        }
    }

    private void row(int row) throws IOException {
        var height = plan.heights().get(row);
        if (height == null && sources.stream().noneMatch(source -> source.covers(row))) {
            return;
        }
        xml.raw("<row r=\"").raw(Integer.toString(row + 1));
        xml.raw(height == null ? "\">" : "\" ht=\"" + height + "\" customHeight=\"true\">");
        for (RowSource source : sources) {
            if (source.covers(row) && source.placed().block() instanceof Text text) {
                line(source.placed(), text, row);
            } else if (source.covers(row) && source.placed().block() instanceof Table table) {
                row(source, table, row);
            }
        }
        xml.raw("</row>");
    }

    private void line(Placed placed, Text text, int row) throws IOException {
        String line = placed.lines().get(row - placed.row());
        if (!line.isEmpty()) {
            int style = styles.voice(text.voice(), SafeText.looksLikeFormula(line));
            words(row, placed.column(), style, line);
        }
    }

    private void row(RowSource source, Table table, int row) throws IOException {
        Placed placed = source.placed();
        int column = placed.column();
        if (row == placed.row()) {
            for (var one : table.columns()) {
                words(row, column++, styles.header(one.format()), one.name());
            }
            return;
        }
        var cells = source.next();
        for (int i = 0; i < table.columns().size(); i++) {
            if (cells.isEmpty()) {
                none(table, row, column + i, i);
            } else {
                cell(
                        placed,
                        row,
                        column + i,
                        cells.get(i),
                        Measure.format(table.columns().get(i), cells.get(i)));
            }
        }
    }

    /** The only row of a table without rows. */
    private void none(Table table, int row, int column, int index) throws IOException {
        int style = styles.voice(Text.Voice.BODY, false);
        if (index == 0) {
            words(row, column, style, SafeText.clean(table.whenEmpty()));
        } else {
            begin(row, column, style).raw("/>");
        }
    }

    private void cell(Placed placed, int row, int column, Cell given, Format format) throws IOException {
        int style = styles.cell(given, format);
        switch (given.kind()) {
            case BLANK -> begin(row, column, style).raw("/>");
            case NUMBER -> begin(row, column, style).raw("><v>" + given.number() + "</v></c>");
            case FORMULA -> {
                begin(row, column, style).raw("><f>").words(formula(placed, row, given));
                xml.raw("</f><v>" + given.number() + "</v></c>");
            }
            case TEXT, SYMBOL -> {
                words(row, column, style, Measure.shown(given, format, plan.width(column)));
                link(row, column, given);
            }
        }
    }

    private String formula(Placed placed, int row, Cell given) {
        var formula = given.formula();
        if (formula == null) {
            throw new IllegalStateException("A formula cell has no formula. Indicates a bug.");
        }
        return formula.written(ref -> layout.addressIn(ref, placed, row));
    }

    private void words(int row, int column, int style, String clean) throws IOException {
        begin(row, column, style).raw(" t=\"s\"><v>" + words.number(clean) + "</v></c>");
    }

    private PartText begin(int row, int column, int style) throws IOException {
        return xml.raw("<c r=\"" + name(row, column) + "\" s=\"" + style + "\"");
    }

    private void link(int row, int column, Cell given) {
        var target = given.link();
        if (target != null) {
            links.append("<hyperlink location=\"")
                    .append(layout.address(target).replace("&", "&amp;").replace("\"", "&quot;"))
                    .append("\" ref=\"")
                    .append(name(row, column))
                    .append("\"/>");
        }
    }

    private static String name(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
