package org.collaborationoutcomes.xlsx.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collaborationoutcomes.xlsx.safe.SafeText;

/** The words of all sheets, each told once; cells speak of them by number, in the order in which they first came. */
public final class SharedWords {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private long told;

    /** The number of these words, which are clean. */
    int number(String words) {
        told++;
        var number = numbers.get(words);
        if (number == null) {
            number = numbers.size();
            numbers.put(words, number);
        }
        return number;
    }

    /** Writes the part that tells them. */
    public void write(OutputStream out) throws IOException {
        var xml = new PartText(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst count=\"")
                .raw(Long.toString(told))
                .raw("\" uniqueCount=\"")
                .raw(Integer.toString(numbers.size()))
                .raw("\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String words : numbers.keySet()) {
            boolean edged = !words.strip().equals(words) || words.indexOf('\n') >= 0;
            xml.raw(edged ? "<si><t xml:space=\"preserve\">" : "<si><t>")
                    .words(SafeText.escaped(words))
                    .raw("</t></si>");
        }
        xml.raw("</sst>").flush();
    }
}
