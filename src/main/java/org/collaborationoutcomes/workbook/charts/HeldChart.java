package org.collaborationoutcomes.workbook.charts;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.sheets.Months;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;

/** Planned meetings held month by month, this school year against the last. */
public final class HeldChart {
    private final Frame frame;
    private final Months months;

    public HeldChart(Frame frame) {
        this.frame = frame;
        this.months = new Months(frame);
    }

    /** None where no two months of a year can be told. */
    public Optional<Chart> chart() {
        return latest().filter(month -> isLine()).map(this::drawn);
    }

    /** In place of a chart, where one month of this year can be told. */
    public Optional<String> instead() {
        return latest().filter(month -> !isLine())
                .map(month -> "In %s, the only month with a figure yet, %s of the planned meetings were held."
                        .formatted(Months.fullName(month), percent(month)));
    }

    private boolean isLine() {
        return months.isLine(this::known);
    }

    private Chart drawn(YearMonth latest) {
        var series = new ArrayList<Chart.Series>();
        if (months.months().stream()
                .anyMatch(month -> months.held(month.minusYears(1)).known())) {
            series.add(line("last year", Months.HELD_BEFORE, Chart.Look.CONTEXT));
        }
        series.add(line("all planned", Months.HELD_WANTED, Chart.Look.LEVEL));
        series.add(line("this year", Months.HELD, Chart.Look.ACCENT));
        return Chart.of(Chart.Kind.LINE, title(latest), alt(), Ref.column(Months.TABLE, Months.MONTH), series)
                .axes("", Format.WHOLE, "", Format.PERCENT)
                .size(GoalChart.ROWS, GoalChart.WIDTH);
    }

    private static Chart.Series line(String name, String column, Chart.Look look) {
        return new Chart.Series(name, Ref.column(Months.TABLE, column), look, true);
    }

    private boolean known(YearMonth month) {
        return !month.isAfter(YearMonth.from(frame.data().report().asOf()))
                && months.held(month).known();
    }

    private Optional<YearMonth> latest() {
        return months.months().stream().filter(this::known).reduce((one, later) -> later);
    }

    /** The takeaway in 6 to 12 words. */
    private String title(YearMonth latest) {
        var name = latest.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
        var said = months.held(latest).number() > 1
                ? "Teams met more than planned in %s: %s".formatted(name, percent(latest))
                : "Teams held %s of planned meetings in %s".formatted(percent(latest), name);
        var before = latest.minusYears(1);
        return months.held(before).known() ? "%s, last %s %s".formatted(said, name, percent(before)) : said;
    }

    private String percent(YearMonth month) {
        return Spoken.percent(months.held(month).number());
    }

    private String alt() {
        var said = new ArrayList<String>(List.of("Line chart of planned meetings held by month."));
        months.months().stream()
                .filter(this::known)
                .forEach(month -> said.add("%s %s.".formatted(Months.name(month), percent(month))));
        return String.join(" ", said);
    }
}
