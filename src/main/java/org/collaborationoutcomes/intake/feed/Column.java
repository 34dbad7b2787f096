package org.collaborationoutcomes.intake.feed;

import org.collaborationoutcomes.intake.cell.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a feed.
 *
 * @param key part of what makes two rows the same
 * @param inHeader a file without it is not this feed
 * @param inRow a row without a value in it is rejected
 * @param blank what a blank cell means
 * @param confidential its values are told to nobody, not even the database
 */
public record Column(
        String name,
        CellType type,
        boolean key,
        boolean inHeader,
        boolean inRow,
        @Nullable Object blank,
        boolean confidential) {

    static Column keyed(String name, CellType type) {
        return new Column(name, type, true, true, true, null, false);
    }

    /** Part of the key; blank is a value of its own, such as "all teams". */
    static Column openKey(String name, CellType type) {
        return new Column(name, type, true, false, false, "", false);
    }

    static Column required(String name, CellType type) {
        return new Column(name, type, false, true, true, null, false);
    }

    static Column optional(String name, CellType type) {
        return new Column(name, type, false, false, false, null, false);
    }

    /** A file without the column is not this feed, but a cell may be blank. */
    Column mayBeBlank() {
        return new Column(name, type, key, inHeader, false, blank, confidential);
    }

    /** A file may lack the column: its value is then made of others, or of the installation's settings. */
    Column mayBeLeftOut() {
        return new Column(name, type, key, false, inRow, blank, confidential);
    }

    /** Whether a value is made where a file lacks the column. */
    public boolean isMade() {
        return inRow && !inHeader;
    }

    Column secret() {
        return new Column(name, type, key, inHeader, inRow, blank, true);
    }
}
