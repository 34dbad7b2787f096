package org.collaborationoutcomes;

import java.util.List;
import java.util.TreeSet;

/** Where the house departs from its plan, shown all at once. */
final class Violations {

    private Violations() {}

    static void none(List<String> violations) {
        var distinct = new TreeSet<>(violations);
        if (!distinct.isEmpty()) {
            throw new AssertionError("%d departures from the plan of the house:%n- %s"
                    .formatted(distinct.size(), String.join("\n- ", distinct)));
        }
    }
}
