package org.collaborationoutcomes.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One district with a teachers' team and a students' team that is too small to be shown. */
final class DaleSchools {
    private static final String WAVE = "wave:climate/fall";

    /** What a rule finds, its evidence, and the question worth asking. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "held-all",
            List.of(
                    "The time is kept and it is worth it",
                    "Held {over|meeting|meetings}, {value} of what it planned by now.",
                    "How does the team keep its time free, and who could copy it?"),
            "moving-away",
            List.of(
                    "A goal moves away from its target",
                    "{goal}",
                    "What is different from when the plan was made, and does the plan still fit?"),
            "held",
            List.of(
                    "Planned meetings are not held",
                    "Of all planned meetings {value} were held, at least {limit} is wanted.",
                    "What takes the place of these meetings, and who can protect the time?"),
            "held/team",
            List.of(
                    "Planned meetings are not held",
                    "Held {over|meeting|meetings}, {value} of what it planned by now; at least {limit} is wanted.",
                    "What takes the place of these meetings, and who can protect the time?"),
            "survey-TRUST",
            List.of(
                    "Few favorable answers: {subject}",
                    "{value} favorable, {other} unfavorable; {limit} is wanted ({n|respondent|respondents}).",
                    "What would people say stands behind these answers?"));

    private DaleSchools() {}

    static TinyDistrict given() {
        var dale = new TinyDistrict()
                .district("D", "Dale Schools", 2)
                .team("D", "T1", "teacher", "Grade 3 PLC")
                .shelteredTeam("D", "T2", "student", "Student Crew");
        participation(dale);
        goals(dale);
        survey(dale);
        practices(dale);
        changes(dale);
        return dale.row("feed", TinyDistrict.AS_OF, "teams", 1, 1, 2, 0, 0)
                .row("feed", TinyDistrict.AS_OF, "attendance", 2, 1, 102, 1, 3)
                .row("feed", TinyDistrict.AS_OF, "progress", 3, 0, 0, 0, 0)
                .row(
                        "file",
                        TinyDistrict.AS_OF,
                        "oak/attendance.csv",
                        "a1",
                        "attendance",
                        "plain",
                        "judged",
                        102,
                        90,
                        8,
                        0,
                        0,
                        3,
                        1,
                        0,
                        null)
                .row("record_gap", TinyDistrict.AS_OF, "D", 12, 1, 0, 96, 2)
                .row("threshold", TinyDistrict.AS_OF, "minimum-group", "5");
    }

    private static void changes(TinyDistrict dale) {
        dale.row("edition", "2025-12-19", 1, "leaders", "0".repeat(64), "2025-12-19");
        change(dale, "district", "", "", "", "attendance_rate", 0.85, 0.875, "0", "-0.025", "0.05", "0.01", "-0.01");
        change(dale, "team", "teacher", "T1", "", "attendance_rate", 0.8, 0.875, "0", "0", "0", "0", "0.075");
        change(dale, "team", "teacher", "T1", "", "quorum_rate", 1.0, 1.0, "0", "0", "0", "0", "0");
        change(dale, "area", "student", "", "", "cadence_adherence", null, 0.3, null, null, null, null, null);
        change(dale, "district", "", "", "TRUST", "construct_favorable", 0.5, 0.6, null, null, null, null, "0.1");
        change(dale, "district", "", "", "", "participation_gini", 0.14, 0.12, "0", "0", "-0.02", "0", "0");
    }

    private static void change(
            TinyDistrict dale,
            String scope,
            String area,
            String team,
            String subject,
            String metric,
            @Nullable Double old,
            @Nullable Double now,
            @Nullable String... parts) {
        var row = new ArrayList<@Nullable Object>(Arrays.asList(
                TinyDistrict.AS_OF, "D", scope, area, team, subject, "ytd", metric, "2025-12-19", 1, old));
        row.addAll(Arrays.asList(old == null ? "no_data" : "ok", now, now == null ? "no_data" : "ok"));
        for (var part : parts) {
            row.add(part == null ? null : new BigDecimal(part));
        }
        dale.row("change", row.toArray());
    }

    private static void participation(TinyDistrict dale) {
        for (String unit : new String[] {"D", "D/teacher", "D/teacher/T1"}) {
            dale.year(unit, "attendance_rate", 84, 96)
                    .year(unit, "punctuality", 80, 84)
                    .year(unit, "chronic_share", 2, 8)
                    .year(unit, "quorum_rate", 12, 12)
                    .value(unit, "", "ytd", "2025-07-01", "participation_evenness", 0.98, null, null, 8L, "ok")
                    .value(unit, "", "ytd", "2025-07-01", "participation_gini", 0.12, null, null, 8L, "ok")
                    .month(unit, "2025-11-01", "attendance_rate", 40, 48)
                    .month(unit, "2026-01-01", "attendance_rate", 44, 48);
        }
        dale.month("D", "2025-01-01", "attendance_rate", 30, 40)
                .month("D", "2025-11-01", "cadence_adherence", 4, 4)
                .month("D", "2026-01-01", "cadence_adherence", 3, 4)
                .month("D", "2025-01-01", "cadence_adherence", 2, 4);
        for (String metric : new String[] {"attendance_rate", "punctuality", "chronic_share", "quorum_rate"}) {
            dale.hidden("D/student", metric).hidden("D/student/T2", metric);
        }
        dale.year("D", "cadence_adherence", 15, 20)
                .year("D/teacher", "cadence_adherence", 12, 10)
                .year("D/teacher/T1", "cadence_adherence", 12, 10)
                .year("D/student", "cadence_adherence", 3, 10)
                .year("D/student/T2", "cadence_adherence", 3, 10);
        dale.row("attendance_band", TinyDistrict.AS_OF, "district", "D", "", "", 1, 0.0, 0.8, 2, "ok")
                .row("attendance_band", TinyDistrict.AS_OF, "district", "D", "", "", 2, 0.8, 1.0, 6, "ok");
    }

    private static void goals(TinyDistrict dale) {
        goal(dale, "G1", "Fewer pupils away", 18, 12, 19.5, "deteriorating", 0);
        goal(dale, "G2", "More families reached", 40, 80, 70.0, "on_track", 1);
        dale.value("D/teacher/T1", "G1", "to_date", null, "attainment", -0.25, null, null, 4L, "ok")
                .value("D/teacher/T1", "G1", "to_date", null, "expected_attainment", 0.5, null, null, null, "ok")
                .value("D/teacher/T1", "G1", "to_date", null, "forecast_value", null, null, null, null, "too_early")
                .value("D/teacher/T1", "G2", "to_date", null, "forecast_value", 90.0, null, null, 4L, "ok")
                .value("D/teacher/T1", "G2", "to_date", null, "attainment", 0.75, null, null, 4L, "ok")
                .value("D/teacher/T1", "G2", "to_date", null, "expected_attainment", 0.5, null, null, null, "ok")
                .value("D", "", "to_date", null, "on_track_share", 0.5, 1d, 2d, 2L, "ok");
    }

    private static void goal(
            TinyDistrict dale,
            String id,
            String title,
            double from,
            double to,
            double now,
            String verdict,
            int changes) {
        dale.row(
                "goal",
                TinyDistrict.AS_OF,
                id,
                "D",
                "teacher",
                "T1",
                title,
                "Principal",
                "percent",
                "increase",
                "linear",
                "active",
                "2025-08-01",
                "2026-06-30",
                from,
                to,
                1.0,
                null,
                4,
                now,
                "2026-01-15",
                "A note.",
                verdict,
                changes,
                changes == 0 ? null : "New school",
                from,
                to + 5,
                "2026-05-31",
                "Call ten families",
                "2026-02-15",
                30,
                verdict.equals("deteriorating"),
                verdict.equals("on_track") ? 78.5 : null,
                verdict.equals("on_track") ? 96.25 : null);
    }

    private static void survey(TinyDistrict dale) {
        dale.row(
                        "wave",
                        TinyDistrict.AS_OF,
                        "D",
                        "climate",
                        "fall",
                        WAVE,
                        "Working together",
                        "2025-10-13",
                        "2025-10-31",
                        true)
                .row(
                        "item",
                        TinyDistrict.AS_OF,
                        "climate",
                        "TRUST1",
                        1,
                        "We keep our word.",
                        "TRUST",
                        1.0,
                        5.0,
                        false,
                        4.0,
                        2.0)
                .value("D", "TRUST", WAVE, "2025-10-13", "construct_favorable", 0.6, 12d, 20d, 20L, "ok")
                .value("D", "TRUST", WAVE, "2025-10-13", "construct_unfavorable", 0.1, 2d, 20d, 20L, "ok")
                .ranged("D", "TRUST", WAVE, "2025-10-13", "construct_change", new double[] {0.12, 0.02, 0.21}, 20L)
                .value("D", "TRUST", WAVE, "2025-10-13", "construct_sd", 0.7, null, null, 20L, "ok")
                .value("D", "TRUST", WAVE, "2025-10-13", "construct_mean", 3.5, null, null, 20L, "ok")
                .value("D", "TRUST1", WAVE, "2025-10-13", "item_mean", 3.5, null, null, 20L, "ok")
                .value("D", "TRUST1", WAVE, "2025-10-13", "item_favorable", 0.6, 12d, 20d, 20L, "ok")
                .value("D", "", WAVE, "2025-10-13", "response_rate", 0.5, 20d, 40d, 20L, "ok");
        for (String unit : new String[] {"D/teacher", "D/student", "D/teacher/T1", "D/student/T2"}) {
            dale.value(unit, "TRUST", WAVE, "2025-10-13", "construct_favorable", null, null, null, null, "suppressed")
                    .value(unit, "TRUST", WAVE, "2025-10-13", "construct_change", null, null, null, null, "suppressed")
                    .value(unit, "", WAVE, "2025-10-13", "response_rate", null, null, null, null, "suppressed");
        }
    }

    private static void practices(TinyDistrict dale) {
        practice(dale, 1, "A1", "Appoint a team leader", "not_measured", "not measured", "", "", null, null, null);
        practice(
                dale,
                2,
                "A2",
                "Find the time and make it count",
                "measured",
                "needs attention",
                "cadence_adherence",
                "",
                0.75,
                -0.1,
                null);
        practice(dale, 7, "A7", "Study results", "measured", "on track", "on_track_share", "", 0.5, null, 2L);
        practice(
                dale,
                24,
                "B12",
                "Trust and relationships",
                "measured",
                "needs attention",
                "construct_favorable",
                "TRUST",
                0.6,
                null,
                20L);
        dale.row("practice_declared", 2, "A2", "Find the time and make it count", "meetings_per_month in teams");
        rule(dale, "held", 1, "attention", "district", "under", 0.8, "", 0, "Planned meetings are not held");
        rule(
                dale,
                "held-all",
                2,
                "celebrate",
                "team",
                "at_least",
                1,
                "construct_favorable",
                0.8,
                "The time is kept and it is worth it");
        risen(dale);
        practice(
                dale,
                26,
                "B13",
                "Celebrate successes together",
                "measured",
                "steady",
                "milestones_reached",
                "",
                7d,
                3d,
                null);
        figure(dale, "B13", 1, "milestones_reached", "", 7d, null, null, null, "ok");
        figure(dale, "A2", 1, "cadence_adherence", "", 0.75, 15d, 20d, null, "ok");
        figure(dale, "A2", 2, "longest_gap_days", "", 31d, null, null, null, "ok");
        figure(dale, "A2", 5, "sessions", "informal_checkin", null, null, null, null, "not_applicable");
        figure(dale, "A7", 1, "on_track_share", "", 0.5, 1d, 2d, 2L, "ok");
        figure(dale, "B12", 1, "construct_favorable", "TRUST", 0.6, 12d, 20d, 20L, "ok");
        finding(dale, "celebrate", 1, "A2", "held-all", "T1", "", "cadence_adherence", 1.2, 12d, 10d, 1.0, 0.85);
        finding(dale, "attention", 1, "A7", "moving-away", "T1", "G1", "verdict", null, null, null, 0, null);
        finding(dale, "attention", 2, "A2", "held/team", "T2", "", "cadence_adherence", 0.3, 3d, 10d, 0.8, null);
        finding(dale, "attention", 3, "A2", "held", "", "", "cadence_adherence", 0.75, 15d, 20d, 0.8, null);
        finding(dale, "attention", 4, "B12", "survey-TRUST", "", "", "construct_favorable", 0.6, 12d, 20d, 0.65, 0.1);
    }

    private static void practice(
            TinyDistrict dale,
            int number,
            String id,
            String title,
            String state,
            String status,
            String metric,
            String subject,
            @Nullable Double value,
            @Nullable Double change,
            @Nullable Long n) {
        dale.row(
                "practice",
                TinyDistrict.AS_OF,
                "D",
                number,
                id,
                title,
                state,
                status,
                metric,
                subject,
                "",
                "ytd",
                null,
                value,
                change,
                n,
                "duty in attendance, or role in members");
    }

    private static void rule(
            TinyDistrict dale,
            String rule,
            int number,
            String finds,
            String scope,
            String op,
            double limit,
            String other,
            double otherLimit,
            String what) {
        dale.row(
                "practice_rule",
                "A2",
                rule,
                number,
                finds,
                "figure",
                scope,
                true,
                "cadence_adherence",
                "",
                "",
                "ytd",
                op,
                limit,
                0.01,
                other,
                other.isEmpty() ? "" : "TIME",
                other.isEmpty() ? "" : "wave",
                otherLimit,
                "",
                "",
                0.0,
                0.0,
                "",
                what,
                "",
                "");
    }

    /** A rule whose limit is one of a difference. */
    private static void risen(TinyDistrict dale) {
        dale.row(
                "practice_rule",
                "A2",
                "risen",
                3,
                "celebrate",
                "figure",
                "district",
                false,
                "construct_change",
                "TIME",
                "",
                "wave",
                "at_least",
                0.05,
                0.01,
                "",
                "",
                "",
                0.0,
                "",
                "",
                0.0,
                0.0,
                "",
                "Clearly more favorable answers: {subject}",
                "",
                "");
    }

