package org.collaborationoutcomes.workbook.released;

import org.jspecify.annotations.Nullable;

/** One item of a survey; {@code construct} is what it asks about, null where the instrument does not say. */
public record Item(
        String surveyId,
        String itemId,
        @Nullable String text,
        @Nullable String construct,
        double scaleMin,
        double scaleMax) {}
