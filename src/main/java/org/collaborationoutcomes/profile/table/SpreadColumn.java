package org.collaborationoutcomes.profile.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.declared.UnpivotRule;

/**
 * A column of which each cell becomes a row of its own.
 *
 * @param set what its name says of these rows
 * @param value the name under which its cells go on
 */
public record SpreadColumn(int index, Map<String, String> set, String value) {

    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)}");

    static List<SpreadColumn> of(UnpivotRule rule, List<Integer> free, List<String> shown) {
        var columns = new ArrayList<SpreadColumn>();
        for (int index : free) {
            var name = rule.columns().matcher(shown.get(index));
            if (name.matches()) {
                Map<String, String> set = new LinkedHashMap<>();
                rule.set().forEach((key, text) -> set.put(key, filled(text, name)));
                columns.add(new SpreadColumn(index, Map.copyOf(set), rule.value()));
            }
        }
        return columns;
    }

    private static String filled(String text, Matcher name) {
        return GROUP.matcher(text).replaceAll(group -> Matcher.quoteReplacement(group(name, group.group(1))));
    }

    private static String group(Matcher name, String group) {
        try {
            var text = name.group(group);
            return text == null ? "" : text.strip();
        } catch (IllegalArgumentException e) {
            return ""; // the pattern has no such group
        }
    }
}
