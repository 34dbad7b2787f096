package org.collaborationoutcomes.metrics.oracle.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.practice.Page.Mark;
import org.collaborationoutcomes.metrics.oracle.practice.Told.Line;
import org.collaborationoutcomes.metrics.oracle.practice.Told.Measure;
import org.jspecify.annotations.Nullable;

/** What the page calls trouble of a district's practices. Of each clause: true, false, or nothing where it could not look. */
final class Clauses {

    private static final double SAME = 1e-9;
    private static final double POINT = 0.01;
    private static final double MONTH = 30.4375;

    private final @Nullable Told then;
    private final Told now;
    private final Rows rows;
    private final Days days;
    private final GoalClauses goals;

    Clauses(@Nullable Told then, Told now, Rows rows, Days days) {
        this.then = then;
        this.now = now;
        this.rows = rows;
        this.days = days;
        goals = new GoalClauses(then, now, rows, days);
    }

    String status(String district, Page practice) {
        var troubles = new ArrayList<Optional<Boolean>>();
        for (var mark : practice.marks()) {
            if (mark.isTopic()) {
                troubles.add(topic(district, mark.measure().subject()));
            } else if (mark.isLimited()) {
                troubles.add(limit(district, mark));
            }
        }
        troubles.add(own(district, practice.id()));
        if (troubles.contains(Optional.of(true))) {
            return "needs attention";
        }
        boolean celebrated = celebrated(district, practice);
        boolean well = troubles.contains(Optional.of(false))
                && !(practice.id().equals("B2") && goals.studentsAreIll(district));
        return celebrated || well ? "on track" : "steady";
    }

    /** The figures that trouble is about, or where there is none what is celebrated, in no order. */
    List<Measure> about(String district, Page practice) {
        boolean troubled = status(district, practice).equals("needs attention");
        var about = new ArrayList<Measure>();
        for (var mark : practice.marks()) {
            var subject = mark.measure().subject();
            boolean isAbout = mark.isTopic()
                    ? troubled ? isYes(topic(district, subject)) : rises(district, subject)
                    : mark.isLimited() && troubled && isYes(limit(district, mark));
            if (isAbout) {
                about.add(mark.measure());
            }
        }
        about.addAll(troubled ? ownFigures(district, practice.id()) : joys(district, practice.id()));
        return about;
    }

    private static boolean isYes(Optional<Boolean> look) {
        return look.orElse(false);
    }

    /** Of clauses that are more than a limit. */
    private List<Measure> ownFigures(String district, String id) {
        var figures = new ArrayList<String>();
        if (id.equals("A2") && isYes(gap(district))) {
            figures.add("longest_gap_days");
        }
        if (id.equals("A5") && goals.anyEased(district)) {
            figures.add("revisions_unexplained_share");
        }
        if (id.equals("B3")) {
            Stream.of("BELONGING", "TRUST")
                    .flatMap(topic -> now.subjects(district, "construct_favorable_by_group", topic + "/").stream()
                            .filter(group -> isYes(below(district, topic, group))))
                    .forEach(group -> figures.add("construct_favorable_by_group/" + group));
        }
        if (id.equals("B12")) {
            trust(district).forEach(figures::add);
        }
        return figures.stream().map(Measure::of).toList();
    }

    private List<Measure> joys(String district, String id) {
        boolean isSo = celebrates(district, id);
        return switch (id) {
            case "A7" -> isSo ? List.of(Measure.of("improving_share")) : List.of();
            case "B13" -> is(district, "gas_t", score -> score >= 60) ? List.of(Measure.of("gas_t")) : List.of();
            case "B15" -> isSo ? List.of(Measure.of("gas_t@teacher")) : List.of();
            default -> List.of();
        };
    }

    private boolean rises(String district, String topic) {
        return ok(now, district, Measure.of("construct_change/" + topic))
                .filter(line -> line.value() >= 0.05
                        && line.figure().low() != null
                        && Objects.requireNonNull(line.figure().low()) > 0)
                .isPresent();
    }

