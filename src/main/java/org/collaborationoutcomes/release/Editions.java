package org.collaborationoutcomes.release;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collaborationoutcomes.release.Edition.Kind;
import org.collaborationoutcomes.release.practice.Practices;
import org.collaborationoutcomes.sql.Sql;

/** The editions that left the house. */
final class Editions {

    private final Sql sql;
    private final Practices practices;

    Editions(Sql sql, Practices practices) {
        this.sql = sql;
        this.practices = practices;
    }

    Optional<Edition> latest(LocalDate asOf) {
        return sql.query("release/latest", Map.of("as_of", asOf), (row, i) -> edition(row)).stream()
                .findFirst();
    }

    Set<String> folders() {
        return Set.copyOf(sql.query("release/folders", Map.of(), (row, i) -> row.getString("folder")));
    }

    /** Records an edition of what was decided last, if it is one; whether it is. */
    boolean recover(Edition edition, Collection<String> inputs) {
        return sql.inTransaction(() -> {
            boolean isDecided = isDecided(edition);
            if (isDecided) {
                record(edition);
                restOn(edition, inputs);
            }
            return isDecided;
        });
    }

    /** Whether it is an edition of what was decided last. */
    private boolean isDecided(Edition edition) {
        var same = sql.query(
                "release/digest",
                Map.of(),
                (row, i) -> edition.asOf().equals(row.getObject("as_of", LocalDate.class))
                        && edition.digest().equals(row.getString("digest")));
        return same.contains(true);
    }

    /** Its rows are those of these files, up to the last run that brought one. */
    private void restOn(Edition edition, Collection<String> inputs) {
        var through = new HashMap<String, Object>(key(edition));
        through.put("inputs", inputs.isEmpty() ? List.of("") : inputs);
        sql.update("release/adopted_through", through);
    }

    List<Edition> upTo(Edition edition) {
        return sql.query(
                "release/editions_up_to",
                Map.of("as_of", edition.asOf(), "number", edition.number()),
                (row, i) -> edition(row));
    }

    Edition following(LocalDate asOf, String digest, DayOfWeek leadersDay) {
        var latest = latest(asOf);
        return latest.isPresent() ? latest.get().next(digest) : Edition.first(asOf, kind(asOf, leadersDay), digest);
    }

    /** Records an edition of what was decided last. */
    void record(Edition edition) {
        var key = key(edition);
        sql.inTransaction(() -> {
            add(edition);
            sql.update("release/edition_value", key);
            sql.update("release/edition_group", key);
            sql.update("release/edition_pair", key);
            forget(key);
            practices.record(key);
        });
    }

    /**
     * Records an edition of other data than what was decided last, by what it says itself. It may be an old one: what
     * nothing compares with any more is forgotten with the next edition.
     *
     * @param metricsCsv its figures
     * @param editionJson what else it says
     * @param inputs sha256 of the files that it rests on
     */
    void adopt(Edition edition, Path metricsCsv, Path editionJson, Collection<String> inputs) {
        var key = key(edition);
        sql.inTransaction(() -> {
            add(edition);
            restOn(edition, inputs);
            new EditionFigures(sql).read(edition, metricsCsv);
            new EditionFindings(sql).read(edition, editionJson);
            sql.update("release/adopted_group", key);
            sql.update("release/analyze_editions");
        });
    }

    /** Forgets what nothing compares with any more, and counts what is left. */
    private void forget(Map<String, Object> newest) {
        sql.update("release/analyze_editions");
        sql.update("release/forget_waves", newest);
        sql.update("release/forget_pairs");
        sql.update("release/forget_working", newest);
    }

    private void add(Edition edition) {
        sql.update(
                "release/edition",
                Map.of(
                        "as_of", edition.asOf(),
                        "number", edition.number(),
                        "kind", edition.kind().word(),
                        "digest", edition.digest(),
                        "folder", edition.folder(),
                        "districts", edition.districts().toArray(String[]::new)));
    }

    private static Map<String, Object> key(Edition edition) {
        return Map.of("as_of", edition.asOf(), "number", edition.number());
    }

    private Kind kind(LocalDate asOf, DayOfWeek leadersDay) {
        boolean first =
                sql.one("release/editions_before", Map.of("as_of", asOf), (row, i) -> row.getLong("editions")) == 0;
        return first || asOf.getDayOfWeek() == leadersDay ? Kind.LEADERS : Kind.WORKING;
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getObject("as_of", LocalDate.class),
                row.getInt("number"),
                Kind.of(row.getString("kind")),
                row.getString("digest"),
                row.getString("folder"),
                List.of((String[]) row.getArray("districts").getArray()));
    }
}
