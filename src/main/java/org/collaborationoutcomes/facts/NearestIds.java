package org.collaborationoutcomes.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.collaborationoutcomes.sql.Sql;

/** Finds for each unknown id the known one that it was perhaps meant to be. It is only told, never used. */
final class NearestIds {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final Map<String, String> KNOWN =
            Map.of("team_id", "facts/known_team_ids", "goal_id", "facts/known_goal_ids");

    private static final Pattern IN_BETWEEN = Pattern.compile("[-_.]");

    private final Sql sql;

    NearestIds(Sql sql) {
        this.sql = sql;
    }

    void tell(long fileId) {
        var unknown = sql.query(
                "facts/unknown_ids",
                Map.of("file_id", fileId),
                (row, i) -> new UnknownId(row.getString("column_name"), row.getString("value")));
        var known = new HashMap<String, List<String>>();
        for (var id : unknown) {
            var candidates = known.computeIfAbsent(id.column(), this::known);
            nearest(id.value(), candidates).ifPresent(nearest -> remember(fileId, id, nearest));
        }
    }

    /**
     * The known id that is the same but for capital letters, dashes and leading zeros, which spreadsheets drop; else the
     * nearest, if at most a third of the letters differ. Of several the first in order.
     */
    static Optional<String> nearest(String unknown, List<String> known) {
        var folded = folded(unknown);
        return known.stream()
                .filter(id -> folded(id).equals(folded))
                .sorted()
                .findFirst()
                .or(() -> byLetters(unknown, known));
    }

    private static String folded(String id) {
        return IN_BETWEEN.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("").replaceFirst("^0+(?=.)", "");
    }

    private static Optional<String> byLetters(String unknown, List<String> known) {
        int most = Math.max(1, unknown.length() / 3);
        return known.stream()
                .filter(id -> Math.abs(id.length() - unknown.length()) <= most)
                .map(id -> new Near(id, DISTANCE.apply(unknown, id)))
                .filter(near -> near.distance() <= most)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
                .map(Near::id);
    }

    private List<String> known(String column) {
        var query = KNOWN.get(column);
        return query == null ? List.of() : sql.query(query, Map.of(), (row, i) -> row.getString("id"));
    }

    private void remember(long fileId, UnknownId id, String nearest) {
        sql.update(
                "facts/remember_nearest",
                Map.of("file_id", fileId, "column_name", id.column(), "value", id.value(), "nearest", nearest));
    }

    private record UnknownId(String column, String value) {}

    private record Near(String id, int distance) {}
}
