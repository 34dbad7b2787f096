package org.collaborationoutcomes.intake.hostile;

import static org.collaborationoutcomes.intake.hostile.Case.cell;
import static org.collaborationoutcomes.intake.hostile.Case.text;
import static org.collaborationoutcomes.intake.hostile.Sample.Cell.ID;
import static org.collaborationoutcomes.intake.hostile.Sample.Cell.TEXT;
import static org.collaborationoutcomes.intake.hostile.Sample.Cell.WORD;

import java.util.ArrayList;
import java.util.List;

/** 70, 71, 86 to 92: texts that something might run, change, or take for another. */
final class Texts {

    /** Each comes back from the database as it was dropped. */
    static final List<String> NAUGHTY = List.of(
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\uFF1D1+1",
            "'quoted'",
            "_x0041_",
            "_x000D_",
            "Jos\u00E9",
            "Jose\u0301",
            "\uFB01ne",
            "a\u00A0b",
            "a\u200Bb",
            "a\u00ADb",
            "\uD83D\uDC69\u200D\uD83D\uDC67 family",
            "\u05E9\u05DC\u05D5\u05DD",
            "a\u202Egpj.b",
            "\uD840\uDC0B",
            "\u0130stanbul \u0131",
            "Stra\u00DFe STRASSE",
            "'; drop table facts.goals; --",
            "$(rm -rf /) `id` %n%s%x",
            "#{T(java.lang.Runtime).getRuntime()}",
            "${jndi:ldap://x/a}",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\"> &x;",
            "<script>alert(1)</script>",
            "\\N",
            "\\.",
            "a\\tb\\nc\\\\",
            "{0} {word} [part]",
            "NULL",
            "a\tb",
            "line one\nline two",
            "\u0E01\u0E33 \u0645\u0631\u062D\u0628\u0627 \u4F60\u597D",
            "z\u0335\u0321\u034Aalgo");

    private Texts() {}

    static final List<Case> CASES = cases();

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (var naughty : NAUGHTY) {
            cases.add(cell(
                    naughty.matches("(?s)[=+@\uFF1D-].*") ? 70 : naughty.startsWith("_x") ? 71 : 91,
                    TEXT,
                    naughty,
                    "-",
                    "-",
                    "1/0/0"));
        }
        for (var id : List.of("=1+1", "+1", "-1", "@x", "_x0041_")) {
            cases.add(cell(id.startsWith("_") ? 71 : 70, ID, id, "1/0/0"));
        }
        cases.add(cell(70, ID, "=cmd|' /C calc'!A0", "0/1/0 C-ID"));
        for (var id : List.of("Jos\u00E9", "Jose\u0301", "\uFB01ne", "\u00A0P1\u200B")) {
            cases.add(cell(86, ID, id, "1/0/0"));
        }
        for (var id : List.of("a\u00A0b", "a\u200Bb", "a\u00ADb", "\uD83D\uDC69\u200D\uD83D\uDC67")) {
            cases.add(cell(86, ID, id, "0/1/0 C-ID"));
        }
        cases.add(cell(87, ID, "\u0410dams", "1/0/0 C-UNICODE"));
        cases.add(cell(87, TEXT, "Team of \u0410dams", "-", "-", "1/0/0 C-UNICODE"));
        cases.add(cell(87, TEXT, "Adams \u0410\u043D\u043D\u0430", "-", "-", "1/0/0"));
        cases.add(cell(87, WORD, "L\u0130NEAR", "-", "-", "0/1/0 C-CODE"));
        cases.add(cell(87, WORD, "PRESENT", "1/0/0", "-", "-"));
        cases.add(cell(87, ID, "\u0130stanbul\u0131", "1/0/0"));
        cases.add(cell(88, ID, "a\u202Eb", "0/1/0 C-ID"));
        cases.add(cell(88, ID, "\u05E9\u05DC\u05D5\u05DD", "1/0/0"));
        cases.add(cell(89, ID, "\uD83D\uDE00", "1/0/0"));
        cases.add(cell(89, TEXT, "\uD83D\uDE00", "-", "-", "1/0/0"));
        cases.add(new Case(89, "half a letter", s -> halfALetter(s), "refused F-ENC"));
        for (var id : List.of("';drop--", "${jndi:ldap://x/a}", "#{1+1}", "<script>", "$(x)")) {
            cases.add(cell(91, ID, id, "1/0/0"));
        }
        cases.add(text(92, "ids that differ by case", s -> s.file(s.with(ID, "a1"), s.with(ID, "A1")), "2/0/0 W-CASE"));
        cases.add(text(92, "ids that differ by a blank", s -> s.file(s.with(ID, "a1"), s.with(ID, " a1 ")), "2/0/0"));
        return List.copyOf(cases);
    }

    private static byte[] halfALetter(Sample sample) {
        var bytes = sample.file(sample.with(ID, "\uD83D\uDE00")).getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        for (int i = 0; i < bytes.length - 3; i++) {
            if (bytes[i + 1] == (byte) 0xD8) {
                bytes[i + 2] = 'x';
                bytes[i + 3] = 0;
            }
        }
        return Case.join(Case.bytes(0xFF, 0xFE), bytes);
    }
}
