package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.Settings;
import org.collaborationoutcomes.metrics.oracle.survey.Instrument.Subject;
import org.collaborationoutcomes.metrics.oracle.survey.UnitWave.Unit;

/** A wave in one district: its units, what it asked, and what of it is hidden. */
final class DistrictWave {

    private final Settings settings;
    private final String district;
    private final String survey;
    private final String wave;
    private final List<TeamWave> teams;
    private final List<String> asked;
    private final List<Subject> subjects;
    private final List<UnitWave> units;
    private final Map<Subject, Hidden> cells = new HashMap<>();

    DistrictWave(Rows rows, Days days, String district, String survey, String wave) {
        this.settings = days.settings();
        this.district = district;
        this.survey = survey;
        this.wave = wave;
        var inDistrict = rows.teams.stream()
                .filter(team -> team.district().equals(district))
                .toList();
        var ids = inDistrict.stream().map(Rows.Team::id).collect(Collectors.toSet());
        var answers = rows.answers.stream()
                .filter(row -> row.survey().equals(survey) && row.wave().equals(wave))
                .filter(row -> ids.contains(row.team()) && days.isPast(row.on()))
                .toList();
        asked = answers.stream().map(Rows.Answer::item).distinct().toList();
        teams = inDistrict.stream()
                .flatMap(team -> TeamWave.of(rows, days, team, survey, wave, answers).stream())
                .toList();
        subjects = new Instrument(rows, survey).subjects(asked);
        units = divided();
    }

    Settings settings() {
        return settings;
    }

    /** With its district. */
    String name() {
        return "%s/%s/%s".formatted(district, survey, wave);
    }

    long minimum(TeamWave team) {
        return team.isOfFamilies() ? settings.minimumOfFamilies() : settings.minimum();
    }

    String survey() {
        return survey;
    }

    List<TeamWave> teams() {
        return teams;
    }

    List<String> asked() {
        return asked;
    }

    List<Subject> subjects() {
        return subjects;
    }

    /** The district first. */
    List<UnitWave> units() {
        return units;
    }

    private List<UnitWave> divided() {
        var units = new ArrayList<UnitWave>();
        units.add(unit(SurveyFigures.district(district), teams));
        for (var area :
                new TreeSet<>(teams.stream().map(team -> team.team().area()).toList())) {
            units.add(unit(
                    new Unit("area", district, area, ""),
                    teams.stream()
                            .filter(team -> team.team().area().equals(area))
                            .toList()));
        }
        teams.forEach(team -> units.add(
                unit(new Unit("team", district, team.team().area(), team.team().id()), List.of(team))));
        return units;
    }

    private UnitWave unit(Unit unit, Collection<TeamWave> some) {
        return new UnitWave(unit, survey, wave, List.copyOf(some));
    }

    /** A team that gives nothing to the rate is no part of it. */
    Hidden responses() {
        return hidden(teams.stream()
                .filter(team -> team.invited() != null)
                .map(team -> part(team, team.respondents(), team.respondents() > 0))
                .toList());
    }

    Hidden cell(Subject subject) {
        return cells.computeIfAbsent(subject, this::decided);
    }

    private Hidden decided(Subject subject) {
        return hidden(teams.stream()
                .map(team -> {
                    var answers = new Answers(subject.items(), List.of(team));
                    return part(team, answers.smallest(subject.isConstruct()), answers.respondents() > 0);
                })
                .toList());
    }

    private Hidden hidden(List<Hidden.Part> parts) {
        return Hidden.ofTeams(parts, settings.minimum());
    }

    private Hidden.Part part(TeamWave team, long number, boolean answered) {
        return new Hidden.Part(
                team.team().area(), team.team().id(), number, answered, minimum(team), team.respondents() > 0);
    }
}
