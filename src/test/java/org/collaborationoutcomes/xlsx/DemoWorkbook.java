package org.collaborationoutcomes.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Beside;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Chart.Look;
import org.collaborationoutcomes.xlsx.spec.Chart.Series;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Page;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.collaborationoutcomes.xlsx.spec.Tone;

/** A workbook that uses everything the room can do, with made-up teams. */
final class DemoWorkbook {
    private static final String[] MONTHS = {"Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun"};
    private static final double[] THIS = {0.78, 0.81, 0.83, 0.82, 0.86};
    private static final double[] LAST = {0.80, 0.79, 0.78, 0.76, 0.77, 0.78, 0.80, 0.79, 0.78, 0.76};

    private DemoWorkbook() {}

    static WorkbookSpec spec() {
        return new WorkbookSpec(
                "Collaboration report - Lakeside District",
                "Is our collaboration working? As of Jan 31, 2027",
                "en-US",
                "Collaboration Outcomes",
                LocalDate.of(2027, 1, 31),
                List.of(summary(), goals(), participation(), association()));
    }

    private static Page page(boolean onOnePage) {
        return new Page("Lakeside District & partners", "As of Jan 31, 2027, edition 1", onOnePage);
    }

    private static Sheet summary() {
        return new Sheet(
                "Summary",
                page(true),
                List.of(
                        Text.title("Lakeside District: is our collaboration working?"),
                        Text.note("School year 2026-27 to Jan 31, 2027. Edition 1, 25 teams in 4 areas."),
                        Text.body("Members attended 82% of the meetings they were invited to, 4 points more than last"
                                + " year. Nine of 14 goals are on track, 3 are behind and 2 are met. Three teams held"
                                + " fewer meetings than planned in each of the last three months."),
                        Text.body("Not yet known: trust between schools (needs the spring survey)."),
                        new Beside(List.of(left(), right()))));
    }

    private static List<Block> left() {
        return List.of(Text.heading("Headline figures"), headlines(), goalChart());
    }

    private static List<Block> right() {
        var columns = List.of(
                Column.of("What", Format.LONG_TEXT).wide(24),
                Column.of("Evidence", Format.LONG_TEXT).wide(26),
                Column.of("Team", Format.TEXT).wide(18),
                Column.of("A question worth asking", Format.LONG_TEXT).wide(28));
        return List.of(
                attendanceChart(),
                Text.heading("Celebrate"),
                new Table(
                        "Celebrate", columns, List.of(attention("Goal met early", 1), attention("Attendance rose", 2))),
                Text.heading("Needs attention"),
                new Table(
                        "Attention",
                        columns,
                        List.of(
                                attention("Goal far behind", 3),
                                attention("Meetings not held", 4),
                                attention("Actions overdue", 5),
                                attention("Few answers to the survey", 6),
                                attention("Progress not reported", 7))),
                Text.note("+ 4 more on Practices"));
    }

    private static List<Cell> attention(String what, int n) {
        return List.of(
                Cell.text(what),
                Cell.text("Held " + n + " of 9 planned meetings since September; 38% of invited members came."),
                Cell.link("Reading team " + n, Ref.cell("Participation", "Team", n)),
                Cell.text("What keeps members from coming, and what would help them most?"));
    }

    private static Table headlines() {
        return new Table(
                "Headlines",
                List.of(
                        Column.of("Figure", Format.TEXT).wide(30),
                        Column.of("Value", Format.PERCENT),
                        Column.of("Target", Format.PERCENT),
                        Column.of("Status", Format.STATUS).wide(19),
                        Column.of("Change", Format.POINTS),
                        Column.of("n", Format.WHOLE)),
                List.of(
                        List.of(
                                Cell.link("Attendance", Ref.sheet("Participation")),
                                Cell.formula(
                                        Formula.ratio(
                                                Ref.column("Participation", "Attended"),
                                                Ref.column("Participation", "Invited")),
                                        5760d / 7000),
                                Cell.number(0.85),
                                Cell.status("on track", Tone.GOOD),
                                Cell.number(4.2),
                                Cell.formula(Formula.sum(Ref.column("Participation", "Invited")), 7000)),
                        line("Meetings held", 0.7, "behind", Tone.WATCH, -6.1),
                        line("Goals on pace", 0.64, "far behind", Tone.BAD, 0),
                        line("Favorable answers", 0.71, "steady", Tone.PLAIN, 1.2),
                        List.of(
                                Cell.text("Trust between schools"),
                                Cell.symbol("~"),
                                Cell.number(0.75),
                                Cell.status("not shown", Tone.ABSENT),
                                Cell.blank(),
                                Cell.symbol("~"))));
    }

    private static List<Cell> line(String figure, double value, String word, Tone tone, double change) {
        return List.of(
                Cell.text(figure),
                Cell.number(value),
                Cell.number(0.8),
                Cell.status(word, tone),
                Cell.number(change),
                Cell.number(1234));
    }

    private static Chart attendanceChart() {
        return Chart.of(
                        Chart.Kind.LINE,
                        "Attendance has stayed above last year since October",
                        "Line chart of attendance by month. This year rose from 78% in September to 86% in January; last"
                                + " year fell from 80% to 76% in June.",
                        Ref.column("AttendanceByMonth", "Month"),
                        List.of(
                                new Series(
                                        "last year", Ref.column("AttendanceByMonth", "Last year"), Look.CONTEXT, true),
                                new Series(
                                        "this year", Ref.column("AttendanceByMonth", "This year"), Look.ACCENT, true)))
                .axes("", Format.WHOLE, "Members attending", Format.PERCENT)
                .size(14, 80);
    }

