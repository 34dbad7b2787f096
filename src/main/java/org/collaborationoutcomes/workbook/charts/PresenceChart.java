package org.collaborationoutcomes.workbook.charts;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Recorded;
import org.collaborationoutcomes.workbook.frame.Wanted;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.sheets.Months;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;

/** Members present month by month, this school year against the last. */
public final class PresenceChart {
    /** From this difference on a change is called clear. */
    private static final double CLEAR = 0.05;

    private final Frame frame;
    private final Months months;

    public PresenceChart(Frame frame) {
        this.frame = frame;
        this.months = new Months(frame);
    }

    /** None where too little was recorded, or no two months of a year. */
    public Optional<Chart> chart() {
        boolean now = months.months().stream().anyMatch(this::known);
        boolean before = months.months().stream().anyMatch(month -> known(month.minusYears(1)));
        if (!new Recorded(frame).year(Unit.district()) || !months.isLine(this::known)) {
            return Optional.empty();
        }
        var series = new ArrayList<Chart.Series>();
        if (before) {
            series.add(line("last year", Months.PRESENT_BEFORE, Chart.Look.CONTEXT));
        }
        var wanted = Cut.PRESENT.spoken(new Wanted(frame, Cut.PRESENT).reference());
        series.add(line("wanted " + wanted, Months.PRESENT_WANTED, Chart.Look.LEVEL));
        if (now) {
            series.add(line("this year", Months.PRESENT, Chart.Look.ACCENT));
        }
        return Optional.of(Chart.of(Chart.Kind.LINE, title(), alt(), Ref.column(Months.TABLE, Months.MONTH), series)
                .axes("", Format.WHOLE, "", Format.PERCENT)
                .size(GoalChart.ROWS, GoalChart.WIDTH));
    }

    /** In place of a chart, where one month can be told, or why none can; empty where sentences have said it. */
    public Optional<String> instead() {
        var recorded = new Recorded(frame);
        if (!recorded.year(Unit.district())) {
            return Optional.of(
                    "Who came is not drawn here: of %s of the times that a member was expected nothing was recorded."
                            .formatted(Spoken.percent(
                                    recorded.gaps(Unit.district()).number())));
        }
        return months.isLine(this::known) ? Optional.empty() : only();
    }

    private static Chart.Series line(String name, String column, Chart.Look look) {
        return new Chart.Series(name, Ref.column(Months.TABLE, column), look, true);
    }

    private boolean known(YearMonth month) {
        return !month.isAfter(YearMonth.from(frame.data().report().asOf()))
                && months.present(month).known();
    }

    private Optional<String> only() {
        return months.months().stream()
                .flatMap(one -> Stream.of(one, one.minusYears(1)))
                .filter(this::known)
                .max(Comparator.naturalOrder())
                .map(month -> "In %s, the only month with a figure yet, %s of the members expected were present."
                        .formatted(
                                Months.fullName(month),
                                Spoken.percent(months.present(month).number())));
    }

    private Optional<YearMonth> latest() {
        return months.months().stream()
                .filter(this::known)
                .filter(new Recorded(frame)::month)
                .reduce((one, later) -> later);
    }

    /** The takeaway in 6 to 12 words. */
    public String title() {
        var latest = latest();
        if (latest.isEmpty()) {
            return "Last year's months are shown; this year has no figure yet";
        }
        double now = months.present(latest.get()).number();
        var said = "In %s %s of members came"
                .formatted(latest.get().getMonth().getDisplayName(TextStyle.FULL, Locale.US), Spoken.percent(now));
        var before = months.present(latest.get().minusYears(1));
        if (!before.known()) {
            return said + " to their team meetings";
        }
        double more = now - before.number();
        if (Math.abs(more) < CLEAR) {
            return said + ", much as a year before";
        }
        return said + (more > 0 ? ", clearly more than a year before" : ", clearly fewer than a year before");
    }

    private String alt() {
        var said = new ArrayList<String>(List.of("Line chart of members present at team meetings by month."));
        months.months().stream()
                .filter(this::known)
                .forEach(month -> said.add("%s %s."
                        .formatted(
                                Months.name(month),
                                Spoken.percent(months.present(month).number()))));
        return String.join(" ", said);
    }
}
