package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        }
    }
}
