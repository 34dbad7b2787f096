package org.collaborationoutcomes.release.written;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A double in the fewest digits that read back to it, in plain digits without exponent.
 *
 * <p>Up to 15 digits any decimal reads back and forth, so that one rounding finds the shortest; 16 digits want a look on
 * both sides, because next to a power of two the nearer one may miss. {@link Double#toString} of Java 17 is not always
 * shortest.
 */
public final class ShortestNumber {

    private static final double EXACT = 1L << 53;
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final MathContext DOWN = new MathContext(16, RoundingMode.DOWN);
    private static final MathContext UP = new MathContext(16, RoundingMode.UP);
    private static final MathContext SEVENTEEN = new MathContext(17, RoundingMode.HALF_EVEN);

    private ShortestNumber() {}

    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        return shortest(value).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal shortest(double value) {
        var exact = new BigDecimal(value);
        var fifteen = exact.round(FIFTEEN);
        if (fifteen.doubleValue() == value) {
            return fifteen;
        }
        var down = exact.round(DOWN);
        var up = exact.round(UP);
        boolean downReads = down.doubleValue() == value;
        boolean upReads = up.doubleValue() == value;
        if (downReads && upReads) {
            boolean downIsNearer =
                    exact.subtract(down).abs().compareTo(up.subtract(exact).abs()) <= 0;
            return downIsNearer ? down : up;
        }
        return downReads ? down : upReads ? up : exact.round(SEVENTEEN);
    }
}
