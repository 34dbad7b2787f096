package org.collaborationoutcomes.metrics.oracle.practice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;
import org.collaborationoutcomes.metrics.oracle.practice.District.Session;
import org.jspecify.annotations.Nullable;

/** What meetings were for, and with whom. */
final class SessionFigures {

    static final List<String> ACTIVITIES = List.of(
            ("meeting leadership plc co_teaching lesson_planning peer_observation parent_conference family_workshop"
                            + " mentoring service_project partner_workshop internship career_exploration group_project"
                            + " peer_tutoring club stem_project pd_day open_forum training celebration conflict_session"
                            + " informal_checkin other")
                    .split(" ", -1));

    private final District district;
    private final PracticeFigures figures;

    SessionFigures(District district, PracticeFigures figures) {
        this.district = district;
        this.figures = figures;
    }

    void tell() {
        ACTIVITIES.forEach(this::activity);
        lessons();
        partners();
        schools();
        clubs();
        Predicate<TeamRecord> modes = team -> District.meetings(team).anyMatch(row -> row.mode() != null);
        figures.year("virtual_share", "", district.figure(false, modes, teams -> {
            var told = district.thisYear(teams).stream()
                    .filter(session -> session.met().held() && mode(session) != null)
                    .toList();
            return Figure.ratio(
                    told.stream()
                            .filter(session -> "virtual".equals(mode(session)))
                            .count(),
                    told.size());
        }));
        Predicate<TeamRecord> reasons = team -> District.meetings(team).anyMatch(row -> row.cancelReason() != null);
        figures.year(
                "meetings_cancelled_for_time",
                "",
                district.figure(
                        false,
                        reasons,
                        teams -> Figure.value(district.thisYear(teams).stream()
                                .filter(session -> !session.met().held()
                                        && session.met().row() != null
                                        && "time".equals(session.met().row().cancelReason()))
                                .count())));
    }

    private static @Nullable String mode(Session session) {
        return session.met().row() == null ? null : session.met().row().mode();
    }

    private static List<Session> held(List<Session> sessions, String activity) {
        return sessions.stream()
                .filter(session -> session.met().held() && session.activity().equals(activity))
                .toList();
    }

    private void activity(String activity) {
        Predicate<TeamRecord> tells = District::tellsActivities;
        figures.year(
                "sessions",
                activity,
                district.figure(
                        false,
                        tells,
                        teams -> Figure.value(
                                held(district.thisYear(teams), activity).size())));
        boolean known = !district.heldLastYear(district.teams()).isEmpty();
        figures.year(
                "sessions_last_year",
                activity,
                district.figure(
                        false,
                        tells,
                        teams -> known
                                ? Figure.value(held(district.heldLastYear(teams), activity)
                                        .size())
                                : Figure.of("no_data")));
        figures.year("sessions_held_share", activity, district.figure(false, tells, teams -> {
            var set = district.thisYear(teams).stream()
                    .filter(session -> session.activity().equals(activity))
                    .toList();
            return Figure.ratio(held(set, activity).size(), set.size());
        }));
        Predicate<TeamRecord> plans = team -> District.tellsActivities(team) && team.team.perMonth() != null;
        figures.year("planned_held_by_activity", activity, district.figure(false, plans, teams -> {
            var doing = teams.stream().filter(team -> sets(team, activity)).toList();
            return Figure.ratio(
                    doing.stream()
                            .mapToDouble(
                                    team -> team.held(district.days().ytd()).size())
                            .sum(),
                    doing.stream()
                            .mapToDouble(team -> district.days()
                                    .planned(team.team, district.days().ytd()))
                            .sum(),
                    null);
        }));
    }

    private boolean sets(TeamRecord team, String activity) {
        return district.thisYear(List.of(team)).stream()
                .anyMatch(session -> session.activity().equals(activity));
    }

    private void lessons() {
        figures.year(
                "lesson_planning_per_month",
                "",
                district.figure(
                        false,
                        team -> District.tellsActivities(team)
                                && team.team.area().equals("teacher"),
                        teams -> Figure.ratio(
                                (double) held(district.thisYear(teams), "lesson_planning")
                                        .size(),
                                teams.stream().mapToDouble(this::months).sum(),
                                null)));
        figures.year("co_teaching_per_two_weeks", "", district.figure(false, District::tellsActivities, teams -> {
            var doing = teams.stream().filter(team -> sets(team, "co_teaching")).toList();
            return Figure.ratio(
                    (double) held(district.thisYear(doing), "co_teaching").size(),
                    doing.stream().mapToDouble(this::openDays).sum() / 14,
                    null);
        }));
    }

    private double months(TeamRecord team) {
        return district.days()
                .openAndActive(team.team)
                .mapToDouble(day -> 1.0 / day.lengthOfMonth())
                .sum();
    }

    private double openDays(TeamRecord team) {
        return district.days().openAndActive(team.team).count();
    }

    private void partners() {
        Predicate<TeamRecord> tells = team -> District.meetings(team).anyMatch(row -> row.partner() != null);
        figures.year(
                "partner_organizations",
                "",
                district.figure(
                        false,
                        tells,
                        teams -> Figure.value(partners(district.thisYear(teams)).size())));
        figures.year("partner_retention", "", district.figure(false, tells, teams -> {
            var then = partners(district.heldLastYear(teams));
            var now = partners(district.thisYear(teams));
            return Figure.ratio(then.stream().filter(now::contains).count(), then.size());
        }));
    }

    private static Set<String> partners(List<Session> sessions) {
        return sessions.stream()
                .filter(session -> session.met().held() && session.met().row() != null)
                .map(session -> Objects.requireNonNull(session.met().row()).partner())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private void schools() {
        Predicate<TeamRecord> tells =
                team -> District.tellsActivities(team) && !team.team.school().isEmpty();
        figures.year("schools_with_service_projects", "", district.figure(false, tells, teams -> {
            var all = new TreeSet<String>();
            var serving = new TreeSet<String>();
            for (var team : district.teams()) {
                boolean serves = !held(district.thisYear(List.of(team)), "service_project")
                        .isEmpty();
                if (serves) {
                    serving.add(team.team.school());
                }
                if (serves || district.days().isActive(team.team, district.asOf())) {
                    all.add(team.team.school());
                }
            }
            all.remove("");
            serving.remove("");
            return district.everHeld(Set.of("service_project"))
                    ? Figure.ratio(serving.size(), all.size())
                    : Figure.of("no_data");
        }));
    }

    private void clubs() {
        Predicate<TeamRecord> tells =
                team -> District.tellsActivities(team) && District.tellsGroups(team) && District.tellsRoles(team);
        figures.year("clubs_led_by_students", "", district.figure(false, tells, teams -> {
            var clubs = teams.stream().filter(team -> sets(team, "club")).toList();
            return Figure.ratio(
                    clubs.stream()
                            .filter(team -> team.roster(district.asOf()).stream()
                                    .anyMatch(member -> "student".equals(member.group())
                                            && List.of(member.role().split("\\|", -1))
                                                    .contains("leader")))
                            .count(),
                    clubs.size());
        }));
    }
}
