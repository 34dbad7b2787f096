package org.collaborationoutcomes.csv;

/**
 * Text that a spreadsheet would run as a formula, made harmless by one ' before it, and back.
 *
 * <p>What begins with such a mark already gets one more, so that taking away one always gives the original.
 */
final class Neutral {

    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private Neutral() {}

    /** With a ' before it where a spreadsheet would take the rest for a formula. */
    static String shielded(String cell) {
        return isFormulaLike(cell, 0) ? "'" + cell : cell;
    }

    /** Without the one ' that {@link #shielded} put. */
    static String unshielded(String cell) {
        return cell.startsWith("'") && isFormulaLike(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormulaLike(String cell, int from) {
        int start = from;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(start)) >= 0 && !isPlainNumber(cell, start);
    }

    /** -5 is a number to a spreadsheet too. */
    private static boolean isPlainNumber(String cell, int start) {
        return cell.substring(start).matches("[+-][0-9]+(\\.[0-9]+)?");
    }
}
