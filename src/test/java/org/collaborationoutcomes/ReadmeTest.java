package org.collaborationoutcomes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the README claims is what the source has. */
class ReadmeTest {

    private static final String BEGIN = "<!-- metrics:begin -->\n";
    private static final String END = "<!-- metrics:end -->";

    @Test
    void theTableOfMetricsIsTheCatalogue() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var table = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        var catalogue = new Metrics(new Sql(new DriverManagerDataSource())).catalogue();
        assertThat(table)
                .isEqualTo(catalogue.stream()
                        .map(ReadmeTest::row)
                        .collect(joining("\n", "| metric | in words | definition |\n|---|---|---|\n", "\n")));
    }

    private static String row(Metric metric) {
        return "| `%s` | %s | %s |".formatted(metric.key(), metric.label(), metric.definition());
    }

    @Test
    void everyDocumentThatItNamesIsThere() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var links = Pattern.compile("\\]\\((src/[^)#]+)\\)").matcher(readme);
        assertThat(links.results().map(found -> Path.of(found.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }
}
