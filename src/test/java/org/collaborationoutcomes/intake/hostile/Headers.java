package org.collaborationoutcomes.intake.hostile;

import static org.collaborationoutcomes.intake.hostile.Case.bytes;
import static org.collaborationoutcomes.intake.hostile.Case.join;
import static org.collaborationoutcomes.intake.hostile.Case.text;
import static org.collaborationoutcomes.intake.hostile.Sample.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 37 to 45, 51 to 54: the header, and what is no table at all. */
final class Headers {

    private Headers() {}

    /** The first column under another name. */
    private static String renamed(Sample sample, String name) {
        return sample.file().replaceFirst("^[^,]*", name);
    }

    private static String first(Sample sample) {
        return sample.header().substring(0, sample.header().indexOf(','));
    }

    private static String reversed(String line) {
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        Collections.reverse(cells);
        return String.join(",", cells);
    }

    private static byte[] zip(String entry, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static final List<Case> CASES = List.of(
            text(37, "title rows above", s -> "Attendance of September\n\n" + s.file(), "1/0/0 H-TITLE"),
            text(37, "60 title rows", s -> "About this file\n".repeat(60) + s.file(), "refused F-NAME"),
            text(38, "the header again", s -> s.file(s.row(), s.header(), s.row()), "2/0/1 H-REPEAT"),
            text(
                    38,
                    "the header again in capitals",
                    s -> s.file(s.row(), s.header().toUpperCase(java.util.Locale.ROOT)),
                    "1/0/1 H-REPEAT"),
            text(39, "a column twice", s -> (first(s) + "," + s.file()).replaceFirst("\n", "\nx,"), "refused H-DUP"),
            text(
                    40,
                    "in capitals with blanks",
                    s -> s.header().toUpperCase(java.util.Locale.ROOT).replace("_", " ") + "\n" + s.row(),
                    "1/0/0 H-ALIKE"),
            text(
                    40,
                    "with other blanks",
                    s -> renamed(s, " \u00A0" + first(s).replace('_', '\u00A0') + "\u200B "),
                    "1/0/0 H-ALIKE"),
            text(40, "full width", s -> renamed(s, first(s).replace('_', '\uFF3F')), "1/0/0 H-ALIKE"),
            text(41, "in another order", s -> reversed(s.header()) + "\n" + reversed(s.row()), "1/0/0"),
            text(
                    42,
                    "an unknown column",
                    s -> s.file().replaceFirst("\n", ",Salary\n").replaceFirst("\n$", ",9\n"),
                    "1/0/0 H-EXTRA"),
            text(
                    43,
                    "without an optional column",
                    s -> s.file().replaceFirst("minutes|respondent_group|pace", "other"),
                    "1/0/0 H-EXTRA"),
            text(
                    43,
                    "without a required column",
                    s -> s.file().replaceFirst("meeting_date|submitted_on|due_on", "other"),
                    "refused H-MISSING"),
            text(44, "without header", s -> s.row() + "\n" + s.row() + "\n", "refused H-MISSING"),
            text(45, "16,385 columns", s -> s.header() + ",x".repeat(16_385) + "\n" + s.row(), "refused F-WIDE"),
            new Case(51, "a zip", s -> zip("a.csv", utf8(s.file())), "refused F-TYPE"),
            new Case(51, "a zip bomb", s -> zip("a.csv", new byte[5_000_000]), "refused F-TYPE"),
            new Case(51, "gzip", s -> gzip(utf8(s.file())), "refused F-TYPE"),
            new Case(52, "a workbook", s -> zip("xl/workbook.xml", utf8("<x/>")), "refused F-TYPE"),
            new Case(52, "an open document", s -> zip("mimetype-opendocument", utf8("x")), "refused F-TYPE"),
            new Case(
                    52,
                    "an old workbook",
                    s -> join(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), utf8(s.file())),
                    "refused F-TYPE"),
            text(52, "a PDF", s -> "%PDF-1.7\n" + s.file(), "refused F-TYPE"),
            text(52, "a web page", s -> " <!DOCTYPE html><table>" + s.file(), "refused F-TYPE"),
            text(52, "a table of a web page", s -> "<table><tr><td>" + s.file(), "refused F-TYPE"),
            new Case(
                    54,
                    "a locked workbook",
                    s -> join(bytes(0xD0, 0xCF, 0x11, 0xE0), new byte[600]),
                    "refused F-TYPE"));
}
