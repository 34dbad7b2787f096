package org.collaborationoutcomes.receipt;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file with one fault.
 *
 * @param path in the inbox
 */
record Fault(String path, String content) {

    private static final String GOALS = "goal_id,team_id,title,baseline,target,starts_on,due_on,direction\n";
    private static final String PERHAPS = "perhaps (\\S+) is meant";
    private static final String ZOOM = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
            + "Ann Smith,ann@oak.example,09/24/2026 03:30:00 PM,09/24/2026 04:30:00 PM,60,No\n";
    private static final String FORM = "Timestamp,Which team are you on?,We keep our word.\n"
            + "9/7/2026 9:00:01,Reading team,4\n9/27/2026 9:00:01,Reading team,5\n";

    /** Codes that say something of a row or a file, but reject no row; and the one of rows to be deleted. */
    static final Set<String> REJECTS_NO_ROW = Set.of(
            "R-FOOTER",
            "C-DATE-AMBIG",
            "C-IDDATE",
            "C-UNICODE",
            "R-DUPKEY",
            "R-OPEN",
            "R-PARENT",
            "R-SHRINK",
            "X-ANSWERED",
            "X-BELONGS",
            "X-BESIDE",
            "X-DATES",
            "X-ORDER",
            "X-ORDERS",
            "X-SURVEY",
            "X-SURVEYS",
            "X-TEAM",
            "X-WHEN",
            "X-WHOSE",
            "X-YEAR");

    /** What there is before: a team with a survey and a goal, and a profile of the district's own. */
    static final Map<String, String> BEFORE = Map.of(
            "teams.csv",
            "district_id,district_name,team_id,team_name,area\nD1,Lake,T1,Reading team,teacher\n",
            "items.csv",
            "survey_id,item_id,language,text\nclimate,TRUST1,en,We keep our word.\n",
            "goal.csv",
            GOALS + "G1,T1,First,1,2,2026-09-03,2027-06-30,increase\n",
            "profiles/ours.yml",
            profile("ours.progress", "day"),
            "profiles/periods.yml",
            profile("ours.periods", "period"),
            "profiles/others.yml",
            profile("ours.moments", "moment"));

    /** The faults by their codes: where the file lies, and what is in it. Titles are what a spreadsheet would run. */
    static final Map<String, Fault> FAULTS = Map.ofEntries(
            entry("C-REQUIRED", goal("R1,T1,=1+1,,70,2026-09-03,2027-06-30,")),
            entry("C-ID", goal("R 2,T1,+1+1,45,70,2026-09-03,2027-06-30,")),
            entry("C-LONG", goal("R3,T1," + "x".repeat(2_001) + ",45,70,2026-09-03,2027-06-30,")),
            entry("C-CTRL", goal("R4,T1,=P\u0007x,45,70,2026-09-03,2027-06-30,")),
            entry("C-EXCELERR", goal("R5,T1,'=1+1,#N/A,70,2026-09-03,2027-06-30,")),
            entry("C-SCI", goal("9.45E+12,T1,-2+3,45,70,2026-09-03,2027-06-30,")),
            entry("C-DATE", goal("R7,T1,@SUM(A1),45,70,46268,2027-06-30,")),
            entry("C-DATE-RANGE", goal("R8,T1,''x,45,70,2062-09-03,2027-06-30,")),
            entry("C-NUMBER", goal("R9,T1,\"=cmd|' /C calc'!A0\",45,\"1,234.50\",2026-09-03,2027-06-30,")),
            entry("C-PERCENT", goal("R10,T1,-5,45,85%,2026-09-03,2027-06-30,")),
            entry("R-CONFLICT", goal("R11,T1,\uFF1D1+1,60,60,2026-09-03,2027-06-30,increase")),
            entry("R-COLS", goal("R12,T1,=Smith,Ann,45,70,2026-09-03,2027-06-30,increase")),
            entry("R-QUOTE", goal("\"R13\"x,T1,\"a \"\"b\"\"\",45,70,2026-09-03,2027-06-30,")),
            entry("C-CODE", goal("R14,T1,=x,45,70,2026-09-03,2027-06-30,increse")),
            entry("C-TIME", meeting("M1,2026-09-24,60")),
            entry("C-WHOLE", meeting("M2,2026-09-25T15:30,45.0")),
            entry("C-RANGE", meeting("M3,2026-09-26T15:30,1441")),
            entry(
                    "C-ANSWER",
                    new Fault(
                            "answers.csv",
                            "survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value\n"
                                    + "climate,w1,T1,R1,2026-09-03,TRUST1,9\n")),
            entry("X-MOMENT", new Fault("T1/a.csv", ZOOM + "Ben,,09/24/2026 03:30:00 PM,later,30,No\n")),
            entry(
                    "X-TOGETHER",
                    new Fault(
                            "T1/b.csv",
                            ZOOM.replace("/24/", "/25/") + "Ben,,09/25/2026 03:30:00 PM,later,30,No\n"
                                    + "Ben,,09/25/2026 04:00:00 PM,09/25/2026 04:15:00 PM,15,No\n")),
            entry("X-NODAY", new Fault("c.csv", "Our goal,Our moment,Our number\nG1,15:30,4\n")),
            entry(
                    "X-DURATION",
                    new Fault(
                            "T1/2026-09-27 d.csv",
                            "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAnn,,60,No\nDi,,long,No\n")),
            entry(
                    "X-DAY",
                    new Fault("T1/e.csv", "Timestamp,Your name\n9/28/2026 15:30:00,Ann Smith\nsoon,Ben Ortiz\n")),
            entry("X-WORD", new Fault("T1/f.csv", "Name,2026-09-10,2026-09-24\nAnn Smith,P,P\nBen Ortiz,A,maybe\n")),
            entry(
                    "X-LETTER",
                    new Fault("T1/l.csv", "Teilnehmer,2026-09-11,2026-09-25\nAnn Smith,P,P\nBen Ortiz,E,A\n")),
            entry("X-NUMBER", new Fault("g.csv", "Our goal,Our day,Our number\nG1,2026-09-03,many\n")),
            entry("X-PERIOD", new Fault("j.csv", "Our goal,Our period,Our number\nG1,whenever,4\n")),
            entry("X-PERCENT", new Fault("T1/k.csv", "Goal,Baseline,Target,Due\nRead more,40%,0.8,2027-06-30\n")),
            entry("X-ANSWER", new Fault("h.csv", FORM + "9/8/2026 9:00:01,Reading team,Perhaps\n")),
            entry(
                    "X-CLASH",
                    new Fault("l.csv", FORM.replace("9/7", "9/5") + "9/8/2026 9:00:03,Reading team,2 - Agree\n")),
            entry("X-NOTEAM", new Fault("i.csv", FORM.replace("9/7", "9/6") + "9/8/2026 9:00:02,,4\n")));

