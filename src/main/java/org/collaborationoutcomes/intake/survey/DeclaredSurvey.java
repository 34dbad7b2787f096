package org.collaborationoutcomes.intake.survey;

import java.util.List;
import org.collaborationoutcomes.intake.cell.Scale;

/**
 * A survey that somebody declared.
 *
 * @param shipped it came with the product, and nobody changed it
 */
record DeclaredSurvey(String id, boolean shipped, List<Item> items) {

    DeclaredSurvey {
        items = List.copyOf(items);
    }

    /**
     * One of its items.
     *
     * @param texts the question, in each language
     */
    record Item(String id, List<String> texts, Scale scale) {}
}
