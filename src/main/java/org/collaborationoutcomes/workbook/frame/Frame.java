package org.collaborationoutcomes.workbook.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.released.Released;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.words.Labels;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Page;

/** What all sheets of one workbook share; what they all look up is put in order once. */
public final class Frame {
    private final Released data;
    private final Edition edition;
    private final Labels labels;
    private final String version;
    private final List<Team> teams;
    private final List<Goal> goals;
    private final List<Places> teamPlaces;
    private final Map<Unit, Places> byUnit;

    public Frame(Released data, Edition edition, Labels labels, String version) {
        this.data = data;
        this.edition = edition;
        this.labels = labels;
        this.version = version;
        this.teams = data.teams().stream()
                .sorted(Comparator.comparingInt((Team team) -> Names.areaOrder(team.area()))
                        .thenComparing(Team::area)
                        .thenComparing(Team::name)
                        .thenComparing(Team::teamId))
                .toList();
        this.goals = data.goals().stream()
                .sorted(Comparator.comparing((Goal goal) -> Verdict.of(goal.verdict()))
                        .thenComparingDouble(this::lead)
                        .thenComparing(Goal::title)
                        .thenComparing(Goal::goalId))
                .toList();
        this.teamPlaces = Places.of(teams);
        this.byUnit = teamPlaces.stream().collect(Collectors.toMap(Places::unit, Function.identity()));
    }

    public Released data() {
        return data;
    }

    public Edition edition() {
        return edition;
    }

    public Labels labels() {
        return labels;
    }

    public String version() {
        return version;
    }

    /** The teams as they stand on every sheet: by area, then by name. */
    public List<Team> teams() {
        return teams;
    }

    /** The goals as they stand on every sheet: by verdict, then the one that is farthest behind what is expected. */
    public List<Goal> goals() {
        return goals;
    }

    /** How far a goal is ahead of what is expected by now, as a share of its whole way. */
    private double lead(Goal goal) {
        var gone = data.figures().goal(goal.goalId(), "attainment");
        var expected = data.figures().goal(goal.goalId(), "expected_attainment");
        return gone.known() && expected.known() ? gone.number() - expected.number() : 0;
    }

    List<Places> teamPlaces() {
        return teamPlaces;
    }

    /** Where a team stands among the teams. */
    public Places place(Unit team) {
        var place = byUnit.get(team);
        if (place == null) {
            throw new IllegalStateException("A team stands in no row of the sheets. Indicates a bug.");
        }
        return place;
    }

    public List<String> areas() {
        return data.areas().stream()
                .sorted(Comparator.comparingInt(Names::areaOrder).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public Page page(boolean onOnePage) {
        return new Page(
                "Collaboration report: " + data.district().name(),
                "Data through %s, %s".formatted(Spoken.day(data.report().asOf()), editionWords()),
                onOnePage);
    }

    /** Like {@code working edition 2}. */
    public String editionWords() {
        return switch (edition.kind()) {
            case LEADERS -> "leaders' edition " + edition.number();
            case WORKING -> "working edition " + edition.number();
        };
    }

    public String yearWords() {
        return "school year " + data.report().schoolYear();
    }
}
