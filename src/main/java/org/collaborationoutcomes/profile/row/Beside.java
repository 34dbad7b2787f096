package org.collaborationoutcomes.profile.row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.profile.declared.BesideRule;

/** What files beside an export tell of its rows: first gathered, then added. */
public final class Beside {

    private static final int MOST = 1_000_000;

    private final BesideRule rule;
    private final Map<String, Map<String, String>> told = new HashMap<>();

    public Beside(BesideRule rule) {
        this.rule = rule;
    }

    public BesideRule rule() {
        return rule;
    }

    /** Gathers what a row of the other file tells; one that is no data tells nothing. */
    public void add(MappedRow row) {
        var key = row.value(rule.by());
        if (row.leftOut() != null || key.isEmpty() || told.size() > MOST) {
            return;
        }
        var values = told.computeIfAbsent(key, k -> new HashMap<>());
        for (var name : rule.take()) {
            if (!row.value(name).isEmpty()) {
                values.merge(name, row.value(name), Beside::joined);
            }
        }
    }

    /**
     * To be called when all is gathered.
     *
     * @throws UnreadableException F-PEOPLE: there is more than memory holds
     */
    public void settle() throws UnreadableException {
        if (told.size() > MOST) {
            throw new UnreadableException("F-PEOPLE", Map.of("most", "1,000,000"));
        }
    }

    private static String joined(String one, String other) {
        var all = new TreeSet<>(List.of(one.split("\\|")));
        all.add(other);
        return String.join("|", all);
    }

    /** The same row with what is told of it. */
    public MappedRow with(MappedRow row) {
        if (row.leftOut() != null || !row.flaws().isEmpty()) {
            return row;
        }
        var added = told.getOrDefault(row.value(rule.by()), Map.of());
        var only = rule.only();
        var first = added.getOrDefault(rule.take().get(0), "");
        if (only != null && !only.matcher(first).find()) {
            return row.without(rule.reason());
        }
        Map<String, String> values = new LinkedHashMap<>(row.values());
        added.forEach((name, value) -> values.merge(name, value, (own, other) -> own.isEmpty() ? other : own));
        return row.saying(values);
    }
}
