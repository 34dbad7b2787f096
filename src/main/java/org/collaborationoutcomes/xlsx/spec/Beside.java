package org.collaborationoutcomes.xlsx.spec;

import java.util.List;

/**
 * Lanes of blocks set side by side, from left to right, one narrow column apart.
 *
 * @param charts stand right of the last lane one above the other, all equally wide and high: together at least as high as
 *     the lanes, as far as that does not make them shapeless
 */
public record Beside(List<List<Block>> lanes, List<Chart> charts) implements Block {
    public Beside {
        lanes = lanes.stream().map(List::copyOf).toList();
        charts = List.copyOf(charts);
        if (lanes.stream().anyMatch(lane -> lane.stream().anyMatch(Beside.class::isInstance))) {
            throw new IllegalArgumentException("A lane holds lanes, must hold texts, tables and charts only");
        }
    }

    public Beside(List<List<Block>> lanes) {
        this(lanes, List.of());
    }
}
