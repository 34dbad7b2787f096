package org.collaborationoutcomes.metrics.oracle.practice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;
import org.collaborationoutcomes.metrics.oracle.practice.District.Session;

/** Who came to what. */
final class PeopleFigures {

    private static final int OFTEN = 10;

    private final District district;
    private final PracticeFigures figures;

    PeopleFigures(District district, PracticeFigures figures) {
        this.district = district;
        this.figures = figures;
    }

    void tell() {
        var small = SmallGroups.hidden(expecting(PeopleFigures::tells), Session::activity);
        activities(small);
        schools();
        reach("training_reach", Set.of("training", "pd_day"), TeamRecord::expects);
        reach(
                "peer_observation_reach",
                Set.of("peer_observation"),
                team -> team.expects() && team.team.area().equals("teacher"));
        coTeaching(small.contains("co_teaching"));
        stem(small.contains("stem_project"));
    }

    private void coTeaching(boolean small) {
        told("co_teaching_complete_share", "", small, PeopleFigures::tells, reported("co_teaching"), teams -> {
            var sessions = district.thisYear(teams).stream()
                    .filter(session -> session.activity().equals("co_teaching"))
                    .filter(session -> !session.met().expected().isEmpty())
                    .toList();
            return Figure.ratio(
                    sessions.stream()
                            .filter(session -> session.met().expected().stream().allMatch(session.met()::attended))
                            .count(),
                    sessions.size());
        });
    }

    private static boolean tells(TeamRecord team) {
        return District.tellsActivities(team) && team.expects();
    }

    private void activities(Set<String> small) {
        for (var activity : SessionFigures.ACTIVITIES) {
            Function<List<TeamRecord>, List<Session>> sessions = teams -> district.thisYear(teams).stream()
                    .filter(session -> session.activity().equals(activity))
                    .toList();
            subject(
                    "attendance_by_activity",
                    activity,
                    small,
                    PeopleFigures::tells,
                    reported(activity),
                    teams -> rate(sessions.apply(teams)));
            subject(
                    "people_reached",
                    activity,
                    small,
                    PeopleFigures::tells,
                    reported(activity),
                    teams -> Figure.value(sessions.apply(teams).stream()
                            .flatMap(session -> session.attended().stream())
                            .distinct()
                            .count()));
            subject(
                    "often_missing_by_activity",
                    activity,
                    small,
                    PeopleFigures::tells,
                    reported(activity),
                    teams -> oftenMissing(sessions.apply(teams)));
        }
    }

    private void schools() {
        Predicate<TeamRecord> conferences =
                team -> tells(team) && !team.team.school().isEmpty();
        Predicate<TeamRecord> students = team -> team.expects()
                && team.team.area().equals("student")
                && !team.team.school().isEmpty();
        Predicate<Session> conference = session -> session.activity().equals("parent_conference");
        var smallConferences = SmallGroups.hidden(
                expecting(conferences).stream().filter(conference).toList(),
                session -> session.team().team.school());
        var smallStudents = SmallGroups.hidden(
                expecting(students), session -> session.team().team.school());
        var schools = new TreeSet<>(
                district.teams().stream().map(team -> team.team.school()).toList());
        schools.remove("");
        for (var school : schools) {
            Predicate<Session> here = session -> session.team().team.school().equals(school);
            subject(
                    "parent_conference_attendance",
                    school,
                    smallConferences,
                    conferences,
                    here.and(conference).and(Session::reported),
                    teams -> rate(district.thisYear(teams).stream()
                            .filter(here.and(conference))
                            .toList()));
            subject(
                    "student_team_attendance",
                    school,
                    smallStudents,
                    students,
                    here.and(Session::reported),
                    teams -> rate(district.thisYear(teams).stream().filter(here).toList()));
        }
    }

    /** The sessions with somebody expected that count, where not all are of protected teams. */
    private List<Session> expecting(Predicate<TeamRecord> applies) {
        return district
                .thisYear(district.teams().stream()
                        .filter(team -> applies.test(team) && !team.isProtected())
                        .toList())
                .stream()
                .filter(session -> !session.met().expected().isEmpty())
                .toList();
    }

