package org.collaborationoutcomes.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.xlsx.plain.BrokenBookException;
import org.collaborationoutcomes.xlsx.plain.SheetRows;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the rows of one sheet. */
final class SheetScan extends DefaultHandler {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final CellText cellText;
    private final SheetRows to;
    private final RunText run = new RunText();
    private final List<String> cells = new ArrayList<>();
    private int row;
    private int level;
    private boolean inRow;
    private boolean inCell;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean value;

    SheetScan(CellText cellText, SheetRows to) {
        this.cellText = cellText;
        this.to = to;
    }

    @Override
    public void startElement(String uri, String element, String name, Attributes attributes) throws SAXException {
        if (element.equals("row")) {
            startRow(attributes);
        } else if (element.equals("c") && inRow) {
            startCell(attributes);
        } else if (inCell) {
            formula |= element.equals("f");
            value |= element.equals("v") || element.equals("is");
            run.start(element);
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        var r = attributes.getValue("r");
        int number = r == null ? row + 1 : number(r);
        if (number <= row || number > MOST_ROWS) {
            throw broken("the rows of one of its sheets are out of order");
        }
        row = number;
        var outline = attributes.getValue("outlineLevel");
        level = outline == null ? 0 : number(outline);
        inRow = true;
        cells.clear();
    }

    private void startCell(Attributes attributes) throws SAXException {
        var r = attributes.getValue("r");
        int column = r == null ? cells.size() : column(r);
        if (column < cells.size() || column >= MOST_COLUMNS) {
            throw broken("the cells of one of its rows are out of order");
        }
        while (cells.size() < column) {
            cells.add("");
        }
        type = Objects.toString(attributes.getValue("t"), "n");
        var s = attributes.getValue("s");
        style = s == null ? 0 : number(s);
        formula = false;
        value = false;
        inCell = true;
        run.clear();
    }

    @Override
    public void endElement(String uri, String element, String name) throws SAXException {
        if (element.equals("c") && inCell) {
            inCell = false;
            cells.add(text());
        } else if (element.equals("row") && inRow) {
            inRow = false;
            endRow();
        } else if (inCell) {
            run.end(element);
        }
    }

    private String text() throws SAXException {
        if (!value) {
            return formula ? CellText.NEVER_CALCULATED : "";
        }
        return cellText.of(type, style, run.text());
    }

    private void endRow() throws SAXException {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        if (width == 0) {
            return;
        }
        try {
            to.row(row, level, cells.subList(0, width));
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) throws SAXException {
        if (inCell) {
            run.characters(letters, from, length);
        }
    }

    /** The place of the letters before the row's number: A1 is 0. */
    private static int column(String reference) throws SAXException {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        if (column == 0) {
            throw broken("the cells of one of its rows have no place");
        }
        return column - 1;
    }

    private static int number(String digits) throws SAXException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw broken("the rows of one of its sheets have no number");
        }
    }

    private static SAXException broken(String why) {
        return new SAXException(new BrokenBookException(why));
    }
}
