package org.collaborationoutcomes.workbook.words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.Metric;

/** What each metric is called in front of a leader, from the catalogue. */
public final class Labels {

    private final List<Metric> catalogue;
    private final Map<String, Metric> byKey;

    public Labels(List<Metric> catalogue) {
        this.catalogue = List.copyOf(catalogue);
        this.byKey = catalogue.stream().collect(Collectors.toMap(Metric::key, Function.identity()));
    }

    public List<Metric> catalogue() {
        return catalogue;
    }

    public Metric metric(String key) {
        var metric = byKey.get(key);
        if (metric == null) {
            throw new IllegalStateException("The catalogue has no metric '" + key + "'. Indicates a bug.");
        }
        return metric;
    }

    /** Like {@code planned meetings held}. */
    public String of(String key) {
        return metric(key).label();
    }

    /** The same as the name of a column. */
    public String heading(String key) {
        return Names.sentence(of(key));
    }
}
