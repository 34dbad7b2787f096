package org.collaborationoutcomes.profile.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.declared.TableRule;

/** Which rows of a file only add up others: those that others name as their parent, or that deeper ones follow. */
public final class Parents {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})([.,]0)?");
    private static final Pattern STEPS = Pattern.compile("\\s*[/>|›\\n]\\s*");

    private record Open(int line, int level) {}

    private final Map<String, List<Integer>> named = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Deque<Open> above = new ArrayDeque<>();
    private final Set<Integer> lines = new HashSet<>();

    /**
     * The next row of the file.
     *
     * @param cells what a row says, by the names of the values
     * @param counts whether it is data: a row of whose parts none counts is counted itself
     */
    public void see(TableRule rule, int line, UnaryOperator<String> cells, boolean counts) {
        var told = rule.parents();
        told.are().stream()
                .map(cells)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name ->
                        named.computeIfAbsent(name, n -> new ArrayList<>(1)).add(line));
        told.of().stream().map(cells).filter(name -> counts && !name.isEmpty()).forEach(parents::add);
        var level = told.level();
        if (level != null || told.nested()) {
            stand(line, level == null ? rule.within() ? 1 : 0 : depth(cells.apply(level)), counts);
        }
    }

    private void stand(int line, int level, boolean counts) {
        while (!above.isEmpty() && above.element().level() >= level) {
            above.pop();
        }
        if (counts) {
            above.forEach(parent -> lines.add(parent.line()));
        }
        above.push(new Open(line, level));
    }

    /** A number, or the names of all that it is a part of; other words, such as High, say nothing. */
    private int depth(String text) {
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            return Integer.parseInt(number.group(1));
        }
        var steps = STEPS.split(text, -1);
        return named.containsKey(steps[steps.length - 1]) ? steps.length : 0;
    }

    /** The lines of these rows; of several of one name nobody can tell which is meant. */
    public Set<Integer> lines() {
        parents.stream()
                .map(name -> named.getOrDefault(name, List.of()))
                .filter(found -> found.size() == 1)
                .forEach(lines::addAll);
        return lines;
    }
}
