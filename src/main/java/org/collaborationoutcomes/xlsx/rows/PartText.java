package org.collaborationoutcomes.xlsx.rows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The text of a part, written as it comes. */
final class PartText {
    private final Writer out;

    PartText(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    PartText raw(String xml) throws IOException {
        out.write(xml);
        return this;
    }

    /** Clean words, as they stand in an element or in an attribute. */
    PartText words(String words) throws IOException {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            switch (unit) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.write(unit);
            }
        }
        return this;
    }

    /** Hands everything on and leaves what it was given open. */
    void flush() throws IOException {
        out.flush();
    }
}
