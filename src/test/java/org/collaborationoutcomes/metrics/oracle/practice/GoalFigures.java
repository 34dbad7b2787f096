package org.collaborationoutcomes.metrics.oracle.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.GoalRecord;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;

/** How goals and actions are kept. */
final class GoalFigures {

    private static final int RECENT_DAYS = 45;
    private static final int MEETING_DAYS = 30;
    private static final double MONTH_DAYS = 30.4375;

    private final District district;
    private final PracticeFigures figures;

    GoalFigures(District district, PracticeFigures figures) {
        this.district = district;
        this.figures = figures;
    }

    void tell() {
        goals();
        actions();
        celebrations();
        figures.toDate(
                "conflict_protocol_share",
                district.figure(false, team -> team.team.conflictProtocol() != null, teams -> {
                    var active = teams.stream()
                            .filter(team -> district.days().isActive(team.team, district.asOf()))
                            .toList();
                    return Figure.ratio(
                            active.stream()
                                    .filter(team -> Boolean.TRUE.equals(team.team.conflictProtocol()))
                                    .count(),
                            active.size());
                }));
        var records = district.teams().stream()
                .filter(team -> district.days().isActive(team.team, district.asOf()))
                .flatMap(team -> Stream.concat(meetings(team), measurements(team)))
                .toList();
        figures.year(
                "feeds_on_time_share",
                "",
                Figure.ratio(records.stream().filter(onTime -> onTime).count(), records.size()));
    }

    private void goals() {
        var kept = district.goals().stream().filter(goal -> !goal.isDropped()).toList();
        boolean parents = district.goals().stream().anyMatch(goal -> goal.goal.parent() != null);
        figures.toDate(
                "goals_with_parent_share",
                parents
                        ? Figure.ratio(
                                kept.stream()
                                        .filter(goal -> goal.goal.parent() != null)
                                        .count(),
                                kept.size())
                        : Figure.of("not_applicable"));
        figures.toDate(
                "goals_revised_share",
                Figure.ratio(
                        kept.stream().filter(goal -> goal.revisions(false) > 0).count(), kept.size()));
        figures.toDate(
                "revisions_unexplained_share",
                Figure.ratio(
                        kept.stream().mapToLong(goal -> goal.revisions(true)).sum(),
                        kept.stream().mapToLong(goal -> goal.revisions(false)).sum()));
        var underWay = kept.stream().filter(GoalRecord::isUnderWay).toList();
        figures.toDate(
                "recently_measured_share",
                Figure.ratio(
                        underWay.stream()
                                .filter(goal -> goal.latestOn() != null
                                        && ChronoUnit.DAYS.between(goal.latestOn(), district.asOf()) < RECENT_DAYS)
                                .count(),
                        underWay.size()));
    }

    private List<Rows.Action> ofKind(List<TeamRecord> teams, String kind) {
        return teams.stream()
                .flatMap(team -> district.actions(team).stream())
                .filter(action -> action.kind().equals(kind))
                .toList();
    }

    private void actions() {
        Predicate<TeamRecord> owners =
                team -> district.actions(team).stream().anyMatch(action -> action.ownerId() != null);
        figures.toDate("actions_owned_share", district.figure(false, owners, teams -> {
            var all = ofKind(teams, "action");
            return Figure.ratio(
                    all.stream().filter(action -> action.ownerId() != null).count(), all.size());
        }));
        var open = ofKind(district.teams(), "action").stream()
                .filter(action ->
                        action.completedOn() == null || !district.days().isPast(action.completedOn()))
                .toList();
        figures.toDate(
                "actions_overdue_share",
                Figure.ratio(
                        open.stream()
                                .filter(action -> action.dueOn().isBefore(district.asOf()))
                                .count(),
                        open.size()));
    }

    private void celebrations() {
        var year = district.days().ytd();
        Predicate<TeamRecord> tells = team -> district.actions(team).stream()
                .anyMatch(action ->
                        action.celebratedOn() != null && district.days().isPast(action.celebratedOn()));
        figures.year("days_to_celebration", "", district.figure(false, tells, teams -> {
            var waits = teams.stream()
                    .flatMap(team -> district.actions(team).stream())
                    .filter(action -> action.completedOn() != null && year.holds(action.completedOn()))
                    .filter(action ->
                            PracticeFigures.isWithin(action.celebratedOn(), completed(action), district.asOf()))
                    .mapToLong(action ->
                            ChronoUnit.DAYS.between(completed(action), Objects.requireNonNull(action.celebratedOn())))
                    .summaryStatistics();
            return waits.getCount() == 0 ? Figure.of("no_data") : Figure.value(waits.getAverage(), waits.getCount());
        }));
        figures.year("longest_uncelebrated_days", "", district.figure(false, tells, teams -> {
            var reached = ofKind(teams, "milestone").stream()
                    .filter(action -> action.completedOn() != null && year.holds(action.completedOn()))
                    .toList();
            return reached.isEmpty()
                    ? Figure.of("no_data")
                    : Figure.value(
                            (double) reached.stream()
                                    .filter(action -> action.celebratedOn() == null
                                            || !district.days().isPast(action.celebratedOn()))
                                    .mapToLong(action -> ChronoUnit.DAYS.between(completed(action), district.asOf()))
                                    .max()
                                    .orElse(0),
                            reached.size());
        }));
    }

    private static LocalDate completed(Rows.Action action) {
        return Objects.requireNonNull(action.completedOn());
    }

    /** Whether the newest record of meetings is young enough, where the district reports any. */
    private Stream<Boolean> meetings(TeamRecord team) {
        if (district.teams().stream().flatMap(District::sessions).noneMatch(District.Session::reported)) {
            return Stream.empty();
        }
        var began = team.team.startsOn() == null
                        || team.team.startsOn().isBefore(district.days().yearFrom())
                ? district.days().yearFrom()
                : team.team.startsOn();
        var last = team.meetings.stream()
                .filter(TeamRecord.Met::reported)
                .map(TeamRecord.Met::on)
                .max(Comparator.naturalOrder())
                .orElse(began);
        double interval =
                team.team.perMonth() == null ? MEETING_DAYS : Math.max(MEETING_DAYS, MONTH_DAYS / team.team.perMonth());
        return Stream.of(district.days().openDays(team.team, last, district.asOf()) <= interval);
    }

    /** Whether the newest measurement of its goals is young enough, where one is under way. */
    private Stream<Boolean> measurements(TeamRecord team) {
        var underWay = district.goals().stream()
                .filter(goal -> goal.team.equals(team.team) && goal.isUnderWay())
                .toList();
        if (underWay.isEmpty()) {
            return Stream.empty();
        }
        var last = underWay.stream()
                .map(goal -> goal.latestOn() == null ? goal.goal.startsOn() : goal.latestOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        double rhythm = underWay.stream()
                .map(goal -> goal.goal.measuredEvery())
                .filter(Objects::nonNull)
                .mapToInt(every -> Objects.requireNonNull(every))
                .max()
                .orElse(RECENT_DAYS);
        return Stream.of(district.days().openDays(team.team, last, district.asOf()) <= rhythm);
    }
}
