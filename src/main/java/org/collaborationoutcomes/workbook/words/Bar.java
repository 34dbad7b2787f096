package org.collaborationoutcomes.workbook.words;

/**
 * A share of one as a bar of signs, with a mark where it should be: {@code ████──┼─}. A native bar cannot bear a mark, and
 * a mark that is drawn would stay behind when a reader sorts.
 */
public final class Bar {
    /** Each sign is a twentieth of the way. */
    public static final int SIGNS = 20;

    private static final String GONE = "█";
    private static final String TO_GO = "─";
    private static final String MARK_IN_GONE = "│";
    private static final String MARK = "┼";
    private static final String BEYOND = "►";
    private static final String BACK = "◄";

    private Bar() {}

    /** The bar of {@code gone}, which may lie beyond both ends, marked at {@code expected}, which may not. */
    public static String of(double gone, double expected) {
        int full = signs(gone);
        int at = signs(expected);
        var bar = new StringBuilder(gone < 0 ? BACK : "");
        for (int i = 0; i <= SIGNS; i++) {
            if (i == at) {
                bar.append(i < full ? MARK_IN_GONE : MARK);
            }
            if (i < SIGNS) {
                bar.append(i < full ? GONE : TO_GO);
            }
        }
        return bar.append(gone > 1 ? BEYOND : "").toString();
    }

    private static int signs(double share) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * SIGNS);
    }
}
