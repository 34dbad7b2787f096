package org.collaborationoutcomes.workbook.sheets;

import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Format;

/**
 * A measure of participation as a column.
 *
 * @param over the name of what is counted; empty where the measure is no ratio
 * @param under the name of what it is compared with
 */
public record Measured(String metric, String over, String under, Format format) {

    /** In this order they stand on the sheet. */
    static final List<Measured> ALL = List.of(
            ratio("attendance_rate", "Members present", "Members expected"),
            ratio("attendance_rate_net", "Present, excused left out", "Expected, excused left out"),
            ratio("punctuality", "On time", "Came at all"),
            ratio("time_on_task", "Minutes taken part in", "Minutes planned"),
            ratio("chronic_share", "Often missed", "Expected ten times or more"),
            index("participation_evenness"),
            index("participation_gini"),
            ratio("quorum_rate", "Meetings with enough members", "Meetings with a record"),
            ratio("cadence_adherence", "Meetings held", "Meetings planned"));

    private static Measured ratio(String metric, String over, String under) {
        return new Measured(metric, over, under, Format.PERCENT1);
    }

    private static Measured index(String metric) {
        return new Measured(metric, "", "", Format.DECIMAL2);
    }

    boolean isRatio() {
        return !over.isEmpty();
    }

    static List<Measured> ratios() {
        return ALL.stream().filter(Measured::isRatio).toList();
    }
}
