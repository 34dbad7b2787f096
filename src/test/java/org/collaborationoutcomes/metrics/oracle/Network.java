package org.collaborationoutcomes.metrics.oracle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;
import org.jspecify.annotations.Nullable;

/** Who met whom in a district this school year. */
final class Network {

    private static final int LARGEST_MEETING = 30;
    private static final int TOLD_ORGANIZATION = 5;

    private final List<TeamRecord> teams;
    private final Map<String, TreeSet<String>> met = new TreeMap<>();
    private final Map<String, Optional<String>> organizations = new HashMap<>();

    Network(Days days, List<TeamRecord> teams) {
        this.teams = teams;
        for (var team : teams) {
            for (var meeting : team.reported(days.ytd())) {
                meeting.expected().forEach(person -> met.computeIfAbsent(person, p -> new TreeSet<>()));
                var there =
                        meeting.expected().stream().filter(meeting::attended).toList();
                if (there.size() <= LARGEST_MEETING) {
                    there.forEach(one -> there.stream()
                            .filter(other -> !other.equals(one))
                            .forEach(other -> met.computeIfAbsent(one, p -> new TreeSet<>())
                                    .add(other)));
                }
            }
        }
    }

    Map<String, Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        double n = met.size();
        boolean able = teams.stream().anyMatch(TeamRecord::expects);
        double ends = met.values().stream().mapToInt(TreeSet::size).sum();
        double isolates = met.values().stream().filter(TreeSet::isEmpty).count();
        int most = met.values().stream().mapToInt(TreeSet::size).max().orElse(0);
        double below =
                met.values().stream().mapToInt(others -> most - others.size()).sum();
        figures.put("network_density", Figure.ratio(ends, n * (n - 1), (Long) (long) n));
        figures.put("network_isolates_share", Figure.ratio(isolates, n, (Long) (long) n));
        figures.put(
                "network_degree_centralization",
                n < 3 ? Figure.of("no_data") : Figure.ratio(below, (n - 1) * (n - 2), (Long) (long) n));
        if (!able) {
            figures.replaceAll((metric, figure) -> Figure.of("not_applicable"));
        }
        boolean named = teams.stream()
                .anyMatch(team ->
                        team.expects() && team.members.stream().anyMatch(member -> member.organization() != null));
        figures.put("network_cross_organization_share", named ? crossing() : Figure.of("not_applicable"));
        figures.put("lowest_outside_share", named ? lowestOutside() : Figure.of("not_applicable"));
        return figures;
    }

    private Figure crossing() {
        double known = 0;
        double crossing = 0;
        for (var person : met.entrySet()) {
            var own = organization(person.getKey());
            for (var other : person.getValue()) {
                var its = organization(other);
                if (own != null && its != null) {
                    known += 0.5;
                    crossing += own.equals(its) ? 0 : 0.5;
                }
            }
        }
        return Figure.ratio(crossing, known);
    }

    private Figure lowestOutside() {
        var people = new TreeMap<String, Integer>();
        var all = new TreeMap<String, Integer>();
        var outside = new TreeMap<String, Integer>();
        met.forEach((person, others) -> {
            var own = organization(person);
            if (own != null) {
                people.merge(own, 1, Integer::sum);
                others.stream().map(this::organization).filter(Objects::nonNull).forEach(its -> {
                    all.merge(own, 1, Integer::sum);
                    outside.merge(own, own.equals(its) ? 0 : 1, Integer::sum);
                });
            }
        });
        var shares = all.keySet().stream()
                .filter(own -> people.getOrDefault(own, 0) >= TOLD_ORGANIZATION)
                .map(own -> outside.getOrDefault(own, 0) / (double) all.getOrDefault(own, 1))
                .toList();
        return shares.isEmpty()
                ? Figure.of("no_data")
                : Figure.value(shares.stream().min(Comparator.naturalOrder()).orElseThrow(), shares.size());
    }

    /** That of the latest membership begun by as-of that names one; ties: smallest team. */
    private @Nullable String organization(String person) {
        return organizations.computeIfAbsent(person, this::latest).orElse(null);
    }

    private Optional<String> latest(String person) {
        return teams.stream()
                .flatMap(team -> team.members.stream())
                .filter(member -> member.person().equals(person) && member.organization() != null)
                .max(Comparator.comparing(Rows.Member::joined)
                        .thenComparing(Rows.Member::team, Comparator.reverseOrder()))
                .map(Rows.Member::organization);
    }
}
