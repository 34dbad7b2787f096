package org.collaborationoutcomes.xlsx.read;

import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** The text of one cell: its runs joined, without what is only there to help to pronounce it. */
final class RunText {

    /** A cell holds 32,767 letters at most, each of which may be escaped by seven. */
    private static final int MOST = 32_767 * 8;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int inReadings;

    void clear() {
        text.setLength(0);
        inText = false;
        inReadings = 0;
    }

    void start(String element) {
        if (element.equals("rPh")) {
            inReadings++;
        }
        inText = inReadings == 0 && (element.equals("t") || element.equals("v"));
    }

    void end(String element) {
        if (element.equals("rPh")) {
            inReadings--;
        }
        inText = false;
    }

    void characters(char[] letters, int from, int length) throws SAXException {
        if (inText) {
            if (text.length() + length > MOST) {
                throw new SAXException("a text longer than any cell's");
            }
            text.append(letters, from, length);
        }
    }

    /** What was written, with Excel's own escapes of letters read; a zero byte stays the harmless words for it. */
    String text() {
        if (text.indexOf("_x") < 0) {
            return text.toString();
        }
        return ESCAPED.matcher(text)
                .replaceAll(found -> found.group(1).equals("0000")
                        ? found.group()
                        : java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
