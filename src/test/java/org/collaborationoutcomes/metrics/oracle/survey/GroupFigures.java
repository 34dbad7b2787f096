package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.Comparator;
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
        var hidden = cell.someoneAnswered() ? hiddenGroups(cell) : Set.<String>of();
        for (boolean favorable : List.of(true, false)) {
            var byGroup = new TreeMap<String, Figure>();
            answers.forEach((group, said) -> {
                var share = SubjectFigures.share(subject.items(), said, favorable, said.respondents());
                boolean hide = hidden.contains(group) && !share.state().equals("not_applicable");
                byGroup.put(group, hide ? Figure.of("suppressed") : share);
            });
            figures.put(favorable ? "construct_favorable_by_group" : "construct_unfavorable_by_group", byGroup);
        }
        return figures;
    }

    /** Groups hold as areas do; then the smallest goes as long as something hidden follows from teams and groups. */
    private Set<String> hiddenGroups(Hidden cell) {
        var decided = hidden();
        var gone = GROUPS.stream()
                .filter(group -> cell.district() || decided.district() || decided.team(group))
                .collect(Collectors.toCollection(TreeSet::new));
        while (gone.size() < GROUPS.size() && follows(cell, gone)) {
            gone.add(GROUPS.stream()
                    .filter(group -> !gone.contains(group))
                    .min(Comparator.comparingLong((String group) -> said(group).smallest(false))
                            .thenComparing(group -> group))
                    .orElseThrow());
        }
        return gone;
    }

    private Answers said(String group) {
        return Objects.requireNonNull(answers.get(group));
    }

    private boolean follows(Hidden cell, Set<String> gone) {
        var sums = new Sums();
        for (var group : GROUPS) {
            for (var team : teamsOf(group)) {
                var unknown = team.team().id() + "/" + group;
                var area = team.team().area();
                sums.add("district", !cell.district(), unknown);
                sums.add("area " + area, !cell.area(area), unknown);
                sums.add("team " + team.team().id(), !cell.team(team.team().id()), unknown);
                sums.add("group " + group, !gone.contains(group), unknown);
            }
        }
        return sums.hiddenFollows();
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
}
