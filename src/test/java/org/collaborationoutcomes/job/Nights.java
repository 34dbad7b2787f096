package org.collaborationoutcomes.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation of its own for each test: an inbox to drop into, runs of the nightly job, and what they leave. */
abstract class Nights {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    final String url = TestDatabase.freshUrl();
    final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url));

    @BeforeEach
    void anInbox() throws IOException {
        Files.createDirectory(folder.resolve("inbox"));
    }

    /** @param path in the inbox */
    final void drop(String path, String text) throws IOException {
        var file = folder.resolve("inbox").resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** @param more settings, which win over the usual ones */
    final RunOutcome run(Kind kind, String... more) {
        try (var job = NightlyJob.open(settings(more))) {
            return job.run(kind);
        }
    }

    /** Data through 30 January 2026, and nothing to wait for, unless more settings say otherwise. */
    final List<String> settings(String... more) {
        var settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--outcomes.home=" + folder.resolve("home"),
                "--outcomes.inbox=" + folder.resolve("inbox"),
                "--outcomes.reports=" + folder.resolve("reports"),
                "--outcomes.settle=0s",
                "--outcomes.as-of=2026-01-30"));
        settings.addAll(List.of(more));
        return settings;
    }

    final List<String> rows(String query) {
        return jdbc.queryForList(query, String.class);
    }

    /** The tables of any schema with one of these texts in any column, in any case; all are looked through at once. */
    final List<String> tablesWith(String... texts) {
        var marks = Arrays.stream(texts).map("'%%%s%%'"::formatted).collect(Collectors.joining(", "));
        var looked = rows("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema <> 'pg_catalog' order by 1")
                .stream()
                .map(table -> "select '%1$s' where exists (select from %1$s as t where t::text ilike any (array[%2$s]))"
                        .formatted(table, marks));
        return rows(looked.collect(Collectors.joining(" union all ")));
    }

    /** What the first file of the feedback folder says whose name ends like this. */
    final String feedback(String ending) throws IOException {
        try (var files = Files.walk(folder.resolve("inbox/feedback"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** The files below a folder, by path, with a mark of their bytes. */
    final Map<String, String> files(String under) throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(folder.resolve(under))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                found.put(
                        folder.resolve(under).relativize(file).toString(), Integer.toHexString(Arrays.hashCode(bytes)));
            }
        }
        return found;
    }
}
