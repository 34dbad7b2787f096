package org.collaborationoutcomes.workbook.practice;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collaborationoutcomes.metrics.Metric.Unit;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.released.practice.Found;
import org.collaborationoutcomes.workbook.sheets.GoalsSheet;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Cell;

/** What a rule found, in sentences: the places of its words filled with the numbers that were released. */
public final class FindingWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\|([^|}]*)\\|([^}]*))?}");

    private final Frame frame;

    public FindingWords(Frame frame) {
        this.frame = frame;
    }

    /** A goal that was not measured for long is judged, and said to be, by old data. */
    public String what(Found found) {
        var what = filled(found.what(), found);
        return !found.goalId().isEmpty() && GoalsSheet.old(goal(found)) ? what + ", by old data" : what;
    }

    public String evidence(Found found) {
        return filled(found.said(), found);
    }

    /** The team, or all teams, leading to the goal, the team or the practice. */
    public Cell team(Found found) {
        if (!found.goalId().isEmpty()) {
            var goal = goal(found);
            return Cell.link(teamOf(goal), GoalsSheet.cell(frame, goal));
        }
        for (Places place : Places.teams(frame)) {
            if (place.unit().teamId().equals(found.teamId())) {
                return place.cell();
            }
        }
        return Cell.link(Names.ALL_TEAMS, PracticesSheet.row(frame, found.practiceId()));
    }

    private String teamOf(Goal goal) {
        return frame.data().team(goal.teamId()).map(team -> team.name()).orElse(Names.area(goal.area()));
    }

    private String filled(String words, Found found) {
        return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(part(place, found)));
    }

    private String part(MatchResult place, Found found) {
        var figure = found.figure();
        return switch (place.group(1)) {
            case "value" ->
                place.group(2) == null
                        ? Written.spoken(unit(found.metric()), figure.number(), found.limit())
                        : counted(place, figure.number(), unit(found.metric()));
            case "limit" -> counted(place, found.limit(), unit(found.metric()));
            case "other" -> place.group(2) == null ? other(found, 0) : most(place, found);
            case "before" -> other(found, figure.number());
            case "over" -> counted(place, figure.over(), Unit.COUNT);
            case "under" -> counted(place, figure.under(), Unit.COUNT);
            case "n" -> counted(place, (double) figure.count(), Unit.COUNT);
            case "subject" -> school(found) ? found.subject() : Written.subject(found.subject());
            case "goal" -> evidence(goal(found));
            default ->
                throw new IllegalStateException(
                        "A rule of practice %s has a place {%s}, which nothing fills. Indicates a bug."
                                .formatted(found.practiceId(), place.group(1)));
        };
    }

    /** With its word in singular or plural, where the place gives both; what has a days' unit is a count of days. */
    private static String counted(MatchResult place, double number, Unit unit) {
        return place.group(2) == null
                ? Written.spoken(unit, number)
                : Spoken.count(Math.round(number), place.group(2), place.group(3));
    }

    /** Whole days that are still wanted. */
    private static String most(MatchResult place, Found found) {
        return counted(place, found.other() == null ? 0 : Math.floor(found.other()), Unit.COUNT);
    }

    /** What it was held against, less what it has gained. */
    private String other(Found found, double gained) {
        var other = found.other();
        var metric = found.otherMetric().isEmpty() ? found.metric() : found.otherMetric();
        return other == null ? "–" : Written.spoken(unit(metric), other - gained);
    }

    private Unit unit(String metric) {
        return frame.labels()
                .metric(metric.equals("verdict") ? "attainment" : metric)
                .unit();
    }

    /** Schools are named as they name themselves. */
    private static boolean school(Found found) {
        return found.metric().equals("parent_conference_attendance")
                || found.metric().equals("student_team_attendance");
    }

    private Goal goal(Found found) {
        return frame.data().goals().stream()
                .filter(goal -> goal.goalId().equals(found.goalId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "A finding of practice %s is of a goal that was not released. Indicates a bug."
                                .formatted(found.practiceId())));
    }

    static String evidence(Goal goal) {
        var latest = goal.latest() == null ? goal.baseline() : goal.latest();
        var unit = goal.unit() == null || goal.unit().isBlank() ? "" : " " + goal.unit();
        return "%s: from %s to %s%s; target %s by %s."
                .formatted(
                        goal.title(),
                        Spoken.value(goal.baseline()),
                        Spoken.value(latest),
                        unit,
                        Spoken.value(goal.target()),
                        Spoken.shortDay(goal.dueOn()));
    }
}
