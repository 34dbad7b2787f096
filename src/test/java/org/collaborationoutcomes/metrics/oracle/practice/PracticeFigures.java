package org.collaborationoutcomes.metrics.oracle.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.GoalRecord;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;
import org.jspecify.annotations.Nullable;

/** The figures of one district that only practices need. */
public final class PracticeFigures {

    /** A figure and where it stands; no period is to date. */
    public record Line(String metric, String subject, Days.@Nullable Period period, Figure figure) {}

    private final District district;
    private final List<Line> lines = new ArrayList<>();

    private PracticeFigures(District district) {
        this.district = district;
    }

    /** All of them, of a district's teams and goals. */
    public static List<Line> of(Rows rows, Days days, List<TeamRecord> teams, List<GoalRecord> goals) {
        var all = new PracticeFigures(new District(rows, days, teams, goals));
        new SessionFigures(all.district, all).tell();
        new PeopleFigures(all.district, all).tell();
        new DutyFigures(all.district, all).tell();
        new GoalFigures(all.district, all).tell();
        return all.lines;
    }

    void year(String metric, String subject, Figure figure) {
        lines.add(new Line(metric, subject, district.days().ytd(), figure));
    }

    void period(String metric, Days.Period period, Figure figure) {
        lines.add(new Line(metric, "", period, figure));
    }

    void toDate(String metric, Figure figure) {
        lines.add(new Line(metric, "", null, figure));
    }

    static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate through) {
        return day != null && !day.isBefore(from) && !day.isAfter(through);
    }
}
