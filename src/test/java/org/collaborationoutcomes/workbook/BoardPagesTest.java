package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.collaborationoutcomes.xlsx.XlsxText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a board reads of a tiny district; what is expected stands in {@code dale/Board.txt} and {@code dale/Board.html}. */
class BoardPagesTest {
    @TempDir
    static Path folder;

    private static Path workbook = Path.of("");
    private static Path page = Path.of("");

    @BeforeAll
    static void write() {
        var name = DaleSchools.given().write(folder).get(0).toString().replace(".xlsx", "");
        workbook = Path.of(name + " - board.xlsx");
        page = Path.of(name + " - board.html");
    }

    @Test
    void theBoardReadsPageOneWithoutTheNamesOfTeams() throws Exception {
        assertThat(XlsxText.of(workbook, "Summary") + "\n" + XlsxText.of(workbook, "Figures"))
                .isEqualTo(expected("Board.txt"));
        assertThat(Files.readString(page)).isEqualTo(expected("Board.html"));
        assertThat(expected("Board.txt") + expected("Board.html")).doesNotContain("Grade 3 PLC", "Student Crew");
    }

    @Test
    void theBoardsWorkbookIsSoundAndHoldsValuesOnly() throws Exception {
        assertThat(WorkbookLint.problems(workbook)).isEmpty();
        assertThat(SchemaCheck.problems(workbook)).isEmpty();
        assertThat(XlsxText.formulas(workbook, "Summary")).isEmpty();
        assertThat(XlsxText.formulas(workbook, "Figures")).isEmpty();
    }

    @Test
    void theBoardsPageNeedsNothingFromElsewhere() throws IOException {
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-US\">")
                .contains(
                        "<title>Collaboration report - Dale Schools - for the board</title>", "size: letter landscape")
                .doesNotContainPattern(
                        "(?i)<script|<link|<img|<iframe|src=|href=|url\\(|@import|http://|https://|\\son\\w+=");
    }

    private static String expected(String name) throws IOException {
        try (var in = Objects.requireNonNull(BoardPagesTest.class.getResourceAsStream("dale/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
