package org.collaborationoutcomes.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Released rows of a district of any shape: the same seed gives the same rows. */
final class GeneratedDistrict {
    private static final List<String> AREAS =
            List.of("district_leadership", "teacher", "family_school", "community", "student", "unassigned");
    private static final List<String> VERDICTS = List.of(
            "dropped",
            "not_started",
            "met",
            "missed",
            "no_data",
            "too_early",
            "on_track",
            "acceleration_needed",
            "limited_progress",
            "deteriorating");
    private static final List<String> NAMES = List.of(
            "Reading team",
            "A team whose name is so long that nobody could read it aloud in one breath without stopping twice at least",
            "\u05E6\u05D5\u05D5\u05EA \u05DE\u05D5\u05E8\u05D9\u05DD",
            "\u0641\u0631\u064A\u0642 \u0627\u0644\u0642\u0631\u0627\u0621\u0629",
            "\uD83D\uDCDA Book friends \uD83D\uDC69\u200D\uD83C\uDFEB",
            "=SUM(A1:A9)",
            "+1 for maths",
            "-2 below zero",
            "@home <b>\"friends\"</b> & co",
            "_x0041_ team",
            "O'Brien's '[team]'",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    private static final List<String> MEASURES = List.of(
            "attendance_rate",
            "attendance_rate_net",
            "punctuality",
            "time_on_task",
            "chronic_share",
            "quorum_rate",
            "cadence_adherence");
    private static final List<String> STATES = List.of("no_data", "not_applicable", "suppressed", "too_early");

    private final Random random;
    private final TinyDistrict district = new TinyDistrict();
    private final int teams;
    private final double known;

    private GeneratedDistrict(long seed) {
        this.random = new Random(seed);
        this.teams = seed == 0 ? 0 : seed == 1 ? 1 : seed % 20 == 19 ? 400 : 1 + random.nextInt(25);
        this.known = seed % 5 == 2 ? 0 : seed % 5 == 3 ? 1 : random.nextDouble();
    }

    /** Seed 0 has no team, 1 has one, 19, 39 and 59 have 400; every fifth hides everything. */
    static TinyDistrict of(long seed) {
        var generated = new GeneratedDistrict(seed);
        generated.fill(seed);
        return generated.district;
    }

    private void fill(long seed) {
        district.district("D", seed % 3 == 0 ? "District " + seed : name(), teams);
        for (int i = 0; i < teams; i++) {
            var area = AREAS.get(i % (1 + (int) (seed % AREAS.size())));
            if (i % 7 == 3) {
                district.shelteredTeam("D", "T" + i, area, name() + " " + i);
            } else {
                district.team("D", "T" + i, area, name() + " " + i);
            }
            participation("D/" + area + "/T" + i);
            goals(seed, i, area);
        }
        participation("D");
        AREAS.stream().limit(teams == 0 ? 0 : 1 + seed % AREAS.size()).forEach(area -> participation("D/" + area));
        surveys((int) (seed % 4));
        association();
        district.row("feed", TinyDistrict.AS_OF, "teams", 1, 1, teams, 0, 0);
        district.row("threshold", TinyDistrict.AS_OF, "minimum-group", "5");
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private boolean shown() {
        return random.nextDouble() < known;
    }

    private void figure(String unit, String subject, String period, @Nullable String start, String metric) {
        if (shown()) {
            double under = 1 + random.nextInt(40);
            double over = random.nextInt((int) under + 1);
            district.value(unit, subject, period, start, metric, over / under, over, under, (long) under, "ok");
        } else {
            var state = known == 0 ? "suppressed" : STATES.get(random.nextInt(STATES.size()));
            district.value(unit, subject, period, start, metric, null, null, null, null, state);
        }
    }

    private void participation(String unit) {
        MEASURES.forEach(metric -> figure(unit, "", "ytd", "2025-07-01", metric));
        figure(unit, "", "ytd", "2025-07-01", "participation_gini");
        figure(unit, "", "ytd", "2025-07-01", "participation_evenness");
        figure(unit, "", "to_date", null, "team_attainment");
        figure(unit, "", "to_date", null, "on_track_share");
        for (int month = 1; month <= random.nextInt(3); month++) {
            figure(unit, "", "month", "2025-1%d-01".formatted(month), "attendance_rate");
            figure(unit, "", "month", "2024-1%d-01".formatted(month), "attendance_rate");
            figure(unit, "", "month", "2025-1%d-01".formatted(month), "cadence_adherence");
        }
    }

    private void goals(long seed, int team, String area) {
        int count = seed % 6 == 4 ? 0 : random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var id = "G%d-%d".formatted(team, i);
            double from = random.nextInt(100) - 20;
            double to = from + 1 + random.nextInt(500);
            boolean measured = random.nextBoolean();
            var due = LocalDate.of(2026, 6, 30).minusDays(random.nextInt(400));
            var unit = "D/%s/T%d".formatted(area, team);
            district.row(
                    "goal",
                    TinyDistrict.AS_OF,
                    id,
                    "D",
                    area,
                    "T" + team,
                    name() + " goal",
                    random.nextBoolean() ? "Principal" : null,
                    random.nextBoolean() ? "percent of pupils" : null,
                    "increase",
                    "linear",
                    "active",
                    due.minusDays(200),
                    due,
                    from,
                    to,
                    1.0,
                    null,
                    measured ? 4 : 0,
                    measured ? (Double) (from + (to - from) * random.nextDouble() * 1.4) : null,
                    measured ? due.minusDays(100) : null,
                    random.nextBoolean() ? name() : null,
                    VERDICTS.get(random.nextInt(VERDICTS.size())),
                    i,
                    i == 2 ? "New school" : null,
                    from,
                    to + 3,
                    due.plusDays(30),
                    random.nextBoolean() ? "Call ten families" : null,
                    random.nextBoolean() ? due : null,
                    30,
                    random.nextBoolean(),
                    measured ? (Double) from : null,
                    measured ? (Double) to : null);
            for (String metric : List.of("attainment", "expected_attainment", "pace", "forecast_value")) {
                figure(unit, id, "to_date", null, metric);
            }
        }
    }

    private void surveys(int waves) {
        for (int i = 0; i < waves; i++) {
            var survey = i < 2 ? "climate" : "pulse" + i;
            var wave = "wave:%s/w%d".formatted(survey, i);
            var opens = "2025-%02d-01".formatted(9 - i);
            district.row(
                    "wave",
                    TinyDistrict.AS_OF,
                    "D",
                    survey,
                    "w" + i,
                    wave,
                    name(),
                    opens,
                    "2025-%02d-20".formatted(9 - i),
                    waves > 1 || random.nextBoolean());
            if (i != 1) {
                district.row("item", TinyDistrict.AS_OF, survey, "Q1", 1, name(), "TRUST", 1.0, 5.0, false, 4.0, 2.0)
                        .row("item", TinyDistrict.AS_OF, survey, "Q2", 2, null, "VOICE", 1.0, 5.0, true, 4.0, 2.0);
            }
            for (String topic : List.of("TRUST", "VOICE")) {
                figure("D", topic, wave, opens, "construct_favorable");
                figure("D", topic, wave, opens, "construct_unfavorable");
                figure("D", topic, wave, opens, "construct_change");
            }
            figure("D", "Q1", wave, opens, "item_mean");
            figure("D", "", wave, opens, "response_rate");
        }
    }

    private void association() {
        if (teams >= 8 && known > 0.9) {
            district.ranged(
                    "D", "", "ytd", "2025-07-01", "participation_attainment_rho", new double[] {0.3, -0.2, 0.7}, (long)
                            teams);
        }
    }
}
