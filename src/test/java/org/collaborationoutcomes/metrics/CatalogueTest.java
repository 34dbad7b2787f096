package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Path SQL = Path.of("src/main/resources/sql/metrics");

    @Test
    void everyMetricHasItsSqlFileAndEverySqlFileItsMetric() throws IOException {
        var listed = Catalogue.load().stream()
                .map(metric -> metric.section() + "/" + metric.key() + ".sql")
                .collect(Collectors.toSet());

        assertThat(files(Catalogue.SECTIONS)).isEqualTo(listed);
    }

    @Test
    void aMetricIsListedOnce() {
        assertThat(Catalogue.load()).extracting(Metric::key).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheResponseRateIsToldOfOpenWaves() {
        assertThat(Catalogue.load())
                .filteredOn(Metric::whileOpen)
                .extracting(Metric::key)
                .containsExactly("response_rate");
        assertThat(Catalogue.load())
                .filteredOn(metric -> metric.key().equals("attendance_rate"))
                .extracting(Metric::families)
                .containsExactly(List.of(Metric.Family.MONTH, Metric.Family.YTD));
    }

    @Test
    void noLabelHoldsAWordOfTheTrade() {
        assertThat(Catalogue.load()).extracting(Metric::label).allSatisfy(label -> assertThat(
                        label.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("gini", "pielou", "α", "chronic", "cadence", "pace", "as-of", "_"));
    }

    private static Set<String> files(List<String> sections) throws IOException {
        try (var paths = Files.walk(SQL)) {
            var inside = paths.map(path -> SQL.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".sql"))
                    .toList();
            return inside.stream()
                    .filter(path -> sections.contains(path.substring(0, path.indexOf('/'))))
                    .collect(Collectors.toSet());
        }
    }
}
