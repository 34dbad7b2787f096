package org.collaborationoutcomes.profile.value;

import java.util.List;
import java.util.Locale;

/** Months by the first letters of their names in the languages of the exports. */
final class MonthName {

    private static final List<String> STARTS = List.of(
            "jan|ene|gen",
            "feb|fév|fev|fév",
            "mar|mär|mrz|maa|mrt",
            "apr|avr|abr",
            "may|mai|mei|mag",
            "jun|juin|giu",
            "jul|juil|lug",
            "aug|aoû|aou|ago",
            "sep|set",
            "oct|okt|out|ott",
            "nov",
            "dec|dez|dic|déc");

    private MonthName() {}

    /** 1 to 12, or 0 for no month. */
    static int number(String name) {
        var word = name.toLowerCase(Locale.ROOT);
        for (int i = STARTS.size() - 1; i >= 0; i--) { // juin before jui
            for (var start : STARTS.get(i).split("\\|", -1)) {
                if (word.startsWith(start)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
