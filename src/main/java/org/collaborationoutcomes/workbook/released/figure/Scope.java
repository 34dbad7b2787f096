package org.collaborationoutcomes.workbook.released.figure;

import java.util.Locale;

/** What a figure is about, from the whole to the part. */
public enum Scope {
    DISTRICT,
    AREA,
    TEAM,
    GOAL;

    /** By the word that the database has for it. */
    public static Scope of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
