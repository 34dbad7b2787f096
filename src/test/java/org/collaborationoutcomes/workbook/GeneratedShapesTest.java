package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.collaborationoutcomes.xlsx.Recalculation;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.collaborationoutcomes.xlsx.XlsxText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Districts of sixty shapes, each of which becomes sound workbooks and a page without a script. */
class GeneratedShapesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 8, 11})
    void aDistrictOfAFewShapesBecomesSoundWorkbooks(long seed) throws Exception {
        isSound(seed);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("allSeeds")
    void aDistrictOfAnyShapeBecomesSoundWorkbooks(long seed) throws Exception {
        isSound(seed);
    }

    static LongStream allSeeds() {
        return LongStream.range(0, 60);
    }

    private void isSound(long seed) throws Exception {
        var file = GeneratedDistrict.of(seed).write(folder).get(0);
        var name = file.toString().replaceFirst("\\.xlsx$", "");
        var board = Path.of(name + " - board.xlsx");
        for (Path workbook : new Path[] {file, board}) {
            assertThat(WorkbookLint.problems(workbook)).isEmpty();
            assertThat(SchemaCheck.problems(workbook)).isEmpty();
            assertThat(Recalculation.of(workbook).changed()).isEmpty();
        }
        assertThat(XlsxText.of(file, "Summary").lines().count()).isLessThan(60);
        assertThat(Files.readString(Path.of(name + " - board.html")))
                .doesNotContainPattern("(?i)<script|<b>|NaN|Infinity|null|<img|<iframe|\\son\\w+=")
                .endsWith("</html>\n");
    }
}
