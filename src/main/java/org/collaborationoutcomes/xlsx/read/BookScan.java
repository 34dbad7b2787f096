package org.collaborationoutcomes.xlsx.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.xlsx.plain.BookParts;
import org.collaborationoutcomes.xlsx.plain.BrokenBookException;
import org.collaborationoutcomes.xlsx.plain.OpenBook;
import org.collaborationoutcomes.xlsx.plain.SheetRows;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of its sheets. */
public final class BookScan extends DefaultHandler implements OpenBook {

    private static final int MOST_SHEETS = 10_000;

    private record NamedSheet(String name, String relation) {}

    private record ReadableSheet(String name, String part) {}

    private final BookParts parts;
    private final List<NamedSheet> named = new ArrayList<>();
    private final List<ReadableSheet> sheets = new ArrayList<>();
    private final CellFormats formats = new CellFormats();
    private final SharedTexts shared = new SharedTexts();
    private boolean isBook;
    private boolean since1904;

    private BookScan(BookParts parts) {
        this.parts = parts;
    }

    /**
     * Opens a workbook; its shared texts are held in memory, and nothing else.
     *
     * @throws BrokenBookException if the parts are no workbook that can be read
     */
    public static OpenBook open(BookParts parts) throws IOException {
        var scan = new BookScan(parts);
        scan.open();
        return scan;
    }

    private void open() throws IOException {
        var book = Relations.of("", parts)
                .first("/officeDocument")
                .orElseThrow(() -> new BrokenBookException("there is no workbook in it"));
        SafeXml.read(part(book), this);
        if (!isBook) {
            throw new BrokenBookException("it is another kind of Office file");
        }
        var relations = Relations.of(book, parts);
        readIfThere(relations, "/styles", formats);
        readIfThere(relations, "/sharedStrings", shared);
        for (var sheet : named) { // one that is only a chart has no rows
            relations
                    .part(sheet.relation(), "/worksheet")
                    .ifPresent(part -> sheets.add(new ReadableSheet(sheet.name(), part)));
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(ReadableSheet::name).toList();
    }

    @Override
    public void read(int sheet, SheetRows to) throws IOException {
        var cellText = new CellText(shared, formats, since1904);
        SafeXml.read(part(sheets.get(sheet).part()), new SheetScan(cellText, to));
    }

    private void readIfThere(Relations relations, String type, DefaultHandler to) throws IOException {
        var part = relations.first(type);
        if (part.isPresent()) {
            SafeXml.read(part(part.get()), to);
        }
    }

    private InputStream part(String name) throws IOException {
        var in = parts.open(name);
        if (in == null) {
            throw new BrokenBookException("one of its parts is missing");
        }
        return in;
    }

    @Override
    public void startElement(String uri, String element, String name, Attributes attributes) throws SAXException {
        if (element.equals("workbook")) {
            isBook = true;
        } else if (element.equals("workbookPr")) {
            var date1904 = attributes.getValue("date1904");
            since1904 = "1".equals(date1904) || "true".equals(date1904);
        } else if (element.equals("sheet")) {
            sheet(attributes);
        }
    }

    private void sheet(Attributes attributes) throws SAXException {
        if (named.size() >= MOST_SHEETS) {
            throw new SAXException("more sheets than a person has");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                named.add(new NamedSheet(Objects.toString(attributes.getValue("name"), ""), attributes.getValue(i)));
            }
        }
    }
}
