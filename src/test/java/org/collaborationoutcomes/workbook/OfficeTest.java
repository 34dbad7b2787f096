package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.collaborationoutcomes.xlsx.Office;
import org.collaborationoutcomes.xlsx.XlsxText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another spreadsheet program makes of the workbooks; it must be on the machine, see profile {@code office}. */
@Tag("office")
class OfficeTest {
    @TempDir
    Path folder;

    @Test
    void calculatedFromScratchEveryFigureStaysAndPageOneIsOnePage() throws Exception {
        var office = new Office(folder.resolve("office"));
        var edition = SampleEdition.takenIn(folder);
        for (Path file : edition.write(SampleEdition.AS_OF, Files.createDirectories(folder.resolve("out")))) {
            assertThat(XlsxText.formulas(file, "Participation")).hasSizeGreaterThan(30);
            assertThat(office.changed(file)).isEmpty();
            // the page, and one of the figures behind it
            assertThat(office.pages(Path.of(file.toString().replace(".xlsx", " - board.xlsx"))))
                    .isEqualTo(2);
        }
    }
}
