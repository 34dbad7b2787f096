package org.collaborationoutcomes.intake.finding;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word that was probably meant. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The closest of the words, or null where none is close: more than a third of its letters differ. */
    public static @Nullable String of(String found, Collection<String> words) {
        var folded = found.toLowerCase(Locale.ROOT);
        if (folded.length() > LONGEST || folded.isEmpty()) {
            return null;
        }
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (var word : words) {
            int steps = distance(folded, word.toLowerCase(Locale.ROOT));
            if (steps < least) {
                least = steps;
                nearest = word;
            }
        }
        return nearest != null && least <= Math.max(1, Math.max(nearest.length(), folded.length()) / 3)
                ? nearest
                : null;
    }

    /** Letters to insert, drop, replace or swap. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
