package org.collaborationoutcomes.samples;

import java.util.List;
import java.util.Locale;

/** A line that is wrong on purpose; its fate is rejected, held or superseded. */
record Flaw(String fate, String file, int line, String column, String value) {

    static String table(List<Flaw> flaws) {
        var text = new StringBuilder("| fate | file | line | column | value |\n|---|---|---|---|---|\n");
        for (Flaw flaw : flaws) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %s | %s |\n",
                    flaw.fate(),
                    flaw.file(),
                    flaw.line(),
                    flaw.column(),
                    shown(flaw.value())));
        }
        return text.toString();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(blank)" : "`" + value + "`";
    }
}
