package org.collaborationoutcomes.intake.hostile;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.collaborationoutcomes.intake.hostile.Case.bytes;
import static org.collaborationoutcomes.intake.hostile.Case.join;
import static org.collaborationoutcomes.intake.hostile.Case.text;
import static org.collaborationoutcomes.intake.hostile.Sample.utf8;

import java.nio.charset.Charset;
import java.util.List;
import org.collaborationoutcomes.intake.hostile.Sample.Cell;

/** 1 to 20: bytes and letters. */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    /** One row with {@code Jos} and these bytes in a cell that holds any letters. */
    private static byte[] ending(Sample sample, byte[] tail) {
        var cell = sample.has(Cell.TEXT) ? Cell.TEXT : Cell.ID;
        var parts = sample.file(sample.with(cell, "Jos~")).split("~", -1);
        return join(utf8(parts[0]), tail, utf8(parts[1]));
    }

    static final List<Case> CASES = List.of(
            text(1, "no bytes", s -> "", "refused F-EMPTY"),
            text(2, "a mark only", s -> "\uFEFF", "refused F-EMPTY"),
            text(3, "line ends only", s -> "\n\r\n\n", "refused F-EMPTY"),
            text(4, "header only", s -> s.header() + "\n", "0/0/0 F-NOROWS"),
            text(4, "header without line end", Sample::header, "0/0/0 F-NOROWS"),
            text(5, "marked", s -> "\uFEFF" + s.file(), "1/0/0"),
            text(5, "marked and quoted", s -> "\uFEFF\"" + s.file().replaceFirst(",", "\","), "1/0/0"),
            text(6, "marked twice", s -> "\uFEFF\uFEFF" + s.file(), "1/0/0 W-MARK"),
            text(6, "marked twice, quoted", s -> "\uFEFF\uFEFF\"" + s.file().replaceFirst(",", "\","), "1/0/0 W-MARK"),
            text(6, "two files joined", s -> "\uFEFF" + s.file() + "\uFEFF" + s.file(), "2/0/1 W-MARK H-REPEAT"),
            text(
                    6,
                    "a mark before a quoted cell",
                    s -> s.file("\uFEFF\"" + s.row().replaceFirst(",", "\",")),
                    "1/0/0 W-MARK"),
            new Case(
                    7,
                    "UTF-16LE, tab",
                    s -> join(bytes(0xFF, 0xFE), s.file().replace(',', '\t').getBytes(UTF_16LE)),
                    "1/0/0 F-DELIM"),
            new Case(7, "UTF-16BE", s -> join(bytes(0xFE, 0xFF), s.file().getBytes(UTF_16BE)), "1/0/0"),
            new Case(8, "UTF-16LE unmarked", s -> s.file().getBytes(UTF_16LE), "1/0/0"),
            new Case(8, "UTF-16BE unmarked", s -> s.file().getBytes(UTF_16BE), "1/0/0"),
            new Case(
                    8,
                    "UTF-16 with a zero letter",
                    s -> join(bytes(0xFF, 0xFE), s.file("\0").getBytes(UTF_16LE)),
                    "refused F-NUL"),
            new Case(
                    9,
                    "UTF-32LE",
                    s -> join(bytes(0xFF, 0xFE, 0, 0), s.file().getBytes(Charset.forName("UTF-32LE"))),
                    "refused F-ENC"),
            new Case(
                    9,
                    "UTF-32BE",
                    s -> join(bytes(0, 0, 0xFE, 0xFF), s.file().getBytes(Charset.forName("UTF-32BE"))),
                    "refused F-ENC"),
            new Case(10, "Windows-1252", s -> ending(s, "\u00E9\u2019s".getBytes(WINDOWS)), "1/0/0 W-ENC"),
            new Case(10, "neither", s -> ending(s, bytes(0xE9, 0x81)), "refused F-ENC"),
            new Case(10, "both", s -> ending(s, bytes(0xC3, 0xA9, 'l', 0xE9)), "refused F-ENC"),
            new Case(
                    11,
                    "encoded twice",
                    s -> ending(s, utf8("\u00C3\u00A9")),
                    "1/0/0 C-UNICODE",
                    "1/0/0 C-UNICODE",
                    "1/0/0 C-UNICODE"),
            new Case(12, "cut off in a letter", s -> join(utf8(s.file() + s.row()), bytes(0xC3)), "refused F-TRUNC"),
            new Case(13, "overlong", s -> ending(s, bytes(0xC0, 0xAF)), "refused F-ENC"),
            new Case(13, "overlong in three", s -> ending(s, bytes(0xE0, 0x80, 0xAF)), "refused F-ENC"),
            new Case(
                    13,
                    "surrogates in UTF-8",
                    s -> ending(s, bytes(0xED, 0xA0, 0xBC, 0xED, 0xB0, 0x80)),
                    "refused F-ENC"),
            new Case(
                    13,
                    "Windows-1252 that resembles it",
                    s -> ending(s, bytes(0xE9, ' ', 0xE0, 0x85, 0xBB)),
                    "0/1/0 W-ENC C-ID",
                    "0/1/0 W-ENC C-ID",
                    "1/0/0 W-ENC"),
            text(14, "a zero byte in a cell", s -> s.file(s.with(Cell.ID, "P\0")), "refused F-NUL"),
            text(15, "a bell in an id", s -> s.file(s.with(Cell.ID, "P\u0007x")), "0/1/0 C-ID"),
            text(15, "a bell in a text", s -> s.file(s.with(Cell.TEXT, "P\u0007x")), "-", "-", "0/1/0 C-CTRL"),
            text(
                    15,
                    "DEL and C1 in a text",
                    s -> s.file(s.with(Cell.TEXT, "P\u007F\u0085\u0090x")),
                    "-",
                    "-",
                    "0/1/0 C-CTRL"),
            text(16, "CRLF", s -> s.file().replace("\n", "\r\n"), "1/0/0"),
            text(16, "CR", s -> s.file(s.row(), s.row()).replace("\n", "\r"), "2/0/0"),
            text(
                    17,
                    "mixed line ends",
                    s -> s.header() + "\r" + s.row() + "\r\n" + s.row() + "\n" + s.row(),
                    "3/0/0 W-LINEENDS"),
            text(
                    18,
                    "other breaks in a text",
                    s -> s.file(s.with(Cell.TEXT, "a\u2028b\u2029c\u0085d\u000Be\ff")),
                    "-",
                    "-",
                    "1/0/0"),
            text(18, "other breaks in an id", s -> s.file(s.with(Cell.ID, "a\u2028b")), "0/1/0 C-ID"),
            text(19, "no line end at the end", s -> s.file().strip(), "1/0/0"),
            text(20, "Ctrl-Z at the end", s -> s.file() + "\u001A", "1/0/0 W-ENDMARK"),
            text(20, "Ctrl-Z after the last cell", s -> s.file().strip() + "\u001A", "1/0/0 W-ENDMARK"));
}
