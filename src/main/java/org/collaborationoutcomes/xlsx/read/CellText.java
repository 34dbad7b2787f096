package org.collaborationoutcomes.xlsx.read;

import java.util.Objects;
import org.collaborationoutcomes.xlsx.plain.BrokenBookException;
import org.xml.sax.SAXException;

/**
 * What stands in a cell, as a CSV file would have it; but dates and times as ISO 8601 writes them, and numbers with all
 * the digits that they have.
 */
record CellText(SharedTexts shared, CellFormats formats, boolean since1904) {

    /** Of a formula that no spreadsheet has calculated: that there is a value, and that it can't be had. */
    static final String NEVER_CALCULATED = "#VALUE!";

    /** The text of a cell with a value. */
    String of(String type, int style, String raw) throws SAXException {
        return switch (type) {
            case "s" -> shared(raw);
            case "b" -> raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE";
            case "e", "str", "inlineStr" -> raw;
            case "d" -> day(style, raw);
            default -> raw.isBlank() ? "" : formats.look(style).text(number(raw), since1904);
        };
    }

    private String shared(String raw) throws SAXException {
        try {
            return Objects.requireNonNullElseGet(shared.get(Integer.parseInt(raw.strip())), () -> "#REF!");
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    /** A date that is written as one already. */
    private String day(int style, String raw) {
        int time = raw.indexOf('T');
        return time > 0 && formats.look(style).kind() == NumberLook.Kind.DAY ? raw.substring(0, time) : raw;
    }

    private static double number(String raw) throws SAXException {
        try {
            double value = Double.parseDouble(raw.strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw broken();
        }
        throw broken();
    }

    private static SAXException broken() {
        return new SAXException(new BrokenBookException("one of its cells holds no value of its kind"));
    }
}
