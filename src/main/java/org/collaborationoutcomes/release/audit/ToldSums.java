package org.collaborationoutcomes.release.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Sums of unknowns that are told, and what follows from them. Unknowns that stand in the same sums cannot be told apart;
 * they are one column, which keeps a system of thousands of teams as small as its number of totals.
 */
final class ToldSums {

    private final Collection<Set<String>> columns;
    private final RowSpace space = new RowSpace();

    ToldSums(List<Set<String>> told) {
        columns = columns(told);
        told.forEach(sum -> space.add(row(sum)));
    }

    /** A sum over somebody in no told one, or over some only of those who cannot be told apart, follows from nothing. */
    boolean tell(Set<String> sum) {
        var whole = new HashSet<String>();
        columns.stream().filter(sum::containsAll).forEach(whole::addAll);
        return whole.containsAll(sum) && space.holds(row(sum));
    }

    /** The unknowns that stand in the told sums, by those that they stand in. */
    private static Collection<Set<String>> columns(List<Set<String>> told) {
        var standsIn = new HashMap<String, List<Integer>>();
        for (int i = 0; i < told.size(); i++) {
            for (var unknown : told.get(i)) {
                standsIn.computeIfAbsent(unknown, any -> new ArrayList<>()).add(i);
            }
        }
        var alike = new LinkedHashMap<List<Integer>, Set<String>>();
        standsIn.forEach((unknown, in) ->
                alike.computeIfAbsent(in, any -> new HashSet<>()).add(unknown));
        return alike.values();
    }

    private int[] row(Set<String> sum) {
        return columns.stream()
                .mapToInt(column -> sum.containsAll(column) ? 1 : 0)
                .toArray();
    }
}
