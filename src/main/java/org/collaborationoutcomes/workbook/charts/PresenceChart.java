package org.collaborationoutcomes.workbook.charts;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Recorded;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.sheets.Months;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Text;

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

    public Block block(int rows) {
        var recorded = new Recorded(frame);
        if (!recorded.year(Unit.district())) {
            return Text.body(
                    "Who came is not drawn here: of %s of the times that a member was expected nothing was recorded."
                            .formatted(Spoken.percent(
                                    recorded.gaps(Unit.district()).number())));
        }
        boolean now = months.months().stream().anyMatch(this::known);
        boolean before = months.months().stream().anyMatch(month -> known(month.minusYears(1)));
        if (!now && !before) {
            return Text.body("No month has a figure of who came that can be shown.");
        }
        if (!months.isLine(this::known)) {
            return Text.body(only());
        }
        var series = new ArrayList<Chart.Series>();
        if (before) {
            series.add(line("last year", Months.PRESENT_BEFORE, Chart.Look.CONTEXT));
        }
        if (now) {
            series.add(line("this year", Months.PRESENT, Chart.Look.ACCENT));
        }
        return Chart.of(Chart.Kind.LINE, title(), alt(), Ref.column(Months.TABLE, Months.MONTH), series)
                .axes("", Format.WHOLE, "Members present", Format.PERCENT)
                .size(rows, 90);
    }

    private static Chart.Series line(String name, String column, Chart.Look look) {
        return new Chart.Series(name, Ref.column(Months.TABLE, column), look, true);
    }

    private boolean known(YearMonth month) {
        return !month.isAfter(YearMonth.from(frame.data().report().asOf()))
                && months.present(month).known();
    }

    /** The first month, in place of a chart. */
    private String only() {
        var month = months.months().stream()
                .flatMap(one -> Stream.of(one, one.minusYears(1)))
                .filter(this::known)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return "In %s, the only month with a figure yet, %s of the members expected were present."
                .formatted(
                        Months.fullName(month),
                        Spoken.percent(months.present(month).number()));
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
