package org.collaborationoutcomes.csv.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is that is no text, told by its first bytes, whatever its name says. */
public enum ContentKind {
    OPEN_DOCUMENT(
            "an OpenDocument file",
            "Open it in its program, save it as \"Excel Workbook (.xlsx)\" or as CSV, and drop the new file."),
    WORKBOOK(
            "an Excel workbook",
            "Give it the ending .xlsx and drop it again, or open it in Excel, choose Save As and \"CSV UTF-8\", and drop the new file."),
    ZIP("a zip archive", "Give it the ending .zip and drop it again, or drop the CSV files that are in it."),
    OLD_OFFICE(
            "an old or password-protected Office file",
            "Open it in Excel, choose Save As and \"Excel Workbook (.xlsx)\" without a password, or \"CSV UTF-8\", and drop the new file."),
    PDF("a PDF document", "A PDF can't be read as a table: export the table again as CSV."),
    GZIP("a compressed (gzip) file", "Unpack it and drop the CSV file that is in it."),
    PICTURE("a picture", "Export the table itself as CSV and drop that file."),
    WEB_PAGE("a web page", "Open the page, and export the table from there as CSV."),
    RICH_TEXT("a word processor's document", "Export the table as CSV and drop that file.");

    public static final int HEAD_BYTES = 4_096;

    private final String words;
    private final String advice;

    ContentKind(String words, String advice) {
        this.words = words;
        this.advice = advice;
    }

    public String words() {
        return words;
    }

    public String advice() {
        return advice;
    }

    /** The kind that the first bytes betray, or null: it may be text. */
    public static @Nullable ContentKind of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return packed(text);
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_OFFICE;
        }
        if (text.startsWith("%PDF-")) {
            return PDF;
        }
        if (text.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (text.startsWith("\u0089PNG") || text.startsWith("\u00FF\u00D8\u00FF") || text.startsWith("GIF8")) {
            return PICTURE;
        }
        return text.startsWith("{\\rtf") ? RICH_TEXT : webPage(text);
    }

    private static ContentKind packed(String text) {
        if (text.contains("opendocument")) {
            return OPEN_DOCUMENT;
        }
        return text.contains("[Content_Types].xml") || text.contains("xl/") ? WORKBOOK : ZIP;
    }

    private static @Nullable ContentKind webPage(String text) {
        var start = text.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*(<\\?xml[^>]*>)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<table")
                ? WEB_PAGE
                : null;
    }
}
