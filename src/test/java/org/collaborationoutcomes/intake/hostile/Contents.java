package org.collaborationoutcomes.intake.hostile;

import static org.collaborationoutcomes.intake.hostile.Case.cell;
import static org.collaborationoutcomes.intake.hostile.Case.text;
import static org.collaborationoutcomes.intake.hostile.Sample.Cell.DAY;
import static org.collaborationoutcomes.intake.hostile.Sample.Cell.ID;
import static org.collaborationoutcomes.intake.hostile.Sample.Cell.NUMBER;
import static org.collaborationoutcomes.intake.hostile.Sample.Cell.WORD;

import java.util.ArrayList;
import java.util.List;

/** 72 to 85, 95, 96: dates, numbers, words that are none. */
final class Contents {

    private static final String[] NO_NUMBER = {"0/1/0 C-WHOLE", "0/1/0 C-ANSWER", "0/1/0 C-NUMBER"};
    private static final String[] OUT_OF_RANGE = {"0/1/0 C-RANGE", "0/1/0 C-ANSWER", "0/1/0 C-RANGE"};

    private Contents() {}

    static final List<Case> CASES = cases();

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        dates(cases);
        numbers(cases);
        words(cases);
        return List.copyOf(cases);
    }

    private static void dates(List<Case> cases) {
        for (var day : List.of("2026-02-29", "2026-02-30", "2025-13-01", "00/00/0000", "0000-00-00")) {
            cases.add(cell(72, DAY, day, "0/1/0 C-DATE"));
        }
        cases.add(cell(73, DAY, "2024-02-29", "1/0/0"));
        cases.add(cell(73, DAY, "2000-02-29", "1/0/0"));
        cases.add(cell(73, DAY, "1900-02-29", "0/1/0 C-DATE"));
        for (var day : List.of("3/4/26", "03/04/2026")) { // nothing else tells; goals have another date that is right
            cases.add(cell(74, DAY, day, "refused C-DATE-AMBIG", "refused C-DATE-AMBIG", "0/1/0 C-DATE"));
        }
        cases.add(cell(74, DAY, "13/04/2026", "1/0/0 W-DATES"));
        cases.add(text(
                74,
                "mixed orders",
                s -> s.file(s.with(DAY, "13/04/2026"), s.with(DAY, "04/13/2026")),
                "refused C-DATE-AMBIG"));
        for (var day : List.of("26-09-03", "13/04/26", "45982", "46349", "12026-01-01")) {
            cases.add(cell(75, DAY, day, "0/1/0 C-DATE"));
        }
        for (var day : List.of("0026-09-03", "9999-12-31", "1899-12-31")) {
            cases.add(cell(75, DAY, day, "0/1/0 C-DATE-RANGE"));
        }
        for (var day : List.of(
                "2026-09-03T24:00",
                "2026-09-03 23:59:60",
                "2026-03-08T02:30",
                "2026-11-01T01:30Z",
                "2026-09-03T15:30+02:00")) {
            cases.add(cell(76, DAY, day, "1/0/0 W-TIME"));
        }
        cases.add(cell(96, DAY, "2028-11-22", "0/1/0 C-DATE-RANGE"));
        cases.add(cell(96, DAY, "1989-12-31", "0/1/0 C-DATE-RANGE"));
    }

    private static void numbers(List<Case> cases) {
        for (var number : List.of("\u0663", "\uFF11", "\u00BD")) {
            cases.add(cell(77, NUMBER, number, NO_NUMBER));
        }
        for (var number : List.of("12,5", "1.234,56", "1 234", "1\u2019234", "(5)", "5-")) {
            cases.add(cell(78, NUMBER, number, NO_NUMBER));
        }
        for (var number : List.of("5 %", "85%", "85,0 %")) {
            cases.add(cell(78, NUMBER, number, "0/1/0 C-WHOLE", "0/1/0 C-ANSWER", "0/1/0 C-PERCENT"));
        }
        cases.add(cell(78, NUMBER, "+5", "1/0/0"));
        cases.add(cell(78, NUMBER, "4.", "0/1/0 C-WHOLE", "1/0/0", "1/0/0"));
        cases.add(cell(78, NUMBER, ".5", "0/1/0 C-WHOLE", "0/1/0 C-ANSWER", "1/0/0"));
        for (var number : List.of("NaN", "Infinity", "1e308", "1e-400", "0x1F", "1_000", "--5")) {
            cases.add(cell(79, NUMBER, number, NO_NUMBER));
        }
        cases.add(cell(79, NUMBER, "-0", "1/0/0", "0/1/0 C-ANSWER", "1/0/0"));
        cases.add(cell(79, NUMBER, "\u22125", "0/1/0 C-RANGE", "0/1/0 C-ANSWER", "1/0/0"));
        cases.add(cell(80, NUMBER, "2147483648", "0/1/0 C-RANGE", "0/1/0 C-ANSWER", "1/0/0"));
        for (var number : List.of("9223372036854775808", "1234567890123456789012345678901234567890")) {
            cases.add(cell(80, NUMBER, number, OUT_OF_RANGE));
        }
        for (var id : List.of("9.45E+12", "1E+10", "9,45E+12")) {
            cases.add(cell(81, ID, id, "0/1/0 C-SCI"));
        }
        for (var number : List.of("-1", "1441", "7.5E+3")) {
            var goal = number.contains("E") ? "0/1/0 C-NUMBER" : "1/0/0";
            cases.add(cell(
                    95,
                    NUMBER,
                    number,
                    number.contains("E") ? "0/1/0 C-WHOLE" : "0/1/0 C-RANGE",
                    "0/1/0 C-ANSWER",
                    goal));
        }
    }

    private static void words(List<Case> cases) {
        for (var flag : List.of("TRUE", "Yes", "1")) {
            cases.add(text(82, "deleted " + flag, s -> deleted(s, flag), "1/0/0"));
        }
        for (var flag : List.of("Y", "x", "\u2713", "maybe")) {
            cases.add(text(82, "deleted " + flag, s -> deleted(s, flag), "0/1/0 C-CODE"));
        }
        for (var blank : List.of("", "  ", "\u00A0")) {
            cases.add(cell(83, NUMBER, blank, "1/0/0", "1/0/0", "0/1/0 C-REQUIRED"));
            cases.add(cell(83, ID, blank, "0/1/0 C-REQUIRED"));
        }
        cases.add(cell(83, NUMBER, "N/A", "0/1/0 C-WHOLE", "1/0/0", "0/1/0 C-NUMBER"));
        for (var none : List.of("NA", "null", "NULL", "-", ".")) {
            cases.add(cell(83, NUMBER, none, NO_NUMBER));
            cases.add(cell(83, WORD, none, "0/1/0 C-CODE"));
        }
        for (var id : List.of("NULL", "None", "True", "Null", "nan", "0", "-")) {
            cases.add(cell(84, ID, id, "1/0/0"));
        }
        for (var error : List.of("#REF!", "#N/A", "#DIV/0!", "######", "#NAME?")) {
            cases.add(cell(85, NUMBER, error, "0/1/0 C-EXCELERR"));
            cases.add(cell(85, ID, error, "0/1/0 C-EXCELERR"));
        }
    }

    private static String deleted(Sample sample, String flag) {
        return sample.header() + ",deleted\n" + sample.row() + "," + flag + "\n";
    }
}