    /** What somebody does who reads the message. */
    static final Map<String, Consumer<RejectedRow>> MENDING = Map.ofEntries(
            entry("C-REQUIRED", row -> row.set(row.said("for example: (\\S+)\\."))),
            entry("C-ID", row -> row.set(row.value().replace(" ", ""))),
            entry(
                    "C-LONG",
                    row -> row.set(row.value()
                            .substring(
                                    0,
                                    Integer.parseInt(
                                            row.said("at most ([0-9,]+) are").replace(",", ""))))),
            entry("C-CTRL", row -> row.set(row.value().replaceAll("\\p{Cntrl}", ""))),
            entry("C-EXCELERR", row -> row.set("45")),
            entry("C-SCI", row -> row.set("9450000000123")),
            entry("C-DATE", row -> row.set(row.said(PERHAPS))),
            entry("C-DATE-RANGE", row -> row.set(row.value().replace("2062", "2026"))),
            entry("C-NUMBER", row -> row.set(row.said(PERHAPS))),
            entry("C-PERCENT", row -> row.set(row.said("may stand for (\\S+) or"))),
            entry("R-CONFLICT", row -> row.set(row.said("more than the baseline \\((\\d+)\\)") + "1")),
            entry("R-COLS", row -> row.join(2)),
            entry("R-QUOTE", row -> {}), // whatever writes the file quotes it rightly
            entry("C-CODE", row -> row.set(row.said("Did you mean '(\\w+)'"))),
            entry("C-TIME", row -> row.set(row.value() + "T15:30")),
            entry("C-WHOLE", row -> row.set(row.said(PERHAPS))),
            entry("C-RANGE", row -> row.set(row.said("to ([0-9,]+)\\.").replace(",", ""))),
            entry("C-ANSWER", row -> row.set(row.said("number from \\d to (\\d)"))),
            entry("X-MOMENT", row -> row.set("09/24/2026 04:00:00 PM")),
            entry("X-TOGETHER", row -> {}), // as it says, the other row is mended
            entry("X-NODAY", row -> row.set("2026-09-26 " + row.value())),
            entry("X-DURATION", row -> row.set(row.said("like (\\d+),"))),
            entry("X-DAY", row -> row.set(row.said("like (\\S+)\\.$"))),
            entry("X-WORD", row -> row.set(row.said("Known are: ([^,.]+)"))),
            entry("X-LETTER", row -> row.set(row.said("may stand for (\\w+) "))),
            entry("X-NUMBER", row -> row.set(row.said("like (\\S+)\\.$"))),
            entry("X-PERIOD", row -> row.set(row.said("like (Q1 \\d+),"))),
            entry("X-PERCENT", row -> row.set("80 %")),
            entry("X-ANSWER", row -> row.set(row.said("Known are: ([^,]+),"))),
            entry("X-CLASH", row -> row.set(row.said("by writing (\\S+) or"))),
            entry("X-NOTEAM", row -> row.set("Which team are you on?", "Reading team")));

    private static Fault goal(String row) {
        return new Fault("goals/" + Integer.toHexString(row.hashCode()) + ".csv", GOALS + row + "\n");
    }

    private static Fault meeting(String row) {
        var cells = row.split(",", -1);
        return new Fault(
                "meetings/" + cells[0] + ".csv",
                "meeting_id,starts_at,scheduled_minutes,team_id,status\n" + row + ",T1,held\n");
    }

    /** One of the district's own, whose columns of goal, time and number are named after the kind of time. */
    private static String profile(String key, String time) {
        return """
                profile: %1$s
                title: Our progress by %2$s
                feed: progress
                tables:
                  rows:
                    header: [goal_id, measured_on, value]
                    columns:
                      goal_id: {any: [our goal]}
                      measured_on: {any: [our %2$s], parse: %2$s}
                      value: {any: [our number], parse: number}
                """.formatted(key, time);
    }
}
