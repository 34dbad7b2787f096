package org.collaborationoutcomes.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.metrics.Metric.Family;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.release.audit.Audit;
import org.collaborationoutcomes.release.practice.Practices;
import org.collaborationoutcomes.release.protection.GroupCells;
import org.collaborationoutcomes.release.protection.SurveyCells;
import org.collaborationoutcomes.release.written.Digest;
import org.collaborationoutcomes.release.written.MetricsCsv;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Decides what may leave the house, and keeps every edition that did. */
public final class Release {

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
    private final Editions editions;

    public Release(Sql sql, Metrics metrics) {
        this.sql = sql;
        this.metrics = metrics;
        this.editions = new Editions(sql, new Practices(sql, metrics.catalogue()));
    }

    /**
     * Fills schema release from the figures that were computed last, without what must not be shown, in one transaction.
     *
     * @param year of the computation
     * @return sha256 of all that was decided: the same for the same data, as-of date and thresholds
     */
    public String decide(SchoolYear year, Thresholds thresholds) {
        return sql.inTransaction(() -> {
            sql.update("release/forget");
            tell(thresholds, year.asOf());
            new SurveyCells(sql, thresholds.minimums(), thresholds.minimumGroup(), year.asOf()).hide();
            sql.update("release/hidden_figure");
            new GroupCells(sql, thresholds.minimums(), thresholds.minimumGroup()).hide();
            sql.update("release/value", surveyMetrics());
            sql.update("release/analyze");
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

    /** The newest edition of an as-of date: when its digest is the decided one, there is nothing to publish. */
    public Optional<Edition> latest(LocalDate asOf) {
        return editions.latest(asOf);
    }

    /** The edition that {@link #decide} will compare with, if there is one. */
    public Optional<Compared> compared(LocalDate asOf, Thresholds thresholds) {
        var parameters = Map.of("as_of", asOf, "rules", rules(thresholds));
        return sql
                .query(
                        "release/compared",
                        parameters,
                        (row, i) -> new Compared(
                                row.getObject("as_of", LocalDate.class),
                                row.getObject("through_run", Long.class),
                                row.getBoolean("same_rules")))
                .stream()
                .findFirst();
    }

    /**
     * A leaders' edition to compare with.
     *
     * @param throughRun the last run whose rows it rests on; null = not known
     * @param sameRules whether it was computed by this version and decided by the same thresholds
     */
    public record Compared(LocalDate asOf, @Nullable Long throughRun, boolean sameRules) {}

    /**
     * What an edition of {@code asOf} over the decided data is called: the first, or the next beside those that are there.
     *
     * @param leadersDay an as-of date on this day makes a leaders' edition, and so does the first ever
     */
    public Edition following(LocalDate asOf, String digest, DayOfWeek leadersDay) {
        return editions.following(asOf, digest, leadersDay);
    }

    /** Records that an edition of what was decided last left the house, with all its figures. */
    public void record(Edition edition) {
        editions.record(edition);
    }

    /** The folders of all editions that are recorded. */
    public Set<String> folders() {
        return editions.folders();
    }

    /**
     * Records an edition of what was decided last, if it is one: its run died before it could.
     *
     * @param inputs sha256 of the files that it rests on; what came since is none of its rows
     * @return whether it is one
     */
    public boolean recover(Edition edition, Collection<String> inputs) {
        return editions.recover(edition, inputs);
    }

    /**
     * Records an edition that left the house over other data than what was decided last, by what it says itself. Whom its
     * waves rest on is taken from the last decision.
     *
     * @param metricsCsv its figures
     * @param editionJson what else it says
     * @param inputs sha256 of the files that it rests on
     */
    public void adopt(Edition edition, Path metricsCsv, Path editionJson, Collection<String> inputs) {
        editions.adopt(edition, metricsCsv, editionJson, inputs);
    }

    /** Writes {@code metrics.csv} of what was decided; the stream stays open. */
    public void writeMetricsCsv(OutputStream out) throws IOException {
        new MetricsCsv(sql).write(out);
    }

    /** The editions of no later day that were out when this one appeared, or that are out if it has not; the newest first. */
    public List<Edition> upTo(Edition edition) {
        return editions.upTo(edition);
    }

    /**
     * The content of {@code edition.json}.
     *
     * @param version of the product
     * @param stories by the name of each district's workbook: the district's name and its story in one line
     * @param files sha256 by name of the edition's other files
     */
    public byte[] editionJson(
            Edition edition,
            String version,
            SortedMap<String, Map<String, String>> stories,
            SortedMap<String, String> files) {
        return new EditionJson(sql).bytes(edition, version, stories, files);
    }

    /**
     * Where a figure of the last decision comes from: its numbers, and the rows that it counts as file and line, or why none
     * are told. A hidden figure has neither; of answers to a survey only their number is told.
     *
     * @param scope district, area, team or goal
     * @param id of the unit in that scope
     * @param period ytd, to_date, a month like {@code 2026-01}, or {@code wave:<survey_id>/<wave_id>}
     * @throws IllegalArgumentException if there is no such metric
     */
    public List<Explained> explain(String metric, String scope, String id, String period) {
        return new Explanation(sql, metrics).of(metric, scope, id, period);
    }

    private static String rules(Thresholds thresholds) {
        var version = Release.class.getPackage().getImplementationVersion();
        return "%s %s".formatted(version == null ? "development" : version, thresholds.told());
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
