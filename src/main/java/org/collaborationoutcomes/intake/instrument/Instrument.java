package org.collaborationoutcomes.intake.instrument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A survey as its file describes it.
 *
 * @param missing labels that are no answer, lower case
 * @param least of items that declare no scale
 */
public record Instrument(
        String surveyId, String title, Set<String> missing, double least, double most, List<Item> items) {

    public Instrument {
        items = List.copyOf(items);
    }

    /**
     * A question of the survey.
     *
     * @param favorableFrom null = by the number of points
     */
    public record Item(
            String id,
            @Nullable String text,
            @Nullable String construct,
            double least,
            double most,
            boolean reverse,
            @Nullable Double favorableFrom,
            @Nullable Double unfavorableTo) {}
}
