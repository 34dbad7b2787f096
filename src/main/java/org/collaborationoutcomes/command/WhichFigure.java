package org.collaborationoutcomes.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.job.NightlyJob;
import org.collaborationoutcomes.job.StatusTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The figure that {@code explain} is asked for. */
final class WhichFigure {

    @Parameters(paramLabel = "METRIC", description = "its name in metrics.csv, like attendance_rate")
    private String metric = "";

    @Option(names = "--team", paramLabel = "ID", description = "of a team")
    private @Nullable String team;

    @Option(names = "--area", paramLabel = "AREA", description = "of an area, like teacher")
    private @Nullable String area;

    @Option(names = "--district", paramLabel = "ID", description = "of a district")
    private @Nullable String district;

    @Option(names = "--goal", paramLabel = "ID", description = "of a goal")
    private @Nullable String goal;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "ytd (default), to_date, a month like 2026-01, or wave:<survey_id>/<wave_id>")
    private String period = "ytd";

    /** Whether one unit is named, and only one. */
    boolean isOne() {
        return unit().size() == 1;
    }

    /**
     * Its numbers and its rows.
     *
     * @throws IllegalArgumentException if there is no such metric
     */
    List<StatusTable> of(NightlyJob job) {
        var unit = unit().entrySet().iterator().next();
        return job.explain(metric, unit.getKey(), unit.getValue(), period);
    }

    private Map<String, String> unit() {
        var unit = new LinkedHashMap<String, String>();
        put(unit, "team", team);
        put(unit, "area", area);
        put(unit, "district", district);
        put(unit, "goal", goal);
        return unit;
    }

    private static void put(Map<String, String> unit, String scope, @Nullable String id) {
        if (id != null) {
            unit.put(scope, id);
        }
    }
}
