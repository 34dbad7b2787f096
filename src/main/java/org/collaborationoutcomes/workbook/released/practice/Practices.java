package org.collaborationoutcomes.workbook.released.practice;

import java.util.List;

/** The practices of a district, the figures behind them, what their rules found, and the rules. */
public record Practices(List<Practice> all, List<Behind> figures, List<Found> found, List<Rule> rules) {

    public Practices {
        all = List.copyOf(all);
        figures = List.copyOf(figures);
        found = List.copyOf(found);
        rules = List.copyOf(rules);
    }

    public List<Found> attention() {
        return found.stream().filter(finding -> !finding.celebrate()).toList();
    }

    public List<Found> celebrate() {
        return found.stream().filter(Found::celebrate).toList();
    }
}
