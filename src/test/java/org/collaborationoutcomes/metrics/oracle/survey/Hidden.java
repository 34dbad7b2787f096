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

    private final Total district;
    private final List<Total> areas;
    private final TreeMap<String, List<Total>> teams = new TreeMap<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean changed;

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
                        .map(team -> new Total("team " + team.id(), List.of(team), least))
                        .toList()));
        if (district.answered()) {
            primary();
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
        var all = Stream.of(
                        Stream.of(district),
                        areas.stream(),
                        teams.values().stream().flatMap(Collection::stream))
                .flatMap(some -> some);
        all.filter(one -> !one.answered() || one.number() < minimum(one)).forEach(one -> hidden.add(one.id()));
    }

    private static long minimum(Total one) {
        return one.id().startsWith("team ") ? one.teams().get(0).minimum() : one.minimum();
    }

    private void complement() {
        changed = false;
        areas.forEach(area -> complete(area, teams.getOrDefault(area.id(), List.of())));
        complete(district, areas);
        complete(
                district,
                areas.stream()
                        .filter(area -> hidden.contains(area.id()))
                        .flatMap(area -> teams.getOrDefault(area.id(), List.of()).stream())
                        .toList());
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

    private boolean holds(Total total, List<Total> parts) {
        var gone = parts.stream().filter(part -> hidden.contains(part.id())).toList();
        return gone.stream().noneMatch(Total::answered)
                || (gone.size() >= 2 && gone.stream().mapToLong(Total::number).sum() >= total.minimum());
    }
}
