package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.survey.Instrument.Subject;

/** A district's shares by group of respondents; groups hold as areas do, the blank one included. */
final class GroupFigures {

    private static final List<String> GROUPS =
            List.of("", "administrator", "community", "educator", "family", "student");

    private final DistrictWave wave;
    private final Subject subject;
    private final Map<String, Answers> answers = new TreeMap<>();

    private GroupFigures(DistrictWave wave, Subject subject) {
        this.wave = wave;
        this.subject = subject;
        GROUPS.forEach(group -> answers.put(group, of(group, wave.teams())));
    }

    private Answers of(String group, List<TeamWave> teams) {
        return new Answers(subject.items(), teams, row -> Objects.requireNonNullElse(row.group(), "")
                .equals(group));
    }

    /** The two shares, by group. */
    static Map<String, Map<String, Figure>> of(DistrictWave wave, Subject subject, Hidden cell) {
        return new GroupFigures(wave, subject).figures(cell);
    }

    private Map<String, Map<String, Figure>> figures(Hidden cell) {
        var figures = new TreeMap<String, Map<String, Figure>>();
        boolean none = cell.someoneAnswered() && !mayShow(cell);
        var hidden = hidden();
        for (boolean favorable : List.of(true, false)) {
            var byGroup = new TreeMap<String, Figure>();
            answers.forEach((group, said) -> {
                var share = SubjectFigures.share(subject.items(), said, favorable, said.respondents());
                boolean hide = none || hidden.team(group);
                byGroup.put(group, hide && !share.state().equals("not_applicable") ? Figure.of("suppressed") : share);
            });
            figures.put(favorable ? "construct_favorable_by_group" : "construct_unfavorable_by_group", byGroup);
        }
        return figures;
    }

    private Hidden hidden() {
        var parts = answers.entrySet().stream()
                .map(group -> new Hidden.Part(
                        "",
                        group.getKey(),
                        group.getValue().smallest(false),
                        group.getValue().respondents() > 0,
                        minimum(group.getKey()),
                        group.getValue().respondents() > 0))
                .toList();
        return new Hidden(parts, wave.settings().minimum());
    }

    /** Students and families need more, and so does a group that may be some. */
    private long minimum(String group) {
        boolean maybe = group.isEmpty() && teamsOf(group).stream().anyMatch(TeamWave::isOfFamilies);
        return maybe || group.equals("student") || group.equals("family")
                ? wave.settings().minimumOfFamilies()
                : wave.settings().minimum();
    }

    private List<TeamWave> teamsOf(String group) {
        return wave.teams().stream()
                .filter(team -> of(group, List.of(team)).respondents() > 0)
                .toList();
    }

    /** Where a team is hidden, groups that fall apart would be totals of their own. */
    private boolean mayShow(Hidden cell) {
        if (cell.district()) {
            return false;
        }
        var answering =
                GROUPS.stream().flatMap(group -> teamsOf(group).stream()).toList();
        return answering.stream()
                        .noneMatch(team -> cell.team(team.team().id())
                                || cell.area(team.team().area()))
                || hangTogether();
    }

    private boolean hangTogether() {
        Map<String, Set<String>> teams = GROUPS.stream()
                .collect(Collectors.toMap(
                        group -> group,
                        group -> teamsOf(group).stream()
                                .map(team -> team.team().id())
                                .collect(Collectors.toSet()),
                        (one, other) -> one,
                        TreeMap::new));
        teams.values().removeIf(Set::isEmpty);
        var left = new TreeSet<>(teams.keySet());
        var reached = new HashSet<>(teams.getOrDefault(Objects.requireNonNull(left.pollFirst()), Set.of()));
        boolean grew = true;
        while (grew) {
            var linked = left.stream()
                    .filter(group ->
                            teams.getOrDefault(group, Set.of()).stream().anyMatch(reached::contains))
                    .toList();
            linked.forEach(group -> reached.addAll(teams.getOrDefault(group, Set.of())));
            grew = left.removeAll(linked);
        }
        return left.isEmpty();
    }
}
