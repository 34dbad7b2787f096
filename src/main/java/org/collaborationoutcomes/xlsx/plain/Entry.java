package org.collaborationoutcomes.xlsx.plain;

import java.util.List;

/** What a person may type into the cells of a column. */
public sealed interface Entry {

    /** Any words, kept as they are typed. */
    record Words(int most) implements Entry {}

    /**
     * One of a list that drops down.
     *
     * @param list the title of the list on the second sheet
     * @param others whether something else may be typed too
     */
    record Choice(String list, boolean others) implements Entry {}

    /** A whole number. */
    record Whole(int least, int most) implements Entry {}

    /** Any number from a least one on. */
    record Decimal(double least) implements Entry {}

    /**
     * A day, or a day with a time.
     *
     * @param first in years
     * @param yearsAhead of the day on which it is typed
     */
    record Day(boolean withTime, int first, int yearsAhead) implements Entry {}

    /** Its first column is what drops down; the others say what that is. */
    record Choices(String title, List<List<String>> rows) {
        public Choices {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
