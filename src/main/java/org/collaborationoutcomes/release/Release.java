package org.collaborationoutcomes.release;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.metrics.Metric.Family;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.release.practice.Practices;
import org.collaborationoutcomes.sql.Sql;

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
            "feed",
            "record_gap");

    /** Rest on the wave before as well. */
    private static final List<String> COMPARED = List.of("construct_change", "construct_effect");

    private final Sql sql;
    private final Metrics metrics;
    private final Editions editions;

    public Release(Sql sql, Metrics metrics) {
        this.sql = sql;
        this.metrics = metrics;
        this.editions = new Editions(sql);
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
            new SurveyCells(sql, thresholds, year.asOf()).hide();
            sql.update("release/hidden_figure");
            new GroupCells(sql, thresholds).hide();
            values();
            keep(thresholds);
            TOLD.forEach(table -> sql.update("release/" + table));
            new Practices(sql, metrics.catalogue()).decide(thresholds.practices());
            var digest = new Digest(sql).compute();
            sql.update("release/report", Map.of("school_year", year.label(), "digest", digest));
            return digest;
        });
    }

    /** The newest edition of an as-of date: when its digest is the decided one, there is nothing to publish. */
    public Optional<Edition> latest(LocalDate asOf) {
        return editions.latest(asOf);
    }

    /** The leaders' edition that an edition of {@code asOf} compares with. */
    public Optional<Edition> leadersBefore(LocalDate asOf) {
        return editions.leadersBefore(asOf);
    }

    /**
     * What an edition of {@code asOf} over the decided data is called: the first, or the next beside those that are there.
     *
     * @param leadersDay an as-of date on this day makes a leaders' edition, and so does the first ever
     */
    public Edition following(LocalDate asOf, String digest, DayOfWeek leadersDay) {
        return editions.following(asOf, digest, leadersDay);
    }

    /** Records that the edition left the house, with all its figures. */
    public void record(Edition edition) {
        sql.inTransaction(() -> {
            editions.record(edition);
            new Practices(sql, metrics.catalogue()).record(Map.of("as_of", edition.asOf(), "number", edition.number()));
        });
    }

    /** Writes {@code metrics.csv} of what was decided; the stream stays open. */
    public void writeMetricsCsv(OutputStream out) throws IOException {
        new MetricsCsv(sql).write(out);
    }

    /**
     * The content of {@code edition.json}.
     *
     * @param version of the product
     * @param files sha256 by name of the edition's other files
     */
    public byte[] editionJson(Edition edition, String version, SortedMap<String, String> files) {
        return new EditionJson(sql).bytes(edition, version, files);
    }

    private void values() {
        sql.update(
                "release/value",
                Map.of(
                        "wave_metrics", keys(Family.WAVE),
                        "construct_metrics", keys(Family.CONSTRUCT, Family.CONSTRUCT_TOTAL),
                        "group_metrics", keys(Family.CONSTRUCT_GROUP),
                        "compared_metrics", COMPARED,
                        "item_metrics", keys(Family.ITEM, Family.RECOMMENDATION)));
    }

    /** Leaves a published wave as it was while fewer than the minimum group came since: a difference would tell on them. */
    private void keep(Thresholds thresholds) {
        sql.update("release/wave_group", thresholds.minimums());
        sql.update("release/kept_wave");
        sql.update("release/keep_value", Map.of("compared_metrics", COMPARED));
        sql.update("release/keep_group");
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
