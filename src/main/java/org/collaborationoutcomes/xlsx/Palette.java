package org.collaborationoutcomes.xlsx;

/** The colours of the house: blue against orange, which colour-blind readers tell apart, and greys. */
final class Palette {
    static final String WHITE = "FFFFFF";
    static final String INK = "1F2937";
    static final String GREY = "595959";
    static final String LINE_GREY = "A6A6A6";
    static final String HAIRLINE = "D5DAE1";
    static final String PALE_GREY = "EEF1F4";
    static final String STRIPE = "F5F8FB";
    static final String NAVY = "1F3A5F";
    static final String BLUE = "0B5CAD";
    static final String DEEP_BLUE = "0B3C6F";
    static final String PALE_BLUE = "D6E6F5";
    static final String BAR_BLUE = "A9CBEA";
    static final String ORANGE = "B34700";
    static final String DEEP_ORANGE = "7A3E00";
    static final String PALE_ORANGE = "FDE8D0";

    private Palette() {}
}
