package org.collaborationoutcomes.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.release.practice.Practices;
import org.collaborationoutcomes.release.written.MetricsCsv;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Decides what may leave the house, and keeps every edition that did. */
public final class Release {

    private final Sql sql;
    private final Metrics metrics;
    private final Decision decision;
    private final Editions editions;

    public Release(Sql sql, Metrics metrics) {
        this.sql = sql;
        this.metrics = metrics;
        this.decision = new Decision(sql, metrics);
        this.editions = new Editions(sql, new Practices(sql, metrics.catalogue()));
    }

    /**
     * Fills schema release from the figures that were computed last, without what must not be shown, in one transaction.
     *
     * @param year of the computation
     * @return sha256 of all that was decided: the same for the same data, as-of date and thresholds
     */
    public String decide(SchoolYear year, Thresholds thresholds) {
        return decision.of(year, thresholds);
    }

    /** The newest edition of an as-of date: when its digest is the decided one, there is nothing to publish. */
    public Optional<Edition> latest(LocalDate asOf) {
        return editions.latest(asOf);
    }

    /** The edition that {@link #decide} will compare with, if there is one. */
    public Optional<Compared> compared(LocalDate asOf, Thresholds thresholds) {
        var parameters = Map.of("as_of", asOf, "rules", Decision.rules(thresholds));
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
}