    private static Chart goalChart() {
        return Chart.of(
                        Chart.Kind.BAR,
                        "Two of four goals are ahead of their expected pace",
                        "Bar chart of attainment against expected attainment for four goals.",
                        Ref.column("Goals", "Goal"),
                        List.of(
                                new Series("Reached", Ref.column("Goals", "Attained"), Look.ACCENT, true),
                                new Series("Expected now", Ref.column("Goals", "Expected"), Look.CONTEXT, true)))
                .size(14, 80);
    }

    private static Sheet goals() {
        var columns = List.of(
                Column.of("Goal", Format.TEXT),
                Column.of("Verdict", Format.STATUS),
                Column.of("Attained", Format.PERCENT1).withBars().noting("Share of the way from baseline to target."),
                Column.of("Expected", Format.PERCENT1),
                Column.of("Due", Format.DATE),
                Column.of("Latest progress note", Format.LONG_TEXT));
        String note =
                "The team met twice with families and agreed on a shared calendar; the second survey of students is"
                        + " planned for March, and the results will be discussed with all four schools before the summer.";
        return new Sheet(
                "Goals",
                page(false),
                List.of(
                        Text.title("Goals: worst verdict first"),
                        Text.body("Two goals are behind and two are on track."),
                        new Table(
                                "Goals",
                                columns,
                                List.of(
                                        goal("Chronic absence in grade 9", "far behind", Tone.BAD, 0.1, 0.55, note),
                                        goal(
                                                "Third-grade reading",
                                                "behind",
                                                Tone.WATCH,
                                                0.4,
                                                0.5,
                                                "=cmd|' /C calc'!A0"),
                                        goal("Algebra by grade 8", "on track", Tone.GOOD, 0.62, 0.5, "ok"),
                                        goal(
                                                "A goal with a name so long that nobody could ever read it aloud in one"
                                                        + " breath without stopping twice",
                                                "met",
                                                Tone.GOOD,
                                                1,
                                                0.8,
                                                note)))));
    }

    private static List<Cell> goal(String name, String word, Tone tone, double attained, double expected, String note) {
        return List.of(
                Cell.text(name),
                Cell.status(word, tone),
                Cell.number(attained),
                Cell.number(expected),
                Cell.date(LocalDate.of(2027, 6, 15)),
                Cell.text(note));
    }

    private static Sheet participation() {
        var rows = new ArrayList<List<Cell>>();
        for (int team = 0; team < 25; team++) {
            boolean hidden = team == 7;
            double attended = team % 2 == 0 ? 240 : 220;
            rows.add(List.of(
                    Cell.text(
                            team == 3 ? "Équipe \u05E7\u05E8\u05D9\u05D0\u05D4 \uD83D\uDCDA" : "Reading team " + team),
                    Cell.text("Area " + team % 4),
                    Cell.number(280),
                    Cell.number(attended),
                    hidden
                            ? Cell.symbol("~")
                            : Cell.formula(
                                    Formula.of("{0}/{1}", Ref.here("Attended"), Ref.here("Invited")), attended / 280),
                    Cell.number(13.5)));
        }
        var columns = List.of(
                Column.of("Team", Format.TEXT),
                Column.of("Area", Format.TEXT),
                Column.of("Invited", Format.WHOLE),
                Column.of("Attended", Format.WHOLE),
                Column.of("Attendance", Format.PERCENT1),
                Column.of("Time together", Format.HOURS));
        return new Sheet(
                "Participation",
                page(false),
                List.of(
                        Text.title("Participation: who came to how many meetings"),
                        Text.body("Attendance is members present over members invited, unrecorded ones left out."),
                        new Table("Participation", columns, rows)),
                List.of(
                        Text.heading("Month by month"),
                        new Table("AttendanceByMonth", monthColumns(), months()),
                        Text.heading("Visits"),
                        new Table("Visits", monthColumns(), List.of(), "No visit was recorded.")));
    }

    private static List<Column> monthColumns() {
        return List.of(
                Column.of("Month", Format.TEXT),
                Column.of("This year", Format.PERCENT1),
                Column.of("Last year", Format.PERCENT1));
    }

    private static List<List<Cell>> months() {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < MONTHS.length; i++) {
            rows.add(List.of(
                    Cell.text(MONTHS[i]), i < THIS.length ? Cell.number(THIS[i]) : Cell.blank(), Cell.number(LAST[i])));
        }
        return rows;
    }

    private static Sheet association() {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < 12; i++) {
            rows.add(List.of(
                    Cell.text("Reading team " + i),
                    i == 5 ? Cell.symbol("~") : Cell.number(0.55 + 0.035 * i),
                    Cell.number(0.3 + (i * 7 % 12) * 0.05)));
        }
        return new Sheet(
                "Association",
                page(false),
                List.of(
                        Text.title("Association: participation and goals over teams"),
                        Text.body("Teams that meet more do not always reach more; this says nothing about causes."),
                        Chart.of(
                                        Chart.Kind.SCATTER,
                                        "Teams with higher attendance reached slightly more of their goals",
                                        "Scatter chart of attendance against attainment for 11 teams; no clear pattern.",
                                        Ref.column("Association", "Attendance"),
                                        List.of(new Series(
                                                "Teams", Ref.column("Association", "Attainment"), Look.ACCENT, false)))
                                .axes("Attendance", Format.PERCENT, "Goals attained", Format.PERCENT)
                                .size(18, 90),
                        new Table(
                                "Association",
                                List.of(
                                        Column.of("Team", Format.TEXT),
                                        Column.of("Attendance", Format.PERCENT1),
                                        Column.of("Attainment", Format.PERCENT1)),
                                rows)));
    }
}
