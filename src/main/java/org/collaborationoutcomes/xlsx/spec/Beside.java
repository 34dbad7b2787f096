package org.collaborationoutcomes.xlsx.spec;

import java.util.List;

/** Lanes of blocks set side by side, from left to right, one narrow column apart. */
public record Beside(List<List<Block>> lanes) implements Block {
    public Beside {
        lanes = lanes.stream().map(List::copyOf).toList();
        if (lanes.stream().anyMatch(lane -> lane.stream().anyMatch(Beside.class::isInstance))) {
            throw new IllegalArgumentException("A lane holds lanes, must hold texts, tables and charts only");
        }
    }
}