    private Optional<Boolean> own(String district, String id) {
        return switch (id) {
            case "A2" -> gap(district);
            case "A3" -> goals.incomplete(district);
            case "A5" -> goals.offPaceOrEased(district);
            case "B2" -> goals.busy(district);
            case "B3" -> groupBelow(district);
            case "B5" -> twoOfThree(district);
            case "B5b" -> observed(district);
            case "B6a" -> apart(district);
            case "B8" -> half(district);
            case "B9" -> either(district);
            case "B11" -> virtualBelow(district);
            case "B12" -> midpointOrFall(district);
            case "B16" -> fewer(district);
            case "B18" -> unprotected(district);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> any(Stream<Boolean> looks) {
        return looks.reduce(Boolean::logicalOr);
    }

    private Optional<Line> ok(@Nullable Told told, String district, Measure measure) {
        return Optional.ofNullable(told)
                .flatMap(some -> some.find(district, measure))
                .filter(line -> line.figure().isOk());
    }

    private Optional<Double> value(String district, String measure) {
        return ok(now, district, Measure.of(measure)).map(Line::value);
    }

    private Optional<Double> before(String district, String measure) {
        return ok(then, district, Measure.of(measure)).map(Line::value);
    }

    private Optional<Boolean> limit(String district, Mark mark) {
        var before = ok(then, district, mark.measure()).map(Line::value);
        boolean inside = mark.limit() > 0 && mark.limit() < 1;
        boolean was = before.filter(old -> isBeyond(mark, old, 0)).isPresent();
        double slack = !inside || before.isEmpty() ? 0 : was ? POINT : -POINT;
        return ok(now, district, mark.measure()).map(line -> isBeyond(mark, line.value(), slack));
    }

    private static boolean isBeyond(Mark mark, double value, double slack) {
        return switch (mark.side()) {
            case '<' -> value < mark.limit() + slack;
            case '>' -> value > mark.limit() - slack;
            default -> value >= mark.limit() - slack;
        };
    }

    /** Few favorable or many unfavorable answers; the word sticks with both limits. */
    private Optional<Boolean> topic(String district, String topic) {
        var favorable = "construct_favorable/" + topic;
        var unfavorable = "construct_unfavorable/" + topic;
        var old = before(district, favorable);
        boolean was = old.isPresent()
                && (old.get() < 0.65
                        || before(district, unfavorable)
                                .filter(many -> many >= 0.35)
                                .isPresent());
        double slack = old.isEmpty() ? 0 : was ? POINT : -POINT;
        return value(district, favorable)
                .map(share -> share < 0.65 + slack
                        || value(district, unfavorable)
                                .filter(many -> many >= 0.35 - slack)
                                .isPresent());
    }

    /** Longer than twice what it planned, between two meetings or since the last. */
    private Optional<Boolean> gap(String district) {
        return any(active(district)
                .filter(team -> team.perMonth() != null)
                .flatMap(team -> now.team(district, team.area(), team.id(), "longest_gap_days").stream()
                        .filter(line -> line.figure().isOk())
                        .map(line -> line.value() > 2 * MONTH / Objects.requireNonNull(team.perMonth()))));
    }

    private Stream<Rows.Team> active(String district) {
        return rows.teams.stream().filter(team -> team.district().equals(district) && days.isActive(team, days.asOf()));
    }

    private Optional<Boolean> groupBelow(String district) {
        return any(Stream.of("BELONGING", "TRUST")
                .flatMap(topic -> now.subjects(district, "construct_favorable_by_group", topic + "/").stream()
                        .flatMap(group -> below(district, topic, group).stream())));
    }

    private Optional<Boolean> below(String district, String topic, String group) {
        var all = value(district, "construct_favorable/" + topic);
        var some = value(district, "construct_favorable_by_group/" + group);
        var allBefore = before(district, "construct_favorable/" + topic);
        var someBefore = before(district, "construct_favorable_by_group/" + group);
        boolean was =
                allBefore.isPresent() && someBefore.isPresent() && allBefore.get() - someBefore.get() + SAME >= 0.10;
        double slack = someBefore.isEmpty() ? 0 : was ? POINT : -POINT;
        return all.isEmpty() || some.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get() - some.get() + SAME >= 0.10 - slack);
    }

    private Optional<Boolean> twoOfThree(String district) {
        var looks = Stream.of(
                        value(district, "attendance_rate@teacher").map(value -> value < 0.80),
                        value(district, "participation_evenness@teacher").map(value -> value < 0.90),
                        value(district, "on_track_share@teacher").map(value -> value < 0.50))
                .flatMap(Optional::stream)
                .toList();
        return looks.size() < 2
                ? Optional.empty()
                : Optional.of(looks.stream().filter(look -> look).count() >= 2);
    }

    /** Half of the teachers, but only from the first of February on. */
    private Optional<Boolean> observed(String district) {
        var february = LocalDate.of(days.yearFrom().getYear() + 1, 2, 1);
        return days.asOf().isBefore(february)
                ? Optional.empty()
                : limit(district, Mark.of("peer_observation_reach<0.50"));
    }

    private Optional<Boolean> apart(String district) {
        var schools = now.subjects(district, "parent_conference_attendance", "").stream()
                .flatMap(school -> value(district, "parent_conference_attendance/" + school).stream())
                .sorted()
                .toList();
        return schools.size() < 2
                ? Optional.empty()
                : Optional.of(schools.get(schools.size() - 1) - schools.get(0) + SAME >= 0.15);
    }

    private Optional<Boolean> half(String district) {
        var all = value(district, "attendance_rate@student");
        return all.flatMap(rate -> any(now.subjects(district, "student_team_attendance", "").stream()
                .flatMap(school -> value(district, "student_team_attendance/" + school).stream())
                .map(school -> school < 0.5 * rate)));
    }

    private Optional<Boolean> either(String district) {
        return any(Page.PRACTICES.stream()
                .filter(practice -> List.of("A3", "A4").contains(practice.id()))
                .map(practice -> status(district, practice).equals("needs attention")));
    }

    private Optional<Boolean> virtualBelow(String district) {
        var room = value(district, "attendance_rate_in_person");
        var old = before(district, "attendance_rate_virtual");
        var oldRoom = before(district, "attendance_rate_in_person");
        boolean was = old.isPresent() && oldRoom.isPresent() && oldRoom.get() - old.get() + SAME >= 0.15;
        double slack = old.isEmpty() ? 0 : was ? POINT : -POINT;
        return value(district, "attendance_rate_virtual")
                .flatMap(far -> room.map(near -> near - far + SAME >= 0.15 - slack));
    }

    private Optional<Boolean> midpointOrFall(String district) {
        return value(district, "construct_mean/TRUST").isEmpty()
                        && ok(now, district, Measure.of("construct_change/TRUST"))
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(!trust(district).isEmpty());
    }

    private List<String> trust(String district) {
        double middle = rows.items.stream()
                .filter(item -> item.survey().equals("CLIMATE") && "TRUST".equals(item.construct()))
                .mapToDouble(item -> (item.min() + item.max()) / 2)
                .average()
                .orElseThrow();
        boolean low = is(district, "construct_mean/TRUST", mean -> mean < middle);
        boolean fall = ok(now, district, Measure.of("construct_change/TRUST"))
                .filter(line -> line.value() <= -0.05 && isUnder(line.figure().high()))
                .isPresent();
        return Stream.of(low ? "construct_mean/TRUST" : "", fall ? "construct_change/TRUST" : "")
                .filter(figure -> !figure.isEmpty())
                .toList();
    }

    private static boolean isUnder(@Nullable Double number) {
        return number != null && number < 0;
    }

    /** Of two years without any nothing is fewer. */
    private Optional<Boolean> fewer(String district) {
        var kinds = List.of("internship", "partner_workshop", "career_exploration");
        double year = kinds.stream()
                .mapToDouble(kind -> value(district, "sessions/" + kind).orElse(0.0))
                .sum();
        double last = kinds.stream()
                .mapToDouble(
                        kind -> value(district, "sessions_last_year/" + kind).orElse(0.0))
                .sum();
        return year + last == 0 ? Optional.empty() : Optional.of(year < last);
    }

    /** Little protected time, and people who say so. */
    private Optional<Boolean> unprotected(String district) {
        return new Both("protected_time_share", 0.50, "construct_favorable/TIME", 0.65).look(district);
    }

    private final class Both {
        private final String one;
        private final double oneLimit;
        private final String other;
        private final double otherLimit;

        Both(String one, double oneLimit, String other, double otherLimit) {
            this.one = one;
            this.oneLimit = oneLimit;
            this.other = other;
            this.otherLimit = otherLimit;
        }

        Optional<Boolean> look(String district) {
            var known = before(district, one);
            boolean was = known.filter(old -> old < oneLimit).isPresent()
                    && before(district, other).filter(old -> old < otherLimit).isPresent();
            double slack = known.isEmpty() ? 0 : was ? POINT : -POINT;
            var first = value(district, one).map(value -> value < oneLimit + slack);
            var second = value(district, other).map(value -> value < otherLimit + slack);
            return first.filter(low -> !low).isPresent() ? first : second.flatMap(low -> first.map(few -> few && low));
        }
    }

    private boolean celebrated(String district, Page practice) {
        boolean rise = practice.marks().stream()
                .filter(Mark::isTopic)
                .anyMatch(mark -> rises(district, mark.measure().subject()));
        return rise || celebrates(district, practice.id());
    }

    private boolean celebrates(String district, String id) {
        return switch (id) {
            case "A1" -> ledAlways(district);
            case "A2" ->
                is(district, "cadence_adherence", share -> share >= 1)
                        && is(district, "construct_favorable/TIME", share -> share >= 0.80);
            case "A3" -> is(district, "complete_goal_share", share -> share >= 1);
            case "A5" -> goals.regained(district);
            case "A7" -> improving(district);
            case "B5b" -> is(district, "peer_observation_reach", share -> share >= 0.90);
            case "B7b" -> is(district, "schools_with_service_projects", share -> share >= 1);
            case "B13" -> is(district, "gas_t", score -> score >= 60) || goals.newlyMetOrOnTrack(district);
            case "B15" -> is(district, "gas_t@teacher", score -> score >= 60);
            case "B20" ->
                before(district, "participation_gini")
                        .flatMap(old -> value(district, "participation_gini").map(gini -> old - gini + SAME >= 0.05))
                        .orElse(false);
            default -> false;
        };
    }

    private boolean is(String district, String measure, Predicate<Double> as) {
        return value(district, measure).filter(as).isPresent();
    }

    /** Of fewer than three goals nothing is celebrated. */
    private boolean improving(String district) {
        return ok(now, district, Measure.of("improving_share"))
                .filter(line -> line.value() >= 0.60
                        && Objects.requireNonNull(line.figure().n()) >= 3)
                .isPresent();
    }

    /** In each of the last three whole months. */
    private boolean ledAlways(String district) {
        var whole = now.months(district, "facilitated_share").stream()
                .filter(line -> YearMonth.parse(line.start().substring(0, 7))
                        .atEndOfMonth()
                        .toString()
                        .equals(line.end()))
                .limit(3)
                .toList();
        return whole.size() == 3 && whole.stream().allMatch(line -> line.value() >= 1);
    }
}
