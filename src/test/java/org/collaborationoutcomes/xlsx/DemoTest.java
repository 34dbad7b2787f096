package org.collaborationoutcomes.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Writes a workbook to look at, {@code target/demo/demo.xlsx}. */
class DemoTest {
    @Test
    void theDemoIsWrittenForPeopleToLookAt() throws Exception {
        Path file = Files.createDirectories(Path.of("target/demo")).resolve("demo.xlsx");
        new Xlsx().write(DemoWorkbook.spec(), file);
        assertThat(XlsxText.of(file, "Summary")).contains("Lakeside District: is our collaboration working?");
    }
}
