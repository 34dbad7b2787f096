package org.collaborationoutcomes.release.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The sums that are told of one survey cell: a district is the sum of its teams, and so is an area. Every number of
 * the cell (answers, favorable ones, totals, squares) obeys the same sums, so that one system of them is enough: a hidden
 * part is recovered if its sum lies in the space of the told ones.
 *
 * <p>What a told team said is known and leaves every sum. Of the others, those that stand in the same sums cannot be told
 * apart; they are one column, which keeps a system of thousands of teams as small as its number of totals.
 */
public final class SurveySums {

    private final List<Part> parts;
    private final Map<Part, Set<String>> sums = new HashMap<>();

    /** The parts of one cell of one district, in one or more editions. */
    public SurveySums(Collection<Part> parts) {
        this.parts = List.copyOf(parts);
        for (var unit : this.parts) {
            var teams = unit.isTeam() ? List.of(unit) : this.parts;
            sums.put(
                    unit,
                    teams.stream()
                            .filter(team -> team.isTeam() && unit.sums(team))
                            .map(Part::unknown)
                            .collect(Collectors.toSet()));
        }
    }

    /** Whether something hidden follows from what the edition in the making alone tells. */
    public boolean nowTells() {
        return recovered(Part::isOfNow).stream().anyMatch(Part::isOfNow);
    }

    /** Whether something hidden, now or in an earlier edition, follows only with what the edition in the making tells. */
    public boolean togetherTell() {
        var all = recovered(part -> true);
        all.removeAll(recovered(part -> !part.isOfNow()));
        return !all.isEmpty();
    }

    /** The hidden parts that follow from the told ones among some. */
    private Set<Part> recovered(Predicate<Part> some) {
        var told = parts.stream().filter(part -> part.told() && some.test(part)).toList();
        var known = told.stream().filter(Part::isTeam).map(Part::unknown).collect(Collectors.toSet());
        var totals = told.stream()
                .filter(part -> !part.isTeam())
                .map(part -> without(known, part))
                .toList();
        var columns = columns(totals);
        var space = new RowSpace();
        totals.forEach(total -> space.add(row(total, columns)));
        var recovered = new HashSet<Part>();
        for (var part : parts) {
            if (part.hidden() && !isPlain(part) && follows(without(known, part), columns, space)) {
                recovered.add(part);
            }
        }
        return recovered;
    }

    /**
     * Whether there is nothing to recover: nobody answered, or each team of a total is told by itself, being large enough.
     * Such a total is hidden for the sake of others, whose sums are looked at by themselves.
     */
    private boolean isPlain(Part part) {
        return part.isTeam()
                ? part.empty()
                : parts.stream()
                        .filter(team -> team.isTeam() && part.sums(team))
                        .allMatch(team -> team.empty() || team.told());
    }

    private Set<String> without(Set<String> known, Part part) {
        var left = new HashSet<>(sums.getOrDefault(part, Set.of()));
        left.removeAll(known);
        return left;
    }

    /** The unknowns that stand in the totals, by those that they stand in. */
    private static Collection<Set<String>> columns(List<Set<String>> totals) {
        var standsIn = new HashMap<String, List<Integer>>();
        for (int i = 0; i < totals.size(); i++) {
            for (var unknown : totals.get(i)) {
                standsIn.computeIfAbsent(unknown, any -> new ArrayList<>()).add(i);
            }
        }
        var alike = new LinkedHashMap<List<Integer>, Set<String>>();
        standsIn.forEach((unknown, in) ->
                alike.computeIfAbsent(in, any -> new HashSet<>()).add(unknown));
        return alike.values();
    }

    private static int[] row(Set<String> sum, Collection<Set<String>> columns) {
        return columns.stream()
                .mapToInt(column -> sum.containsAll(column) ? 1 : 0)
                .toArray();
    }

    /** A sum over somebody in no total, or over some only of those who cannot be told apart, follows from nothing. */
    private static boolean follows(Set<String> sum, Collection<Set<String>> columns, RowSpace space) {
        var whole = new HashSet<String>();
        columns.stream().filter(sum::containsAll).forEach(whole::addAll);
        return whole.containsAll(sum) && space.holds(row(sum, columns));
    }
}
