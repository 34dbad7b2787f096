package org.collaborationoutcomes.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Released rows of districts that each go to one extreme; totals are the sums of their teams. */
final class NamedShapes {
    private static final List<String> AREAS =
            List.of("district_leadership", "teacher", "family_school", "community", "student", "unassigned");
    private static final List<String> SHARES = List.of(
            "attendance_rate",
            "attendance_rate_net",
            "punctuality",
            "time_on_task",
            "chronic_share",
            "quorum_rate",
            "cadence_adherence");
    private static final List<String> VERDICTS =
            List.of("on_track", "met", "missed", "deteriorating", "limited_progress", "acceleration_needed");
    private static final String FAMILY =
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"; // four people, joined to one sign
    private static final String LONG = "x".repeat(200);

    private NamedShapes() {}

    /** What each shape is, and the district of it. */
    static Map<String, Supplier<TinyDistrict>> all() {
        var shapes = new LinkedHashMap<String, Supplier<TinyDistrict>>();
        names(shapes);
        figures(shapes);
        goals(shapes);
        surveys(shapes);
        shapes.put("a second edition in which everything changed", NamedShapes::changed);
        shapes.put("forty findings of each kind", NamedShapes::findings);
        shapes.put("five hundred files with long paths", NamedShapes::files);
        return shapes;
    }

    private static void names(Map<String, Supplier<TinyDistrict>> shapes) {
        called(shapes, "names of 200 letters without a blank", LONG, LONG, LONG + "y");
        called(shapes, "names of 200 letters in words", "team of ".repeat(25), "team of ".repeat(25) + "nine");
        called(
                shapes,
                "names from right to left",
                "\u05E6\u05D5\u05D5\u05EA",
                "\u0641\u0631\u064A\u0642 (3)",
                "\u202Eabc");
        called(shapes, "65 emoji, and people joined to one", "\uD83D\uDE00".repeat(65), FAMILY, FAMILY.repeat(20));
        called(shapes, "a name composed and decomposed", "Caf\u00E9", "Cafe\u0301", "caf\u00E9");
        called(shapes, "names that are formulas", "=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-2", "\t=1", "=", "'=1");
        called(shapes, "names that are markup", "]]>", "&amp;", "<b onclick=x>", "_x0041_", "{{0}}", "%s %n", "\\");
        called(shapes, "names that are numbers", "12.5%", "007", "1e5", "2026-01-30", "TRUE", "#REF!");
        called(
                shapes,
                "names with signs that XML cannot carry",
                "a\u0007b",
                "\u200B",
                "a\u0085b\uFFFE",
                "two\nlines\r\nhere");
        called(shapes, "names of teams that are all alike", "Team", "Team", "TEAM", "Team ");
    }

    private static void called(Map<String, Supplier<TinyDistrict>> shapes, String what, String... names) {
        shapes.put(what, () -> {
            var given = new TinyDistrict().district("D", names[0], names.length);
            for (int i = 0; i < names.length; i++) {
                given.team("D", "T" + i, area(i, 2), names[i]);
                goal(given, i, area(i, 2), names[i], new double[] {40, 60, 50, 0.5}, VERDICTS.get(i % 6));
            }
            share(given, names.length, 2, 8, 10);
            wave(given, 1, names[names.length - 1]);
            item(given, "Q0", names[0], "TRUST");
            answers(given, "Q0", "TRUST", "wave:climate/w1", 0.6);
            return given;
        });
    }

    private static void figures(Map<String, Supplier<TinyDistrict>> shapes) {
        shapes.put("every share is 0 %", () -> shares(12, 6, 0, 10));
        shapes.put("every share is 100 %", () -> shares(12, 6, 10, 10));
        shapes.put("one team", () -> shares(1, 1, 7, 9));
        shapes.put("400 teams in six areas", () -> shares(400, 6, 7, 9));
        shapes.put("counts of millions", () -> shares(9, 3, 1_234_567, 2_345_678));
        shapes.put("400 teams of which nothing is shown", () -> {
            var given = teams(400, 6);
            units(400, 6).forEach(unit -> SHARES.forEach(metric -> given.hidden(unit, metric)));
            return given;
        });
        shapes.put("the first month of a first year", () -> {
            var given = teams(3, 2);
            units(3, 2)
                    .forEach(unit -> SHARES.forEach(metric ->
                            given.value(unit, "", "ytd", "2025-07-01", metric, null, null, null, null, "too_early")));
            return given.month("D", "2026-01-01", "attendance_rate", 2, 3);
        });
        shapes.put("two whole years of months", () -> {
            var given = shares(5, 2, 8, 10);
            for (int month = 0; month < 24; month++) {
                var start = LocalDate.of(2024, 7, 1).plusMonths(month).toString();
                for (String unit : units(5, 2)) {
                    given.month(unit, start, "attendance_rate", month, 24)
                            .month(unit, start, "cadence_adherence", month, 4);
                }
            }
            return given;
        });
    }

