package org.collaborationoutcomes.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Finds for each source that nobody knows the names of the roster that are nearest: told to a person, never used. */
final class NearestNames {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double LEAST = 0.75;
    private static final int MOST = 3;

    private final Sql sql;
    private final List<Hint> hints = new ArrayList<>();
    private final Map<String, Near> near = new HashMap<>();
    private @Nullable Stranger stranger;

    NearestNames(Sql sql) {
        this.sql = sql;
    }

    void tell() {
        sql.forEach("facts/presence/strangers", Map.of(), this::take);
        end();
        sql.update("facts/presence/hint");
        sql.copyIn("hint", List.of("team_id", "source_name", "source_email", "nearest"), rows -> {
            for (var hint : hints) {
                var who = hint.of();
                rows.value(who.team()).value(who.name()).value(who.email()).value(hint.nearest());
                rows.endRow();
            }
        });
        sql.update("facts/presence/give_hints");
    }

    private void take(ResultSet row) throws SQLException {
        var next = new Stranger(row.getString("team_id"), row.getString("source_name"), row.getString("source_email"));
        if (!next.equals(stranger)) {
            end();
            stranger = next;
        }
        var name = row.getString("person_name");
        double alike = alike(next.name(), name);
        if (alike >= LEAST) {
            var person = new Near(name, row.getString("person_id"), alike);
            near.merge(person.id(), person, (one, other) -> one.alike() >= other.alike() ? one : other);
        }
    }

    static double alike(String one, String other) {
        return SIMILARITY.apply(Spelling.of(one).name(), Spelling.of(other).name());
    }

    private void end() {
        if (stranger != null && !near.isEmpty()) {
            var nearest = near.values().stream()
                    .sorted(Comparator.comparingDouble(Near::alike)
                            .reversed()
                            .thenComparing(Near::id)
                            .thenComparing(Near::name))
                    .limit(MOST)
                    .map(Near::told)
                    .collect(Collectors.joining("; "));
            hints.add(new Hint(stranger, nearest));
        }
        near.clear();
    }

    private record Stranger(String team, String name, String email) {}

    private record Hint(Stranger of, String nearest) {}

    private record Near(String name, String id, double alike) {

        String told() {
            return name + " = " + id;
        }
    }
}