    private static void figure(
            TinyDistrict dale,
            String practice,
            int place,
            String metric,
            String subject,
            @Nullable Double value,
            @Nullable Double over,
            @Nullable Double under,
            @Nullable Long n,
            String state) {
        dale.row(
                "practice_figure",
                TinyDistrict.AS_OF,
                "D",
                practice,
                place,
                metric,
                subject,
                "",
                "ytd",
                value,
                over,
                under,
                n,
                state);
    }

    private static void finding(
            TinyDistrict dale,
            String finds,
            int rank,
            String practice,
            String rule,
            String team,
            String goal,
            String metric,
            @Nullable Double value,
            @Nullable Double over,
            @Nullable Double under,
            double limit,
            @Nullable Double other) {
        var words = WORDS.getOrDefault(rule, List.of("", "", ""));
        dale.row(
                "finding",
                TinyDistrict.AS_OF,
                "D",
                finds,
                rank,
                practice,
                rule,
                team,
                goal,
                rule.startsWith("survey") ? "TRUST" : "",
                1.0,
                rank - 1,
                metric,
                value,
                over,
                under,
                under == null ? null : under.longValue(),
                limit,
                rule.startsWith("survey") ? "construct_unfavorable" : "",
                other,
                words.get(0),
                words.get(1),
                words.get(2));
    }
}
