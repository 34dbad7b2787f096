package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.survey.Instrument.Subject;
import org.collaborationoutcomes.metrics.oracle.survey.UnitWave.Unit;

/** Every row of the survey section, in whatever state, as it may leave the house. */
public final class SurveyFigures {

    private final Rows rows;
    private final Days days;
    private final Map<String, Figure> figures = new TreeMap<>();
    private final List<DistrictWave> districtWaves = new ArrayList<>();

    private SurveyFigures(Rows rows, Days days) {
        this.rows = rows;
        this.days = days;
    }

    /** The figures by {@code scope,district,area,team,subject,period,start,end,metric}. */
    public static Map<String, Figure> of(Rows rows, Days days) {
        var all = found(rows, days);
        all.districtWaves.forEach(all::tell);
        return all.figures;
    }

    static SurveyFigures found(Rows rows, Days days) {
        var all = new SurveyFigures(rows, days);
        all.find();
        return all;
    }

    List<DistrictWave> waves() {
        return districtWaves;
    }

    private void find() {
        var waves = new TreeSet<String>();
        rows.waves.forEach(row -> waves.add(row.survey() + "/" + row.wave()));
        rows.answers.forEach(row -> waves.add(row.survey() + "/" + row.wave()));
        for (var district :
                new TreeSet<>(rows.teams.stream().map(Rows.Team::district).toList())) {
            for (var wave : waves) {
                var names = wave.split("/", -1);
                var found = new DistrictWave(rows, days, district, names[0], names[1]);
                if (!found.teams().isEmpty()) {
                    districtWaves.add(found);
                }
            }
        }
    }

    private void tell(DistrictWave wave) {
        var responses = wave.responses();
        for (var unit : wave.units()) {
            var rate = responseRate(unit);
            put(unit, "", "response_rate", unit.unit().isHiddenIn(responses) ? Figure.of("suppressed") : rate);
        }
        for (var subject : wave.subjects()) {
            var cell = wave.cell(subject);
            for (var unit : wave.units()) {
                tell(wave, unit, subject, cell);
            }
            if (subject.isConstruct()) {
                GroupFigures.of(wave, subject, cell)
                        .forEach((metric, byGroup) -> byGroup.forEach((group, figure) -> put(
                                wave.units().get(0),
                                subject.name() + "/" + group,
                                metric,
                                shown(wave.units().get(0), false, figure))));
            }
        }
    }

    private static Figure responseRate(UnitWave unit) {
        var known = unit.teams().stream().filter(team -> team.invited() != null).toList();
        long invited = known.stream()
                .map(TeamWave::invited)
                .mapToLong(i -> i == null ? 0 : i)
                .sum();
        long answered = known.stream().mapToLong(TeamWave::respondents).sum();
        return Figure.ratio((double) answered, (double) invited, (Long) answered);
    }

    private void tell(DistrictWave wave, UnitWave unit, Subject subject, Hidden cell) {
        boolean hidden = unit.unit().isHiddenIn(cell);
        var answers = new Answers(subject.items(), unit.teams());
        for (var item : subject.items()) {
            if (wave.asked().contains(item.id())) {
                SubjectFigures.ofItem(item, answers)
                        .forEach((metric, figure) -> put(unit, item.id(), metric, shown(unit, hidden, figure)));
            }
        }
        if (subject.isConstruct()) {
            var told = SubjectFigures.ofConstruct(
                    subject.items(), answers, !unit.unit().scope().equals("team"));
            told.forEach((metric, figure) -> put(unit, subject.name(), metric, shown(unit, hidden, figure)));
            compare(unit, subject, hidden, answers);
        }
    }

    private void compare(UnitWave unit, Subject subject, boolean hidden, Answers answers) {
        var before = before(unit);
        var asked = before.filter(wave -> wave.of().subjects().stream()
                .anyMatch(one -> one.isConstruct() && one.name().equals(subject.name())));
        boolean either = hidden
                || asked.filter(wave -> unit.unit().isHiddenIn(wave.of().cell(subject)))
                        .isPresent();
        var then = asked.map(wave -> new Answers(subject.items(), wave.unit().teams()));
        var now = SubjectFigures.share(subject.items(), answers, true, answers.respondents());
        var change = SubjectFigures.change(
                now,
                then.map(old -> SubjectFigures.share(subject.items(), old, true, old.respondents()))
                        .orElse(null));
        put(unit, subject.name(), "construct_change", shown(unit, either, change));
        var effect = SubjectFigures.effect(
                answers.scores(), then.map(Answers::scores).orElse(List.of()));
        put(unit, subject.name(), "construct_effect", shown(unit, either, effect));
    }

    record Earlier(DistrictWave of, UnitWave unit) {}

    /** The closed wave of the same survey that a unit took part in before. */
    java.util.Optional<Earlier> before(UnitWave now) {
        return districtWaves.stream()
                .filter(wave -> wave.survey().equals(now.survey()))
                .flatMap(wave -> wave.units().stream()
                        .filter(unit -> unit.unit().equals(now.unit()) && unit.closed() && unit.isBefore(now))
                        .map(unit -> new Earlier(wave, unit)))
                .reduce((one, other) -> one.unit().isBefore(other.unit()) ? other : one);
    }

    private static Figure shown(UnitWave unit, boolean hidden, Figure figure) {
        if (figure.state().equals("not_applicable")) {
            return figure;
        }
        return !unit.closed() ? Figure.of("too_early") : hidden ? Figure.of("suppressed") : figure;
    }

    private void put(UnitWave unit, String subject, String metric, Figure figure) {
        var key = Stream.of(
                unit.unit().keys(),
                subject,
                unit.name(),
                unit.opens().toString(),
                unit.closes().toString(),
                metric);
        figures.put(String.join(",", key.toList()), figure);
    }

    /** The unit that a wave is told of, for keys. */
    static Unit district(String district) {
        return new Unit("district", district, "", "");
    }
}
