package org.collaborationoutcomes.release.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
 * <p>What a told team said is known and leaves every sum.
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
        var space = new ToldSums(totals);
        var recovered = new HashSet<Part>();
        for (var part : parts) {
            if (part.hidden() && !isPlain(part) && space.tell(without(known, part))) {
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
}