    private static void goals(Map<String, Supplier<TinyDistrict>> shapes) {
        shapes.put("one goal", () -> goals(1, new double[] {40, 60, 50, 0.5}));
        shapes.put("200 goals", () -> goals(200, new double[] {40, 60, 50, 0.5}));
        shapes.put("attainment of −500 %", () -> goals(4, new double[] {40, 60, -60, -5}));
        shapes.put("attainment of 1,200 %", () -> goals(4, new double[] {40, 60, 280, 12}));
        shapes.put("values from billionths to billions", () -> goals(4, new double[] {1e-9, 1e9, 5e8, 0.5}));
        shapes.put("a goal to go down below zero", () -> goals(2, new double[] {10, -10, 0, 0.5}));
    }

    private static void surveys(Map<String, Supplier<TinyDistrict>> shapes) {
        shapes.put("no survey", () -> shares(3, 2, 8, 10));
        shapes.put("one item", () -> surveyed(1, 1, 1));
        shapes.put("66 items on 20 topics", () -> surveyed(1, 66, 20));
        shapes.put("eight waves", () -> surveyed(8, 6, 3));
        shapes.put("a wave that is still open", () -> {
            var given = shares(3, 2, 8, 10);
            wave(given, 0, "Open");
            item(given, "Q0", "Still asked.", "TRUST");
            return given;
        });
    }

    /** The number of the wave; 0 is still open. */
    private static void wave(TinyDistrict given, int number, String title) {
        var opens = LocalDate.of(2026, 1, 20).minusMonths(3L * number);
        given.row(
                "wave",
                TinyDistrict.AS_OF,
                "D",
                "climate",
                "w" + number,
                "wave:climate/w" + number,
                title,
                opens,
                opens.plusDays(number == 0 ? 60 : 20),
                number > 0);
    }

    private static void item(TinyDistrict given, String id, String text, String topic) {
        int number = Integer.parseInt(id.substring(1)) + 1;
        given.row("item", TinyDistrict.AS_OF, "climate", id, number, text, topic, 1.0, 5.0, false, 4.0, 2.0);
    }

    private static void answers(TinyDistrict given, String item, String topic, String wave, double favorable) {
        given.value("D", item, wave, "2025-10-20", "item_mean", 3.5, null, null, 20L, "ok")
                .value("D", item, wave, "2025-10-20", "item_favorable", favorable, 20 * favorable, 20d, 20L, "ok");
        if (item.equals("Q0") || !topic.equals("TRUST")) {
            given.value(
                            "D",
                            topic,
                            wave,
                            "2025-10-20",
                            "construct_favorable",
                            favorable,
                            20 * favorable,
                            20d,
                            20L,
                            "ok")
                    .value("D", topic, wave, "2025-10-20", "construct_mean", 3.5, null, null, 20L, "ok")
                    .value("D", topic, wave, "2025-10-20", "construct_sd", 0.0, null, null, 20L, "ok")
                    .ranged("D", topic, wave, "2025-10-20", "construct_change", new double[] {0.1, 0.01, 0.2}, 20L);
        }
    }

    private static TinyDistrict surveyed(int waves, int items, int topics) {
        var given = shares(3, 2, 8, 10);
        for (int wave = 1; wave <= waves; wave++) {
            wave(given, wave, "Climate " + wave);
            given.value("D", "", "wave:climate/w" + wave, "2025-10-20", "response_rate", 0.5, 20d, 40d, 20L, "ok");
            for (int topic = 0; topic < topics; topic++) {
                var word = topic == 0 ? "TRUST" : "TOPIC_" + topic;
                answers(given, "Q" + topic, word, "wave:climate/w" + wave, topic / (double) topics);
            }
        }
        for (int item = 0; item < items; item++) {
            int topic = item % topics;
            item(given, "Q" + item, "Statement number " + item + ".", topic == 0 ? "TRUST" : "TOPIC_" + topic);
        }
        return given;
    }

    private static TinyDistrict goals(int count, double[] numbers) {
        var given = shares(5, 5, 8, 10);
        for (int i = 0; i < count; i++) {
            goal(given, i, area(i % 5, 5), "Goal " + i, numbers, VERDICTS.get(i % VERDICTS.size()));
        }
        return given.value(
                "D", "", "to_date", null, "on_track_share", 0.5, count / 2d, (double) count, (long) count, "ok");
    }

