package org.collaborationoutcomes.xlsx.spec;

import org.collaborationoutcomes.xlsx.look.Palette;

/** What a status word means to the reader; the word stands first, then a symbol of its own shape, colour comes last. */
public enum Tone {
    GOOD("●", Palette.DEEP_BLUE, Palette.PALE_BLUE),
    WATCH("◆", Palette.DEEP_ORANGE, Palette.PALE_ORANGE),
    BAD("■", Palette.WHITE, Palette.ORANGE),
    PLAIN("○", Palette.INK, Palette.PALE_GREY),
    ABSENT("–", Palette.GREY, Palette.WHITE);

    private final String symbol;
    private final String font;
    private final String fill;

    Tone(String symbol, String font, String fill) {
        this.symbol = symbol;
        this.font = font;
        this.fill = fill;
    }

    public String symbol() {
        return symbol;
    }

    /** The colour of the words. */
    public String font() {
        return font;
    }

    /** The colour of the ground under them. */
    public String fill() {
        return fill;
    }

    /** The word as it stands in a cell, like {@code behind ◆}. */
    public String shown(String word) {
        return word + " " + symbol;
    }
}
