package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.collaborationoutcomes.xlsx.Office;
import org.collaborationoutcomes.xlsx.PrintScale;
import org.collaborationoutcomes.xlsx.Recalculation;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.collaborationoutcomes.xlsx.XlsxText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Districts that each go to one extreme become workbooks that are sound, and whose formulas give what they brought. */
class NamedShapesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"names that are formulas", "names with signs that XML cannot carry", "eight waves"})
    void aDistrictAtAnExtremeBecomesSoundWorkbooks(String shape) throws Exception {
        isSound(shape);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("shapes")
    void aDistrictAtAnyExtremeBecomesSoundWorkbooks(String shape) throws Exception {
        isSound(shape);
    }

    @Tag("office")
    @ParameterizedTest
    @MethodSource("shapes")
    void anotherProgramOpensItAndGetsTheSameFigures(String shape) throws Exception {
        var office = new Office(folder.resolve("office"));
        var file = write(shape);
        assertThat(office.changed(file)).isEmpty();
        // the page, and at least one of the figures behind it
        assertThat(office.pages(board(file, ".xlsx"))).isGreaterThan(1);
    }

    static Stream<String> shapes() {
        return NamedShapes.all().keySet().stream();
    }

    @Test
    void twoDistrictsOfOneNameHaveFilesOfTheirOwn() {
        var given = new TinyDistrict()
                .district("D", "Twin", 0)
                .district("E", "Twin", 0)
                .district("F", "Twin D", 0);

        assertThat(given.write(folder).stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "2026-01-30 Collaboration report - Twin 3f39d5c3.xlsx",
                        "2026-01-30 Collaboration report - Twin E.xlsx",
                        "2026-01-30 Collaboration report - Twin D f67ab10a.xlsx");
        assertThat(folder.toFile().list()).hasSize(9);
    }

    private Path write(String shape) {
        return Objects.requireNonNull(NamedShapes.all().get(shape))
                .get()
                .write(folder)
                .get(0);
    }

    private static Path board(Path workbook, String kind) {
        return Path.of(workbook.toString().replaceFirst("\\.xlsx$", " - board" + kind));
    }

    private void isSound(String shape) throws Exception {
        var file = write(shape);
        for (Path workbook : List.of(file, board(file, ".xlsx"))) {
            assertThat(WorkbookLint.problems(workbook)).isEmpty();
            assertThat(SchemaCheck.problems(workbook)).isEmpty();
        }
        assertThat(Recalculation.of(file).changed()).isEmpty();
        assertThat(PrintScale.ofSheets(file).get("Summary")).isGreaterThan(0.4);
        assertThat(XlsxText.of(file, "Summary").lines().count()).isLessThan(60);
        assertThat(Files.readString(board(file, ".html")))
                .doesNotContainPattern("(?i)<script|<b>|NaN|Infinity|null|<img|<iframe|<[^>]*\\son\\w+=")
                .endsWith("</html>\n");
    }
}
