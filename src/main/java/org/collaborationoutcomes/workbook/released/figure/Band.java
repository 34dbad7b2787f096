package org.collaborationoutcomes.workbook.released.figure;

import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.jspecify.annotations.Nullable;

/** How many members of a unit attended that share of their meetings; {@code from} is inside, {@code to} outside. */
public record Band(
        Unit unit,
        int number,
        double from,
        double to,
        State state,
        @Nullable Integer members) {}
