package org.collaborationoutcomes.metrics.oracle.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.GoalRecord;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;

/** What is known of one district. */
record District(Rows rows, Days days, List<TeamRecord> teams, List<GoalRecord> goals) {

    /** What a figure is, over some teams. */
    interface Formula {
        Figure of(List<TeamRecord> teams);
    }

    /** One meeting set, by what it was for. */
    record Session(TeamRecord team, TeamRecord.Met met, String activity) {

        boolean reported() {
            return met.reported();
        }

        Set<String> attended() {
            return met.reported()
                    ? met.people().keySet().stream().filter(met::attended).collect(Collectors.toSet())
                    : Set.of();
        }
    }

    static Stream<Session> sessions(TeamRecord team) {
        return team.meetings.stream().map(met -> new Session(team, met, activity(met)));
    }

    private static String activity(TeamRecord.Met met) {
        return met.row() == null || met.row().activity() == null
                ? "meeting"
                : Objects.requireNonNull(met.row().activity());
    }

    /** Those of this school year. */
    List<Session> thisYear(List<TeamRecord> some) {
        return some.stream()
                .flatMap(District::sessions)
                .filter(session -> days.ytd().holds(session.met().on()))
                .toList();
    }

    /** Those held in the school year before, up to the same day. */
    List<Session> heldLastYear(List<TeamRecord> some) {
        var from = days.yearFrom().minusYears(1);
        var through = days.asOf().minusYears(1);
        return some.stream()
                .flatMap(District::sessions)
                .filter(session -> session.met().held())
                .filter(session -> !session.met().on().isBefore(from)
                        && !session.met().on().isAfter(through))
                .toList();
    }

    boolean everHeld(Set<String> activities) {
        return teams.stream()
                .flatMap(District::sessions)
                .anyMatch(session -> session.met().held() && activities.contains(session.activity()));
    }

    /** The figure of the teams that can have it; small teams of students and families give nothing to personal ones. */
    Figure figure(boolean personal, Predicate<TeamRecord> applies, Formula formula) {
        var able = teams.stream().filter(applies).toList();
        if (able.isEmpty()) {
            return Figure.of("not_applicable");
        }
        var shown =
                able.stream().filter(team -> !personal || !team.isProtected()).toList();
        var figure = formula.of(shown.isEmpty() ? able : shown);
        return shown.isEmpty() && figure.isOk() ? Figure.of("suppressed") : figure;
    }

    List<Rows.Action> actions(TeamRecord team) {
        return rows.actions.stream()
                .filter(action -> action.team().equals(team.team.id()))
                .toList();
    }

    LocalDate asOf() {
        return days.asOf();
    }

    static Stream<Rows.Meeting> meetings(TeamRecord team) {
        return team.meetings.stream().flatMap(met -> Stream.ofNullable(met.row()));
    }

    static boolean tellsActivities(TeamRecord team) {
        return meetings(team).anyMatch(row -> row.activity() != null);
    }

    static boolean tellsDuties(TeamRecord team) {
        return team.meetings.stream()
                .flatMap(met -> met.people().values().stream())
                .anyMatch(row -> row.duty() != null);
    }

    static boolean tellsRoles(TeamRecord team) {
        return team.members.stream().anyMatch(member -> !member.role().isEmpty());
    }

    static boolean tellsGroups(TeamRecord team) {
        return team.members.stream().anyMatch(member -> member.group() != null);
    }
}
