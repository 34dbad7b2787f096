package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which totals and teams of one survey cell are not shown. */
final class Hidden {

    /** A team's number of respondents, and whether any of them said something in the cell. */
    record Part(String area, String id, long number, boolean answered, long minimum, boolean responded) {}

    /** What is shown or hidden as a whole. */
    private record Total(String id, List<Part> teams, long least) {

        long number() {
            return teams.stream().mapToLong(Part::number).sum();
        }

        boolean answered() {
            return teams.stream().anyMatch(Part::answered);
        }

        long minimum() {
            return teams.stream()
                    .filter(Part::responded)
                    .mapToLong(Part::minimum)
                    .max()
                    .orElse(least);
        }
    }

    /** Of so few teams the best choice of what to hide is looked for. */
    private static final int FEW = 8;

    private final Total district;
    private final List<Total> areas;
    private final TreeMap<String, List<Total>> teams = new TreeMap<>();
    private final Set<String> forced = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean changed;

    /**
     * What is hidden of a table of teams.
     *
     * @param least the minimum where nobody responded
     */
    static Hidden ofTeams(List<Part> parts, long least) {
        var hidden = new Hidden(parts, least);
        if (parts.size() <= FEW) {
            hidden.spare();
        }
        return hidden;
    }

    /** @param least the minimum where nobody responded */
    Hidden(List<Part> parts, long least) {
        district = new Total("district", parts, least);
        areas =
                parts.stream()
                        .collect(Collectors.groupingBy(Part::area, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(area -> new Total("area " + area.getKey(), area.getValue(), least))
                        .toList();
        areas.forEach(area -> teams.put(
                area.id(),
                area.teams().stream()
                        .sorted(Comparator.comparing(Part::id))
                        .map(team -> new Total("team " + team.id(), List.of(team), least))
                        .toList()));
        if (district.answered()) {
            primary();
            forced.addAll(hidden);
            do {
                complement();
            } while (changed);
        }
    }

    boolean someoneAnswered() {
        return district.answered();
    }

    boolean district() {
        return hidden.contains(district.id());
    }

    boolean area(String area) {
        return hidden.contains("area " + area);
    }

    boolean team(String team) {
        return hidden.contains("team " + team);
    }

    private void primary() {
        units().filter(one -> !one.answered() || one.number() < minimum(one)).forEach(one -> hidden.add(one.id()));
    }

    private static long minimum(Total one) {
        return one.id().startsWith("team ") ? one.teams().get(0).minimum() : one.minimum();
    }

    private void complement() {
        changed = false;
        areas.forEach(area -> complete(area, teams.getOrDefault(area.id(), List.of())));
        complete(district, areas);
        complete(district, teamsOfHidden());
    }

    private void complete(Total total, List<Total> parts) {
        while (!hidden.contains(total.id()) && !holds(total, parts)) {
            hidden.add(parts.stream()
                    .filter(part -> !hidden.contains(part.id()))
                    .min(Comparator.comparingLong(Total::number).thenComparing(Total::id))
                    .orElse(total)
                    .id());
            changed = true;
        }
    }

    /** Where the steps hide more than 1.3 times the people of the best choice, that is taken: the first of the best. */
    private void spare() {
        var free = units().filter(unit -> !forced.contains(unit.id())).toList();
        var taken = Set.copyOf(hidden);
        Set<String> best = taken;
        for (long choice = 0; taken.size() > forced.size() && choice < 1L << free.size(); choice++) {
            hidden.clear();
            hidden.addAll(forced);
            for (int i = 0; i < free.size(); i++) {
                if ((choice >> (free.size() - 1 - i) & 1) == 1) {
                    hidden.add(free.get(i).id());
                }
            }
            boolean better = people(hidden) < people(best)
                    || (people(hidden) == people(best) && (best == taken || hidden.size() < best.size()));
            if (better && allHold()) {
                best = Set.copyOf(hidden);
            }
        }
        hidden.clear();
        hidden.addAll(10 * people(taken) > 13 * people(best) ? best : taken);
    }

    private boolean allHold() {
        boolean areasHold = areas.stream()
                .allMatch(area -> hidden.contains(area.id()) || holds(area, teams.getOrDefault(area.id(), List.of())));
        return areasHold
                && (hidden.contains(district.id()) || (holds(district, areas) && holds(district, teamsOfHidden())));
    }

    private long people(Set<String> some) {
        return units().filter(unit -> some.contains(unit.id()))
                .mapToLong(Total::number)
                .sum();
    }

    /** The district, its areas, their teams. */
    private Stream<Total> units() {
        return Stream.of(
                        Stream.of(district),
                        areas.stream(),
                        teams.values().stream().flatMap(Collection::stream))
                .flatMap(some -> some);
    }

    private List<Total> teamsOfHidden() {
        return areas.stream()
                .filter(area -> hidden.contains(area.id()))
                .flatMap(area -> teams.getOrDefault(area.id(), List.of()).stream())
                .toList();
    }

    private boolean holds(Total total, List<Total> parts) {
        var gone = parts.stream().filter(part -> hidden.contains(part.id())).toList();
        return gone.stream().noneMatch(Total::answered)
                || (gone.size() >= 2 && gone.stream().mapToLong(Total::number).sum() >= total.minimum());
    }
}
