package org.collaborationoutcomes.release.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that follows linearly from some sums, in exact arithmetic: rows of whole numbers in echelon form, each divided by
 * what its numbers have in common.
 */
final class RowSpace {

    private final List<BigInteger[]> basis = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    void add(int[] row) {
        var left = reduced(row);
        int pivot = firstIn(left);
        if (pivot < left.length) {
            basis.add(divided(left));
            pivots.add(pivot);
        }
    }

    /** Whether the sum follows from those that were added. */
    boolean holds(int[] sum) {
        var left = reduced(sum);
        return firstIn(left) == left.length;
    }

    private BigInteger[] reduced(int[] row) {
        var left = Arrays.stream(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        for (int i = 0; i < basis.size(); i++) {
            left = without(left, basis.get(i), pivots.get(i));
        }
        return left;
    }

    /** A multiple of the row, less as much of the other as it takes that nothing is left at the pivot. */
    private static BigInteger[] without(BigInteger[] row, BigInteger[] other, int pivot) {
        if (row[pivot].signum() == 0) {
            return row;
        }
        var left = new BigInteger[row.length];
        for (int i = 0; i < row.length; i++) {
            left[i] = row[i].multiply(other[pivot]).subtract(other[i].multiply(row[pivot]));
        }
        return left;
    }

    private static BigInteger[] divided(BigInteger[] row) {
        var common = Arrays.stream(row).reduce(BigInteger.ZERO, BigInteger::gcd);
        return Arrays.stream(row).map(number -> number.divide(common)).toArray(BigInteger[]::new);
    }

    private static int firstIn(BigInteger[] row) {
        int first = 0;
        while (first < row.length && row[first].signum() == 0) {
            first++;
        }
        return first;
    }
}
