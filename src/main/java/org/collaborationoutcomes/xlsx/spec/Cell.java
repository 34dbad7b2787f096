package org.collaborationoutcomes.xlsx.spec;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a table.
 *
 * @param number the number, the formula's cached value, or the day count of a date
 * @param link where a click on the text leads, within the workbook
 * @param tone set for a status word
 * @param format in place of the column's
 * @param note what the cell's comment says; empty = no comment
 */
public record Cell(
        Kind kind,
        String text,
        double number,
        @Nullable Formula formula,
        @Nullable Ref link,
        @Nullable Tone tone,
        @Nullable Format format,
        String note) {
    /** SYMBOL is text that stands where a number would, such as {@code ~} for a protected value. */
    public enum Kind {
        BLANK,
        TEXT,
        SYMBOL,
        NUMBER,
        FORMULA
    }

    private static final int DAYS_BEFORE_1970 = 25_569;

    public Cell {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(
                    "A cell's number is " + number + ", must be finite; give a blank instead");
        }
    }

    public static Cell blank() {
        return new Cell(Kind.BLANK, "", 0, null, null, null, null, "");
    }

    /** Words, never a formula whatever they begin with; empty words are a blank. */
    public static Cell text(String words) {
        return words.isEmpty() ? blank() : new Cell(Kind.TEXT, words, 0, null, null, null, null, "");
    }

    public static Cell symbol(String symbol) {
        return new Cell(Kind.SYMBOL, symbol, 0, null, null, null, null, "");
    }

    public static Cell number(double number) {
        return new Cell(Kind.NUMBER, "", number, null, null, null, null, "");
    }

    /** A civil day, whatever the time zone; its column or cell has the format {@code DATE} or {@code MONTH}. */
    public static Cell date(LocalDate day) {
        return number((double) day.toEpochDay() + DAYS_BEFORE_1970);
    }

    /** A live formula and the value that it gives, which readers see before anything is calculated. */
    public static Cell formula(Formula formula, double cached) {
        return new Cell(Kind.FORMULA, "", cached, formula, null, null, null, "");
    }

    public static Cell link(String words, Ref target) {
        return new Cell(Kind.TEXT, words, 0, null, target, null, null, "");
    }

    public static Cell status(String word, Tone tone) {
        return new Cell(Kind.TEXT, tone.shown(word), 0, null, null, tone, null, "");
    }

    public Cell as(Format shown) {
        return new Cell(kind, text, number, formula, link, tone, shown, note);
    }

    public Cell noting(String words) {
        return new Cell(kind, text, number, formula, link, tone, format, words);
    }
}
