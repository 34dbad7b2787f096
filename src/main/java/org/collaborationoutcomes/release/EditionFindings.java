package org.collaborationoutcomes.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the practices stood in an edition and what it found: told in its {@code edition.json}, and read back from there, so
 * that a later edition says rightly what changed and how long something has lasted.
 */
final class EditionFindings {

    private static final List<String> PRACTICE =
            List.of("district_id", "practice_id", "status", "metric", "subject", "area", "period_start", "value");
    private static final List<String> FINDING =
            List.of("district_id", "practice_id", "rule", "team_id", "goal_id", "subject", "lasted");

    /** What may be missing; the others are blank where there is nothing to say. */
    private static final List<String> OPTIONAL = List.of("period_start", "value");

    private final Sql sql;

    EditionFindings(Sql sql) {
        this.sql = sql;
    }

    /** Of what was decided last, by the name of its list in the file. */
    Map<String, List<Map<String, String>>> told() {
        var told = new LinkedHashMap<String, List<Map<String, String>>>();
        told.put("practices", rows("release/practice/told_practices", PRACTICE));
        told.put("findings", rows("release/practice/told_findings", FINDING));
        return told;
    }

    private List<Map<String, String>> rows(String query, List<String> columns) {
        return sql.query(query, Map.of(), (row, i) -> {
            var told = new LinkedHashMap<String, String>();
            for (var column : columns) {
                var value = row.getString(column);
                if (value != null && !value.isEmpty()) {
                    told.put(column, value);
                }
            }
            return told;
        });
    }

    /** Records what an edition says of itself; those of earlier versions say nothing. */
    void read(Edition edition, Path editionJson) {
        var json = JsonMapper.builder().build().readTree(editionJson.toFile());
        read(edition, json.path("practices"), "release.edition_practice", PRACTICE);
        read(edition, json.path("findings"), "release.edition_finding", FINDING);
    }

    private void read(Edition edition, JsonNode list, String table, List<String> columns) {
        var all = new ArrayList<>(List.of("as_of", "number"));
        all.addAll(columns);
        sql.copyIn(
                table,
                all,
                rows -> list.forEach(told -> {
                    rows.value(edition.asOf()).value(edition.number());
                    columns.forEach(column -> rows.value(value(told, column)));
                    rows.endRow();
                }));
    }

    private static @Nullable String value(JsonNode told, String column) {
        var value = told.path(column).asString("");
        return value.isEmpty() && OPTIONAL.contains(column) ? null : value;
    }
}
