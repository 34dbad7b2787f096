package org.collaborationoutcomes.xlsx.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.collaborationoutcomes.xlsx.safe.SafeText;

/** Writes XML, element after element; words are cleaned and escaped. */
final class Xml {
    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are given as name, value, name, value. */
    Xml open(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml empty(String element, String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    /** An empty element with the attribute {@code val}, of which chart parts are full. */
    Xml val(String element, Object value) {
        return empty(element, "val", value.toString());
    }

    Xml words(String element, String words) {
        tag(element)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(element)
                .append('>');
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("XML element " + open.peek() + " is still open. Indicates a bug.");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }

    private static String escaped(String words) {
        return SafeText.clean(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
