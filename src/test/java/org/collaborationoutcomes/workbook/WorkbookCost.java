package org.collaborationoutcomes.workbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures what a district's workbook and board pages cost, by the number of its teams; run by hand, as a program.
 *
 * <p>Arguments are numbers of teams, else 20, 100 and 400. With a small heap ({@code -Xmx}) it tells whether that is enough.
 */
final class WorkbookCost {
    private static final List<String> AREAS = List.of("leadership", "teacher", "family", "community", "student");
    private static final List<String> YEAR = List.of(
            "attendance_rate",
            "attendance_rate_net",
            "punctuality",
            "time_on_task",
            "quorum_rate",
            "cadence_adherence",
            "participation_evenness");
    private static final List<String> TOPICS =
            List.of("TRUST", "TIME", "GOAL_CLARITY", "VOICE", "PLC_PRACTICE", "FAMILY_PARTNERSHIP");
    private static final String WAVE = "wave:climate/w1";
    private static final int TIMES = 5;
    private static final double MIB = 1024.0 * 1024.0;

    private WorkbookCost() {}

    public static void main(String[] arguments) throws IOException {
        var teams = arguments.length == 0
                ? List.of(20, 100, 400)
                : List.of(arguments).stream().map(Integer::valueOf).toList();
        var given = teams.stream().map(WorkbookCost::district).toList();
        System.out.println("teams; first ms; best later ms; most heap MiB; bytes");
        for (int i = 0; i < given.size(); i++) {
            measure(teams.get(i), given.get(i));
        }
    }

    private static void measure(int teams, TinyDistrict district) throws IOException {
        var folder = Files.createTempDirectory("cost");
        var workbook = district.workbook();
        long first = 0;
        long best = Long.MAX_VALUE;
        double heap = 0;
        Path file = folder;
        for (int time = 0; time < TIMES; time++) {
            System.gc();
            var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            pools.forEach(pool -> pool.resetPeakUsage());
            long begun = System.nanoTime();
            file = workbook.write(TinyDistrict.edition(), List.of(), folder)
                    .get(0)
                    .workbook();
            long took = System.nanoTime() - begun;
            first = time == 0 ? took : first;
            best = Math.min(best, took);
            heap = Math.max(
                    heap,
                    pools.stream()
                                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                    .sum()
                            / MIB);
        }
        System.out.printf(
                Locale.US, "%d; %.0f; %.0f; %.0f; %d%n", teams, first / 1e6, best / 1e6, heap, Files.size(file));
    }

    private static TinyDistrict district(int teams) {
        var given = new TinyDistrict().district("D", "Large Schools", teams);
        given.row("wave", TinyDistrict.AS_OF, "D", "climate", "w1", WAVE, "Climate", "2025-10-01", "2025-10-20", true)
                .row(
                        "item",
                        TinyDistrict.AS_OF,
                        "climate",
                        "Q1",
                        1,
                        "We trust each other.",
                        "TRUST",
                        1.0,
                        5.0,
                        false,
                        4.0,
                        2.0);
        unit(given, "D");
        AREAS.forEach(area -> unit(given, "D/" + area));
        IntStream.range(0, teams).forEach(i -> {
            var area = AREAS.get(i % AREAS.size());
            given.team("D", "T" + i, area, "Team number " + i);
            unit(given, "D/%s/T%d".formatted(area, i));
            goal(given, area, i);
        });
        return given;
    }

    private static void unit(TinyDistrict given, String unit) {
        YEAR.forEach(metric -> given.year(unit, metric, 17, 21));
        given.value(unit, "", WAVE, "2025-10-01", "response_rate", 0.8, 8.0, 10.0, 10L, "ok");
        for (int month = 8; month <= 12; month++) {
            given.month(unit, "2025-%02d-01".formatted(month), "attendance_rate", month, 13)
                    .month(unit, "2025-%02d-01".formatted(month), "cadence_adherence", 2, 3);
        }
        for (String topic : TOPICS) {
            given.value(unit, topic, WAVE, "2025-10-01", "construct_favorable", 0.75, 15.0, 20.0, 10L, "ok")
                    .value(unit, topic, WAVE, "2025-10-01", "construct_unfavorable", 0.1, 2.0, 20.0, 10L, "ok")
                    .value(unit, topic, WAVE, "2025-10-01", "construct_mean", 3.9, null, null, 10L, "ok");
        }
    }

    private static void goal(TinyDistrict given, String area, int team) {
        var id = "G" + team;
        given.row(
                "goal",
                TinyDistrict.AS_OF,
                id,
                "D",
                area,
                "T" + team,
                "Pupils who read at grade level",
                "Principal",
                "percent of pupils",
                "increase",
                "linear",
                "active",
                "2025-08-01",
                "2026-06-30",
                40.0,
                60.0,
                1.0,
                null,
                4,
                48.0 + team % 7,
                "2026-01-05",
                null,
                "on_track",
                0,
                null,
                40.0,
                60.0,
                "2026-06-30",
                "Call ten families",
                "2026-02-10",
                25,
                false,
                null,
                null);
        var unit = "D/%s/T%d".formatted(area, team);
        given.value(unit, id, "to_date", null, "attainment", (8.0 + team % 7) / 20, null, null, null, "ok")
                .value(unit, id, "to_date", null, "expected_attainment", 0.5, null, null, null, "ok")
                .value(unit, id, "to_date", null, "pace", 1.1, null, null, null, "ok");
    }
}
