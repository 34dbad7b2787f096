package org.collaborationoutcomes.xlsx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** How the numbers of each cell style are shown. */
final class CellFormats extends DefaultHandler {

    private static final int MOST = 100_000;

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<NumberLook> looks = new ArrayList<>();
    private boolean inStyles;

    /** The look of that style; of one that there is not, the plain one. */
    NumberLook look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : NumberLook.PLAIN;
    }

    @Override
    public void startElement(String uri, String element, String name, Attributes attributes) throws SAXException {
        switch (element) {
            case "numFmt" -> patterns.put(number(attributes), Objects.toString(attributes.getValue("formatCode"), ""));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) {
                    looks.add(look(attributes));
                }
            }
            default -> {}
        }
        if (looks.size() > MOST || patterns.size() > MOST) {
            throw new SAXException("more styles than Excel has");
        }
    }

    private NumberLook look(Attributes attributes) throws SAXException {
        int id = number(attributes);
        var own = patterns.get(id);
        var pattern = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
        return pattern == null ? NumberLook.PLAIN : NumberLook.of(id, pattern);
    }

    private static int number(Attributes attributes) throws SAXException {
        var id = attributes.getValue("numFmtId");
        try {
            return id == null ? 0 : Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw new SAXException("a format without a number");
        }
    }

    @Override
    public void endElement(String uri, String element, String name) {
        if (element.equals("cellXfs")) {
            inStyles = false;
        }
    }
}
