package org.collaborationoutcomes.metrics.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.jspecify.annotations.Nullable;

/** Districts as they may come: overlapping memberships, guests, cancelled meetings with attendance, blanks, and so on. */
final class RandomDistricts {

    private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
    private static final List<String> AREAS =
            List.of("teacher", "teacher", "student", "family_school", "district_leadership", "unassigned");

    private static final List<String> DUTIES =
            List.of("facilitator", "recorder", "timekeeper", "data", "recorder|data", "facilitator|timekeeper");
    private static final List<String> GROUPS = List.of("educator", "student", "community", "administrator");
    private static final List<String> ACTIVITIES = List.of(
            "meeting",
            "plc",
            "co_teaching",
            "lesson_planning",
            "peer_observation",
            "parent_conference",
            "parent_conference",
            "service_project",
            "club",
            "club",
            "stem_project",
            "training",
            "pd_day",
            "group_project",
            "peer_tutoring",
            "internship",
            "partner_workshop",
            "career_exploration",
            "family_workshop",
            "mentoring",
            "informal_checkin");

    private final Random random;
    private final Rows rows = new Rows();

    private RandomDistricts(long seed) {
        random = new Random(seed);
    }

    static Rows of(long seed, int teams) {
        var made = new RandomDistricts(seed);
        for (int i = 0; i < teams; i++) {
            made.team("T%02d".formatted(i), "D" + i % (1 + seed % 3));
        }
        RandomSurveys.into(made.rows, made.random, FIRST);
        made.rows.closed.add(new Rows.Closed("D0", "", made.day(60, 90), made.day(95, 130)));
        made.rows.closed.add(new Rows.Closed("D0", "S1", made.day(400, 420), made.day(430, 460)));
        made.rows.closed.add(new Rows.Closed("D1", "S0", made.day(300, 320), made.day(330, 390)));
        return made.rows;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> @Nullable T maybe(double share, Supplier<T> value) {
        return chance(share) ? value.get() : null;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private LocalDate day(int from, int before) {
        return FIRST.plusDays(from + random.nextInt(before - from));
    }

    private void team(String id, String district) {
        var starts = maybe(0.2, () -> day(30, 200));
        rows.teams.add(new Rows.Team(
                id,
                district,
                one(AREAS),
                one(List.of("", "S0", "S1")),
                maybe(0.7, () -> one(List.of(1.0, 2.0, 0.7, 4.33))),
                maybe(0.3, () -> 1 + random.nextInt(5)),
                starts,
                maybe(0.15, () -> day(400, 700)),
                maybe(0.6, () -> chance(0.5))));
        boolean rostered = chance(0.85);
        int people = chance(0.05) ? 33 + random.nextInt(6) : 2 + random.nextInt(12);
        if (rostered) {
            members(id, people);
        }
        if (chance(0.9)) {
            meetings(id, people, rostered);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            goal(id, "%s-%d".formatted(id, i));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            rows.actions.add(new Rows.Action(
                    "%s-A%d".formatted(id, i),
                    id,
                    one(List.of("action", "milestone")),
                    day(60, 620),
                    maybe(0.6, () -> day(60, 620)),
                    maybe(0.4, () -> day(60, 620)),
                    maybe(0.5, () -> "P1")));
        }
    }

    private String person(String team, int i) {
        return i % 4 == 0 ? "shared" + i : team + "P" + i;
    }

    private void members(String team, int people) {
        boolean roles = chance(0.8);
        boolean organizations = chance(0.7);
        boolean groups = chance(0.7);
        for (int i = 0; i < people; i++) {
            for (int times = chance(0.2) ? 2 : 1; times > 0; times--) {
                var joined = day(times == 2 ? 0 : -200, 300);
                var person = person(team, i);
                var since = joined.plusDays(times);
                rows.members.removeIf(other -> other.team().equals(team)
                        && other.person().equals(person)
                        && other.joined().equals(since));
                rows.members.add(new Rows.Member(
                        team,
                        person,
                        organizations ? maybe(0.8, () -> one(List.of("Central", "North", "South"))) : null,
                        groups ? maybe(0.9, () -> one(GROUPS)) : null,
                        roles ? one(List.of("leader", "member", "recorder|data", "facilitator", "")) : "",
                        since,
                        maybe(0.3, () -> joined.plusDays(2 + random.nextInt(300)))));
            }
        }
    }

    private void meetings(String team, int people, boolean rostered) {
        boolean feed = chance(0.8);
        boolean marks = chance(0.7);
        boolean speaks = chance(0.6);
        boolean activities = chance(0.7);
        boolean reasons = chance(0.5);
        boolean partners = chance(0.5);
        boolean duties = chance(0.5);
        boolean busy = chance(0.07);
        var of = busy ? List.of(one(ACTIVITIES)) : List.of(one(ACTIVITIES), one(ACTIVITIES), one(ACTIVITIES));
        boolean list = !rostered && chance(0.5);
        for (int i = (busy ? 60 : 1) + random.nextInt(16); i > 0; i--) {
            var on = day(40, 590);
            var id = "M" + i;
            if (feed && chance(0.85)) {
                rows.meetings.add(new Rows.Meeting(
                        team,
                        id,
                        on,
                        one(List.of(0, 30, 45, 60)),
                        chance(0.85),
                        marks ? maybe(0.8, () -> one(List.of("in_person", "virtual", "hybrid"))) : null,
                        marks ? maybe(0.6, () -> chance(0.5)) : null,
                        marks ? maybe(0.6, () -> on.minusDays(random.nextInt(4))) : null,
                        marks ? maybe(0.6, () -> on.plusDays(random.nextInt(7))) : null,
                        activities ? maybe(0.9, () -> one(of)) : null,
                        reasons ? maybe(0.7, () -> one(List.of("time", "other"))) : null,
                        partners ? maybe(0.6, () -> one(List.of("Mill", "Bakery", "Harbor", "Library"))) : null));
            }
            if (chance(0.85)) {
                attendance(team, id, on, people, speaks, duties, list && chance(0.7));
            }
        }
    }

    private void attendance(
            String team,
            String id,
            LocalDate on,
            int people,
            boolean speaks,
            boolean duties,
            boolean onlyThoseWhoCame) {
        boolean timed = chance(0.6);
        for (int i = 0; i < people + 2; i++) {
            if (chance(0.8)) {
                rows.attendance.add(new Rows.Attendance(
                        team,
                        id,
                        on.plusDays(random.nextInt(20) == 0 ? 1 : 0),
                        timed ? maybe(0.9, () -> one(List.of(30, 60))) : null,
                        person(team, i),
                        onlyThoseWhoCame
                                ? "present"
                                : one(List.of("present", "present", "present", "late", "remote", "excused", "absent")),
                        maybe(0.3, () -> random.nextInt(80)),
                        speaks ? maybe(0.7, () -> random.nextInt(4)) : null,
                        duties ? maybe(0.3, () -> one(DUTIES)) : null));
            }
        }
    }

    private void goal(String team, String id) {
        var direction = one(List.of("increase", "decrease", "at_least", "at_most"));
        boolean up = direction.equals("increase") || direction.equals("at_least");
        boolean years = chance(0.1);
        var starts = years ? LocalDate.of(2025, 1, 1) : day(-300, 620);
        var due = years ? LocalDate.of(2028, 1, 1) : starts.plusDays(chance(0.05) ? 0 : 1 + random.nextInt(700));
        var pace = chance(0.3) ? "compound" : "linear";
        double baseline = random.nextInt(100);
        double way = direction.startsWith("at") ? random.nextInt(40) - 15 : 1 + random.nextInt(40);
        int versions = 1 + random.nextInt(4);
        for (int version = 1; version <= versions; version++) {
            double target = baseline + (up ? 1 : -1) * (way + (chance(0.5) ? 0 : version));
            rows.goals.add(new Rows.Goal(
                    id,
                    version,
                    team,
                    version == 1 ? null : one(List.of("community", "teacher")),
                    direction,
                    pace,
                    baseline,
                    target,
                    maybe(0.5, () -> 5 + random.nextInt(60)),
                    starts,
                    chance(0.7) ? due : due.plusDays(5),
                    one(List.of(1.0, 2.5, 0.1)),
                    chance(0.1),
                    maybe(0.3, () -> "P1"),
                    maybe(0.4, () -> "Principal"),
                    maybe(0.3, () -> "G0"),
                    version == 1 ? null : maybe(0.8, () -> day(300, 620)),
                    maybe(0.5, () -> "Reason")));
        }
        var on = years ? starts : starts.plusDays(random.nextInt(60) - 20);
        for (int i = random.nextInt(8); i > 0; i--) {
            double value = baseline + (up ? 1 : -1) * (random.nextInt(50) - 10) / 2.0;
            rows.progress.add(new Rows.Progress(id, on, value, maybe(0.3, () -> random.nextInt(5) - 2)));
            on = years ? on.plusYears(1) : on.plusDays(1 + random.nextInt(120));
        }
    }
}
