package org.collaborationoutcomes.release;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.metrics.Metric.Family;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.release.audit.Audit;
import org.collaborationoutcomes.release.practice.Practices;
import org.collaborationoutcomes.release.protection.GroupCells;
import org.collaborationoutcomes.release.protection.SurveyCells;
import org.collaborationoutcomes.release.written.Digest;
import org.collaborationoutcomes.sql.Sql;

/** Which of the figures that were computed last are told: what must not be shown is hidden, kept as it was or left out. */
final class Decision {

    private static final List<String> TOLD = List.of(
            "district",
            "team",
            "goal",
            "wave",
            "item",
            "attendance_band",
            "meeting_month",
            "file",
            "mended",
            "hundreds",
            "feed",
            "record_gap");

    /** Headlines of surveys: what made their difference is not told apart, for it may rest on few. */
    private static final List<String> SURVEYED = List.of("response_rate", "construct_favorable");

    /** Rest on the wave before as well. */
    private static final List<String> COMPARED = List.of("construct_change", "construct_effect");

    private static final Set<Metric.Unit> COUNTED = Set.of(Metric.Unit.COUNT, Metric.Unit.HOURS);

    private final Sql sql;
    private final Metrics metrics;

    Decision(Sql sql, Metrics metrics) {
        this.sql = sql;
        this.metrics = metrics;
    }

    /** What is decided by, as one text: this version and all thresholds. */
    static String rules(Thresholds thresholds) {
        var version = Decision.class.getPackage().getImplementationVersion();
        return "%s %s".formatted(version == null ? "development" : version, thresholds.told());
    }

    /** Decides in one transaction; the answer is the sha256 of all that was decided. */
    String of(SchoolYear year, Thresholds thresholds) {
        return sql.inTransaction(() -> {
            sql.update("release/forget");
            tell(thresholds, year.asOf());
            new SurveyCells(sql, thresholds.minimums(), thresholds.minimumGroup(), year.asOf()).hide();
            sql.update("release/hidden_figure");
            new GroupCells(sql, thresholds.minimums(), thresholds.minimumGroup()).hide();
            values();
            keep(thresholds, year.asOf());
            TOLD.forEach(table -> sql.update("release/" + table));
            sql.update("release/change", Map.of("as_of", year.asOf(), "split", metrics.headlines(), "whole", SURVEYED));
            new Practices(sql, metrics.catalogue()).decide(thresholds.practices());
            var digest = new Digest(sql).compute();
            sql.update(
                    "release/report",
                    Map.of("school_year", year.label(), "digest", digest, "rules", rules(thresholds)));
            return digest;
        });
    }

    private void values() {
        sql.update("release/value", surveyMetrics());
        sql.update("release/analyze");
    }

    /**
     * Leaves a published wave as it was while fewer than the minimum group came since, and where its new figures would
     * tell with the old ones what is hidden; then sees that nothing hidden follows from what is told.
     */
    private void keep(Thresholds thresholds, LocalDate asOf) {
        var parameters = new HashMap<String, Object>(surveyMetrics());
        parameters.put("as_of", asOf);
        var audit = new Audit(sql, parameters);
        sql.update("release/wave_group", thresholds.minimums());
        sql.update("release/earlier_wave");
        audit.mark();
        sql.update("release/kept_wave");
        sql.update("release/keep_value", Map.of("compared_metrics", COMPARED));
        sql.update("release/keep_group");
        audit.verify(metrics.catalogue().stream()
                .filter(metric -> COUNTED.contains(metric.unit()))
                .map(Metric::key)
                .toList());
    }

    private Map<String, List<String>> surveyMetrics() {
        return Map.of(
                "wave_metrics", keys(Family.WAVE),
                "construct_metrics", keys(Family.CONSTRUCT, Family.CONSTRUCT_TOTAL),
                "group_metrics", keys(Family.CONSTRUCT_GROUP),
                "compared_metrics", COMPARED,
                "item_metrics", keys(Family.ITEM, Family.RECOMMENDATION));
    }

    private void tell(Thresholds thresholds, LocalDate asOf) {
        sql.copyIn("release.threshold", List.of("as_of", "key", "value"), rows -> thresholds
                .told()
                .forEach((key, value) -> {
                    rows.value(asOf).value(key).value(value);
                    rows.endRow();
                }));
    }

    private List<String> keys(Family... families) {
        return metrics.catalogue().stream()
                .filter(metric -> !Collections.disjoint(metric.families(), List.of(families)))
                .map(Metric::key)
                .toList();
    }
}
