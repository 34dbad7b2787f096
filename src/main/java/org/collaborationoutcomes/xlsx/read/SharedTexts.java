package org.collaborationoutcomes.xlsx.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells share: the only part of a workbook that is held in memory. */
final class SharedTexts extends DefaultHandler {

    /** Larger tables of texts come as CSV. */
    private static final int MOST_LETTERS = 48_000_000;

    private static final int MOST_TEXTS = 2_000_000;

    private final List<String> texts = new ArrayList<>();
    private final RunText run = new RunText();
    private long letters;

    /** The text of that number, or null. */
    @Nullable
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : null;
    }

    @Override
    public void startElement(String uri, String element, String name, Attributes attributes) {
        if (element.equals("si")) {
            run.clear();
        } else {
            run.start(element);
        }
    }

    @Override
    public void endElement(String uri, String element, String name) throws SAXException {
        run.end(element);
        if (element.equals("si")) {
            var text = run.text();
            letters += text.length();
            if (letters > MOST_LETTERS || texts.size() >= MOST_TEXTS) {
                throw new SAXException("more texts than fit");
            }
            texts.add(text);
        }
    }

    @Override
    public void characters(char[] chars, int from, int length) throws SAXException {
        run.characters(chars, from, length);
    }
}
