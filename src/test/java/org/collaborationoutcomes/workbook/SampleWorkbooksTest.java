package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample districts as leaders get them, also to look at in {@code target/workbooks}. */
class SampleWorkbooksTest {
    @TempDir
    Path folder;

    @Test
    void theSampleDistrictsBecomeSoundWorkbooksAndTheSameOnesTwice() throws Exception {
        var edition = SampleEdition.takenIn(folder);
        var first = Files.createDirectories(Path.of("target/workbooks"));
        var again = Files.createDirectories(folder.resolve("again"));

        edition.release.record(edition.decide(LocalDate.of(2025, 12, 19)));
        var files = edition.write(SampleEdition.AS_OF, first);
        edition.write(SampleEdition.AS_OF, again);

        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "2026-01-30 Collaboration report - Dunmere Heights School District.xlsx",
                        "2026-01-30 Collaboration report - Maplewick City Schools.xlsx",
                        "2026-01-30 Collaboration report - Sallow Fork Rural Schools.xlsx");
        for (Path file : files) {
            assertThat(WorkbookLint.problems(file)).isEqualTo(List.of());
            assertThat(SchemaCheck.problems(file)).isEqualTo(List.of());
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            assertThat(everyPart(file)).doesNotContain(hidden(edition));
        }
    }

    /** The long numbers that were computed and not released, and that no released figure shares. */
    private static String[] hidden(SampleEdition edition) {
        var numbers =
                JdbcClient.create(edition.database).sql("""
                        select distinct m.value::text
                        from release.value as r
                        join metrics.value as m
                            using (district_id, metric, scope, area, team_id, subject, period, period_end)
                        where r.state <> 'ok' and length(m.value::text) > 12
                            and not exists (
                                select
                                from release.value as shown
                                where m.value in (shown.value, shown.low, shown.high))
                        """).query(String.class).list();
        assertThat(numbers).hasSizeGreaterThan(3);
        return numbers.toArray(String[]::new);
    }

    private static String everyPart(Path file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(part)) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
