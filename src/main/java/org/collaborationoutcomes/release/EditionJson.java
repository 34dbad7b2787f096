package org.collaborationoutcomes.release;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.collaborationoutcomes.sql.Sql;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The content of {@code edition.json}: what the edition is, what it rests on, its files by sha256, and what it found. */
final class EditionJson {

    private final Sql sql;

    EditionJson(Sql sql) {
        this.sql = sql;
    }

    byte[] bytes(
            Edition edition,
            String version,
            SortedMap<String, Map<String, String>> stories,
            SortedMap<String, String> files) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", version);
        json.put("as_of", edition.asOf().toString());
        json.put("kind", edition.kind().word());
        json.put("number", edition.number());
        json.put("digest", edition.digest());
        if (!edition.districts().isEmpty()) {
            json.put("districts", edition.districts());
        }
        json.put("thresholds", thresholds());
        json.put("inputs", inputs());
        json.put("stories", stories);
        json.put("files", files);
        json.putAll(new EditionFindings(sql).told());
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        var text = JsonMapper.builder().build().writer().with(printer).writeValueAsString(json) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> thresholds() {
        var told = new LinkedHashMap<String, String>();
        sql.query("release/thresholds", Map.of(), (row, i) -> Map.entry(row.getString("key"), row.getString("value")))
                .forEach(entry -> told.put(entry.getKey(), entry.getValue()));
        return told;
    }

    private List<Map<String, String>> inputs() {
        return sql.query("release/inputs", Map.of(), (row, i) -> {
            var input = new LinkedHashMap<String, String>();
            input.put("sha256", row.getString("sha256"));
            input.put("feed", row.getString("feed"));
            return input;
        });
    }
}
