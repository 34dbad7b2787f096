package org.collaborationoutcomes.metrics.oracle;

import static org.collaborationoutcomes.metrics.oracle.Participation.rows;
import static org.collaborationoutcomes.metrics.oracle.Participation.sum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord.Met;
import org.jspecify.annotations.Nullable;

/** The metrics of quorum, leaders, roles, organizations, protected time, agendas and recaps. */
final class MeetingHabits {

    private static final Set<String> ROLES = Set.of("leader", "facilitator", "recorder", "data");

    private final Days days;

    MeetingHabits(Days days) {
        this.days = days;
    }

    void into(Map<String, Participation.Definition> definitions) {
        Predicate<TeamRecord> roles = team -> team.expects()
                && team.members.stream().anyMatch(member -> !member.role().isEmpty());
        definitions.put(
                "quorum_rate",
                new Participation.Definition(
                        true,
                        team -> team.members.isEmpty() ? team.team.quorum() != null : team.expects(),
                        (teams, period) -> Figure.ratio(
                                meetings(teams, period, (team, met) -> isQuorate(team, met) ? 1 : 0),
                                meetings(teams, period, (team, met) -> 1))));
        definitions.put(
                "leader_presence",
                new Participation.Definition(
                        true,
                        roles,
                        (teams, period) -> Figure.ratio(
                                meetings(
                                        teams,
                                        period,
                                        (team, met) -> leaders(team, met).anyMatch(met::attended) ? 1 : 0),
                                meetings(
                                        teams,
                                        period,
                                        (team, met) ->
                                                leaders(team, met).findAny().isPresent() ? 1 : 0))));
        definitions.put(
                "role_coverage",
                new Participation.Definition(
                        false,
                        roles,
                        (teams, period) -> Figure.ratio(
                                sum(teams, team -> team.roster(period.through()).stream()
                                        .flatMap(member -> roles(member))
                                        .filter(ROLES::contains)
                                        .distinct()
                                        .count()),
                                sum(teams, team -> team.roster(period.through()).isEmpty() ? 0 : 4))));
        definitions.put(
                "representation",
                new Participation.Definition(
                        true,
                        team -> team.expects()
                                && team.members.stream().anyMatch(member -> member.organization() != null),
                        (teams, period) -> Figure.ratio(
                                meetings(teams, period, MeetingHabits::represented),
                                meetings(
                                        teams,
                                        period,
                                        (team, met) -> organizations(team, met, person -> true)
                                                        .isEmpty()
                                                ? 0
                                                : 1))));
        feed(definitions);
    }

    private void feed(Map<String, Participation.Definition> definitions) {
        definitions.put(
                "protected_time_share",
                new Participation.Definition(
                        false,
                        team -> rows(team).anyMatch(row -> row.protectedTime() != null),
                        (teams, period) -> Figure.ratio(
                                held(
                                        teams,
                                        period,
                                        row -> Boolean.TRUE.equals(row.protectedTime()) ? row.minutes() : 0),
                                held(teams, period, row -> row.protectedTime() != null ? row.minutes() : 0),
                                Math.round(held(teams, period, row -> row.protectedTime() != null ? 1 : 0)))));
        definitions.put(
                "agenda_rate",
                new Participation.Definition(
                        false,
                        team -> rows(team).anyMatch(row -> sent(row.agendaOn()) != null),
                        (teams, period) -> Figure.ratio(
                                held(
                                        teams,
                                        period,
                                        row -> row.agendaOn() != null
                                                        && days.isPast(row.agendaOn())
                                                        && !row.agendaOn()
                                                                .isAfter(
                                                                        row.on().minusDays(1))
                                                ? 1
                                                : 0),
                                sum(teams, team -> team.held(period).size()))));
        definitions.put(
                "recap_rate",
                new Participation.Definition(
                        false,
                        team -> rows(team).anyMatch(row -> sent(row.recapOn()) != null),
                        (teams, period) -> Figure.ratio(
                                held(
                                        teams,
                                        period,
                                        row -> row.recapOn() != null
                                                        && days.isPast(row.recapOn())
                                                        && !row.recapOn()
                                                                .isAfter(
                                                                        row.on().plusDays(3))
                                                ? 1
                                                : 0),
                                sum(teams, team -> team.held(period).stream()
                                        .filter(met -> isRecapSent(met)
                                                || days.isPast(met.on().plusDays(3)))
                                        .count()))));
    }

    private java.time.@Nullable LocalDate sent(java.time.@Nullable LocalDate on) {
        return on != null && days.isPast(on) ? on : null;
    }

    private boolean isRecapSent(Met met) {
        return met.row() != null && sent(met.row().recapOn()) != null;
    }

    private static boolean isQuorate(TeamRecord team, Met met) {
        long attended = (team.members.isEmpty() ? met.people().keySet() : met.expected())
                .stream().filter(met::attended).count();
        var quorum = team.team.quorum();
        return attended >= (quorum != null ? quorum : met.expected().size() / 2 + 1);
    }

    private static Stream<String> roles(Rows.Member member) {
        return Stream.of(member.role().split("\\|", -1));
    }

    private static Stream<String> leaders(TeamRecord team, Met met) {
        return team.roster(met.on()).stream()
                .filter(member -> roles(member).anyMatch("leader"::equals))
                .map(Rows.Member::person);
    }

    private static Set<String> organizations(TeamRecord team, Met met, Predicate<String> person) {
        return team.roster(met.on()).stream()
                .filter(member -> member.organization() != null && person.test(member.person()))
                .map(member -> String.valueOf(member.organization()))
                .collect(Collectors.toSet());
    }

    private static double represented(TeamRecord team, Met met) {
        double known = organizations(team, met, person -> true).size();
        return known == 0 ? 0 : organizations(team, met, met::attended).size() / known;
    }

    private static double meetings(
            List<TeamRecord> teams, Days.Period period, java.util.function.ToDoubleBiFunction<TeamRecord, Met> number) {
        return sum(teams, team -> team.reported(period).stream()
                .mapToDouble(met -> number.applyAsDouble(team, met))
                .sum());
    }

    private static double held(List<TeamRecord> teams, Days.Period period, ToDoubleFunction<Rows.Meeting> number) {
        return sum(teams, team -> team.held(period).stream()
                .map(Met::row)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(row -> number.applyAsDouble(java.util.Objects.requireNonNull(row)))
                .sum());
    }
}
