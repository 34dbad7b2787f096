package org.collaborationoutcomes.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Page;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a sheet of plain rows a page holds about twenty-eight of them. */
class PageBreaksTest {
    @TempDir
    Path folder;

    @Test
    void aTableThatWouldBeTornBeginsANewPageWithItsHeading() throws IOException {
        // title, header, 20 rows, a blank one; the heading stands in row 24
        assertThat(firstRowsOfPages(20, 15)).containsExactly(24);
    }

    @Test
    void tablesThatFitStayTogether() throws IOException {
        assertThat(firstRowsOfPages(8, 8)).isEmpty();
    }

    @Test
    void aTableOfManyPagesBeginsWhereThereIsRoom() throws IOException {
        assertThat(firstRowsOfPages(8, 90)).isEmpty();
        assertThat(firstRowsOfPages(23, 90)).containsExactly(27);
    }

    @Test
    void whatFollowsATableOfManyPagesIsKeptWholeToo() throws IOException {
        assertThat(firstRowsOfPages(40, 22)).containsExactly(44);
    }

    @Test
    void theHeaderOfTheLastTableOfManyPagesStandsOnEachOfThem() throws IOException {
        assertThat(repeated(8, 8)).isEqualTo("1:1");
        assertThat(repeated(40, 8)).isEqualTo("1:2");
        assertThat(repeated(40, 40)).isEqualTo("45:45");
        assertThat(repeated(8, 40)).isEqualTo("13:13");
    }

    private String repeated(int first, int second) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(written(first, second)))) {
            return workbook.getSheetAt(0).getRepeatingRows().formatAsString();
        }
    }

    /** Of a sheet with two tables, counted from 1 as a reader does. */
    private List<Integer> firstRowsOfPages(int first, int second) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(written(first, second)))) {
            return Arrays.stream(workbook.getSheetAt(0).getRowBreaks())
                    .mapToObj(last -> last + 2)
                    .toList();
        }
    }

    private Path written(int first, int second) throws IOException {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title("Two tables"));
        blocks.add(table("TableOne", first));
        blocks.add(Text.heading("The second"));
        blocks.add(table("TableTwo", second));
        var spec = new WorkbookSpec(
                "Pages",
                "Pages",
                "en-US",
                "Test",
                LocalDate.of(2026, 1, 30),
                List.of(new Sheet("Pages", new Page("", "", false), blocks)));
        var file = folder.resolve("pages.xlsx");
        new Xlsx().write(spec, file);
        return file;
    }

    private static Table table(String name, int rows) {
        return new Table(
                name,
                List.of(Column.of("Name", Format.TEXT)),
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of(Cell.text("Row " + row)))
                        .toList());
    }
}