    /** Baseline, target, latest value and attainment are given in this order. */
    private static void goal(
            TinyDistrict given, int number, String area, String title, double[] numbers, String verdict) {
        var row = new ArrayList<@Nullable Object>(Arrays.asList(
                TinyDistrict.AS_OF,
                "G" + number,
                "D",
                area,
                "T" + number % 5,
                title,
                title,
                title,
                "increase",
                "linear"));
        row.addAll(
                Arrays.asList("active", "2025-08-01", "2026-06-30", numbers[0], numbers[1], 1.0, null, 4, numbers[2]));
        row.addAll(
                Arrays.asList("2026-01-05", title, verdict, 2, title, numbers[0], numbers[1] + 3, "2099-12-31", title));
        row.addAll(Arrays.asList("2026-02-10", 25, number % 3 == 0, numbers[0], numbers[1]));
        given.row("goal", row.toArray());
        var unit = "D/%s/T%d".formatted(area, number % 5);
        given.value(unit, "G" + number, "to_date", null, "attainment", numbers[3], null, null, 4L, "ok")
                .value(unit, "G" + number, "to_date", null, "expected_attainment", 0.5, null, null, null, "ok")
                .value(unit, "G" + number, "to_date", null, "forecast_value", numbers[1], null, null, 4L, "ok")
                .value(unit, "G" + number, "to_date", null, "pace", numbers[3] / 0.5, null, null, null, "ok");
    }

    private static TinyDistrict changed() {
        var given = goals(6, new double[] {40, 60, 50, 0.5})
                .row("edition", "2025-12-19", 1, "leaders", "0".repeat(64), "2025-12-19");
        for (String unit : units(5, 5)) {
            var parts = (unit + "///").split("/", -1);
            var scope = !parts[2].isEmpty() ? "team" : parts[1].isEmpty() ? "district" : "area";
            for (String metric : SHARES) {
                var row = new ArrayList<@Nullable Object>(
                        Arrays.asList(TinyDistrict.AS_OF, "D", scope, parts[1], parts[2], "", "ytd", metric));
                row.addAll(Arrays.asList("2025-12-19", 1, 0.2, "ok", 0.8, "ok"));
                row.addAll(Collections.nCopies(4, new java.math.BigDecimal("0.1")));
                row.add(new java.math.BigDecimal("0.2"));
                given.row("change", row.toArray());
            }
        }
        return given;
    }

    private static TinyDistrict findings() {
        var given = shares(40, 2, 3, 10);
        for (var finds : List.of("celebrate", "attention")) {
            for (int i = 0; i < 40; i++) {
                var row = new ArrayList<@Nullable Object>(
                        Arrays.asList(TinyDistrict.AS_OF, "D", finds, i + 1, "A2", "r"));
                row.addAll(
                        Arrays.asList("T" + i, "", "", 1.0, i, "attendance_rate", 0.3, 3.0, 10.0, 10, 0.9, "", null));
                row.addAll(
                        Arrays.asList("Found " + LONG, "Of {n|time|times} {value}; {limit} is wanted.", "Why " + LONG));
                given.row("finding", row.toArray());
            }
        }
        return given;
    }

    private static TinyDistrict files() {
        var given = shares(2, 1, 8, 10);
        for (int i = 0; i < 500; i++) {
            var refused = i % 7 == 0;
            var row = new ArrayList<@Nullable Object>(Arrays.asList(
                    TinyDistrict.AS_OF, "a/" + LONG + i + ".csv", "sha" + i, refused ? null : "attendance", "plain"));
            row.addAll(Arrays.asList(refused ? "refused" : "judged", 9_999_999, 1, 2, 3, 4, 5, 6, 7));
            row.add(refused ? "No column was recognised: " + LONG : null);
            given.row("file", Arrays.copyOf(row.toArray(), row.size()));
        }
        return given;
    }

    private static TinyDistrict shares(int teams, int areas, double over, double under) {
        var given = teams(teams, areas);
        share(given, teams, areas, over, under);
        return given;
    }

    private static TinyDistrict teams(int teams, int areas) {
        var given = new TinyDistrict().district("D", "Dale Schools", teams);
        for (int i = 0; i < teams; i++) {
            given.team("D", "T" + i, area(i, areas), "Team " + i);
        }
        return given;
    }

    /** The same share of each team, and the sums of them. */
    private static void share(TinyDistrict given, int teams, int areas, double over, double under) {
        for (String metric : SHARES) {
            given.year("D", metric, teams * over, teams * under);
            for (int area = 0; area < Math.min(teams, areas); area++) {
                int at = area;
                long here =
                        IntStream.range(0, teams).filter(i -> i % areas == at).count();
                given.year("D/" + AREAS.get(area), metric, here * over, here * under);
            }
            for (int i = 0; i < teams; i++) {
                given.year("D/%s/T%d".formatted(area(i, areas), i), metric, over, under);
            }
        }
    }

    private static List<String> units(int teams, int areas) {
        var units = new ArrayList<>(List.of("D"));
        AREAS.stream().limit(Math.min(teams, areas)).forEach(area -> units.add("D/" + area));
        IntStream.range(0, teams).forEach(i -> units.add("D/%s/T%d".formatted(area(i, areas), i)));
        return units;
    }

    private static String area(int team, int areas) {
        return AREAS.get(team % areas);
    }
}
