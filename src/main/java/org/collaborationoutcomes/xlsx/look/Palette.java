package org.collaborationoutcomes.xlsx.look;

/** The colours of the house: blue against orange, which colour-blind readers tell apart, and greys. */
public final class Palette {
    public static final String WHITE = "FFFFFF";
    public static final String INK = "1F2937";
    public static final String GREY = "595959";
    public static final String LINE_GREY = "8C8C8C";
    public static final String LIGHT_GREY = "C3C9D1";
    public static final String HAIRLINE = "D5DAE1";
    public static final String PALE_GREY = "EEF1F4";
    public static final String STRIPE = "F5F8FB";
    public static final String NAVY = "1F3A5F";
    public static final String BLUE = "0B5CAD";
    public static final String DEEP_BLUE = "0B3C6F";
    public static final String PALE_BLUE = "D6E6F5";
    public static final String BAR_BLUE = "A9CBEA";
    public static final String ORANGE = "B34700";
    public static final String DEEP_ORANGE = "7A3E00";
    public static final String PALE_ORANGE = "FDE8D0";

    private Palette() {}
}
