package org.collaborationoutcomes.intake.hostile;

import static org.collaborationoutcomes.intake.hostile.Case.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.hostile.Sample.Cell;

/** 21 to 36, 46 to 48: quotation marks, delimiters, rows. */
final class Shapes {

    private static final int MANY = 25_000;

    private Shapes() {}

    private static String delimited(Sample sample, char delimiter) {
        return sample.file().replace(',', delimiter);
    }

    private static String quoted(String line, String mark) {
        return Stream.of(line.split(",", -1)).map(cell -> mark + cell + mark).collect(Collectors.joining(","));
    }

    static final List<Case> CASES = List.of(
            text(21, "a line break in quotes", s -> s.file(s.with(Cell.TEXT, "\"a\nb\"")), "-", "-", "1/0/0"),
            text(21, "a line break in an id", s -> s.file(s.with(Cell.ID, "\"a\nb\"")), "0/1/0 C-ID"),
            text(
                    22,
                    "5,000 line breaks",
                    s -> s.file(s.with(Cell.TEXT, "\"" + "\n".repeat(5_000) + "a\"")),
                    "-",
                    "-",
                    "0/1/0 C-LONG"),
            text(
                    22,
                    "nothing but 5,000 line breaks",
                    s -> s.file(s.with(Cell.TEXT, "\"" + "\n".repeat(5_000) + "\"")),
                    "-",
                    "-",
                    "0/1/0 C-LONG"),
            text(
                    22,
                    "5,000 lines",
                    s -> s.file(s.with(Cell.TEXT, "\"" + "a\n".repeat(5_000) + "\"")),
                    "-",
                    "-",
                    "0/1/0 C-LONG"),
            text(
                    23,
                    "a quotation mark that is never closed",
                    s -> s.file("\"" + s.row(), (s.row() + "\n").repeat(MANY)),
                    "refused F-QUOTE"),
            text(23, "never closed, short", s -> s.file("\"" + s.row(), s.row()), "refused F-QUOTE"),
            text(24, "a stray quotation mark", s -> s.file(s.with(Cell.TEXT, "5\" pipe")), "-", "-", "1/0/0 W-QUOTE"),
            text(24, "a stray quotation mark in an id", s -> s.file(s.with(Cell.ID, "P\"1")), "1/0/0 W-QUOTE"),
            text(25, "text after a closing mark", s -> s.file(s.with(Cell.ID, "\"a\"b")), "0/1/0 R-QUOTE"),
            text(26, "marks after backslashes", s -> s.file(s.with(Cell.ID, "\"a\\\"b,\\\"\"")), "0/1/0 R-QUOTE"),
            text(27, "single quotes in rows", s -> s.header() + "\n" + quoted(s.row(), "'"), "1/0/0 W-SINGLE"),
            text(
                    27,
                    "single quotes everywhere",
                    s -> quoted(s.header(), "'") + "\n" + quoted(s.row(), "'"),
                    "1/0/0 W-SINGLE"),
            text(28, "semicolons", s -> delimited(s, ';'), "1/0/0 F-DELIM"),
            text(28, "tabs", s -> delimited(s, '\t'), "1/0/0 F-DELIM"),
            text(28, "bars", s -> delimited(s, '|'), "1/0/0 F-DELIM"),
            text(29, "sep=;", s -> "sep=;\n" + delimited(s, ';'), "1/0/0 F-DELIM"),
            text(29, "sep=, though semicolons", s -> "sep=,\n" + delimited(s, ';'), "refused F-NAME"),
            text(30, "a comma in an open text", s -> s.file(s.with(Cell.ID, "Smith,Ann")), "0/1/0 R-COLS"),
            text(31, "fewer cells", s -> s.file(s.row().substring(0, s.row().lastIndexOf(','))), "0/1/0 R-COLS"),
            text(32, "more cells, blank", s -> s.file(s.row() + ",, ,"), "1/0/0"),
            text(28, "carets", s -> delimited(s, '^'), "1/0/0 F-DELIM"),
            text(33, "more cells", s -> s.file(s.row() + ",,x"), "0/1/0 R-COLS"),
            text(34, "a comma behind each row", s -> s.file().replace("\n", ",\n"), "1/0/0 H-BLANK"),
            text(35, "blank rows", s -> s.file("", ",,,", s.row(), " , ,", ""), "1/0/0"),
            text(35, "a long blank tail", s -> s.file(s.row(), ",,,,,\n".repeat(MANY)), "1/0/0"),
            text(36, "a total", s -> s.file(s.row(), "Total,,,,,,,".substring(0, 5 + commas(s))), "1/1/0 R-FOOTER"),
            text(36, "a footer", s -> s.file(s.row(), "Exported on 2026-11-20"), "1/1/0 R-FOOTER"),
            text(36, "a count", s -> s.file(s.row(), "Total rows: 1"), "1/1/0 R-FOOTER"),
            text(46, "a row that never ends", s -> s.file(s.with(Cell.ID, "x".repeat(1 << 20))), "refused F-LINE"),
            text(
                    47,
                    "a cell of two million letters",
                    s -> s.file(s.with(Cell.ID, "\"" + "x".repeat(2_000_000) + "\"")),
                    "refused F-LINE"),
            text(48, "a text of 2,000", s -> s.file(s.with(Cell.TEXT, "x".repeat(2_000))), "-", "-", "1/0/0"),
            text(48, "a text of 32,767", s -> s.file(s.with(Cell.TEXT, "x".repeat(32_767))), "-", "-", "0/1/0 C-LONG"),
            text(48, "an id of 40,000", s -> s.file(s.with(Cell.ID, "x".repeat(40_000))), "0/1/0 C-LONG"));

    private static int commas(Sample sample) {
        return (int) sample.header().chars().filter(c -> c == ',').count();
    }
}