    private void subject(
            String metric,
            String subject,
            Set<String> small,
            Predicate<TeamRecord> applies,
            Predicate<Session> met,
            District.Formula formula) {
        told(metric, subject, small.contains(subject), applies, met, formula);
    }

    /** @param met what of a team's sessions makes it one that the figure is about; protected teams alone hide it */
    private void told(
            String metric,
            String subject,
            boolean small,
            Predicate<TeamRecord> applies,
            Predicate<Session> met,
            District.Formula formula) {
        var about = district.teams().stream()
                .filter(applies)
                .filter(team -> district.thisYear(List.of(team)).stream().anyMatch(met))
                .toList();
        boolean isHidden = !about.isEmpty() && about.stream().allMatch(TeamRecord::isProtected);
        var figure = isHidden ? formula.of(about) : district.figure(true, applies, formula);
        figures.year(metric, subject, figure.isOk() && (small || isHidden) ? Figure.of("suppressed") : figure);
    }

    private static Predicate<Session> reported(String activity) {
        return session -> session.reported() && session.activity().equals(activity);
    }

    private static Figure rate(List<Session> sessions) {
        long expected = 0;
        long attended = 0;
        for (var session : sessions) {
            expected += session.met().expected().size();
            attended += session.met().expected().stream()
                    .filter(session.met()::attended)
                    .count();
        }
        return Figure.ratio(attended, expected);
    }

    private static Figure oftenMissing(List<Session> sessions) {
        var expected = new HashMap<String, Integer>();
        var missed = new HashMap<String, Integer>();
        for (var session : sessions) {
            for (var person : session.met().expected()) {
                var member = session.team().team.id() + "/" + person;
                expected.merge(member, 1, Integer::sum);
                missed.merge(member, session.met().attended(person) ? 0 : 1, Integer::sum);
            }
        }
        expected.values().removeIf(times -> times < OFTEN);
        return Figure.ratio(
                expected.entrySet().stream()
                        .filter(member -> missed.getOrDefault(member.getKey(), 0) >= 2
                                && missed.getOrDefault(member.getKey(), 0) >= 0.1 * member.getValue())
                        .count(),
                expected.size());
    }

    private void reach(String metric, Set<String> activities, Predicate<TeamRecord> applies) {
        boolean ever = district.everHeld(activities);
        figures.year(metric, "", district.figure(true, team -> ever && applies.test(team), teams -> {
            var members = teams.stream()
                    .flatMap(team -> team.roster(district.asOf()).stream())
                    .map(Rows.Member::person)
                    .collect(Collectors.toSet());
            var reached = new HashSet<String>();
            district.thisYear(district.teams()).stream()
                    .filter(session -> activities.contains(session.activity()))
                    .forEach(session -> reached.addAll(session.attended()));
            return Figure.ratio(members.stream().filter(reached::contains).count(), members.size());
        }));
    }

    private void stem(boolean small) {
        Predicate<TeamRecord> able = team -> tells(team) && District.tellsGroups(team);
        Predicate<Session> isHeld =
                session -> session.met().held() && session.activity().equals("stem_project");
        told("stem_joined_share", "", small, able, isHeld, teams -> {
            var held = district.thisYear(teams).stream().filter(isHeld).toList();
            return Figure.ratio(
                    held.stream()
                            .filter(session -> groups(session).containsAll(Set.of("student", "educator", "community")))
                            .count(),
                    held.size());
        });
    }

    /** The groups that those there stand for that day, in whatever team of the district. */
    private Set<String> groups(Session session) {
        var there = session.attended();
        return district.teams().stream()
                .flatMap(team -> team.roster(session.met().on()).stream())
                .filter(member -> there.contains(member.person()) && member.group() != null)
                .map(member -> Objects.requireNonNull(member.group()))
                .collect(Collectors.toSet());
    }
}
