package org.collaborationoutcomes.release;

import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.metrics.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A released figure and the rows that it rests on.
 *
 * @param place like {@code d1 / teacher / t1}
 * @param state only one that is {@code ok} has numbers and rows
 * @param rows that may be told
 * @param whyNone why there are none, in a sentence; null = there are
 */
public record Explained(
        LocalDate asOf,
        String place,
        String subject,
        String period,
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Long n,
        String state,
        List<Evidence> rows,
        @Nullable String whyNone) {

    public Explained {
        rows = List.copyOf(rows);
    }
}
