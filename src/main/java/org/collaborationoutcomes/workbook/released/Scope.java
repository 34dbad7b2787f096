package org.collaborationoutcomes.workbook.released;

import java.util.Locale;

/** What a figure is about, from the whole to the part. */
public enum Scope {
    DISTRICT,
    AREA,
    TEAM,
    GOAL;

    static Scope of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
