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
 * @param rows none of a figure that is no ratio of rows, or of a survey
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
        List<Evidence> rows) {

    public Explained {
        rows = List.copyOf(rows);
    }
}
