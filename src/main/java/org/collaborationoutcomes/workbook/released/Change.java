package org.collaborationoutcomes.workbook.released;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A headline figure against the leaders' edition before.
 *
 * @param old null where it had no number then
 * @param now null where it has none now
 * @param oldCount how many stood behind it then; null where the metric has no count
 * @param count how many stand behind it now
 * @param rules the difference that changed rules make; like the other parts null where it is not told apart
 */
public record Change(
        Unit unit,
        String subject,
        String metric,
        LocalDate since,
        @Nullable Double old,
        State oldState,
        @Nullable Double now,
        State nowState,
        @Nullable Long oldCount,
        @Nullable Long count,
        @Nullable BigDecimal rules,
        @Nullable BigDecimal roster,
        @Nullable BigDecimal corrections,
        @Nullable BigDecimal lateRows,
        @Nullable BigDecimal newData) {

    private static final int ENOUGH = 10;

    /** Whether it has a number in both editions. */
    public boolean isCompared() {
        return old != null && now != null;
    }

    /** Whether fewer stand behind one of the two than it takes to call a change clear; without a count none do. */
    public boolean restsOnFew() {
        return oldCount != null && count != null && Math.min(oldCount, count) < ENOUGH;
    }

    /** Where both numbers are the same, what happened to them has cancelled out. */
    public boolean isChange() {
        return !isCompared() || difference() != 0;
    }

    public double difference() {
        return old == null || now == null ? 0 : now - old;
    }

    /** Rules, roster, corrections, late rows, new data; their sum is the difference. */
    public List<@Nullable BigDecimal> parts() {
        return Arrays.asList(rules, roster, corrections, lateRows, newData);
    }
}
