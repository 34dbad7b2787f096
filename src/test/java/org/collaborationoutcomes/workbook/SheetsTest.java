package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.collaborationoutcomes.xlsx.XlsxText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sheet of a tiny district as a person reads it; what is expected stands in {@code dale/<sheet>.txt}. */
class SheetsTest {
    @TempDir
    static Path folder;

    private static Path file = Path.of("");

    @BeforeAll
    static void write() {
        file = DaleSchools.given().write(folder).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary",
                "Goals",
                "Participation",
                "Survey",
                "Practices",
                "Changes",
                "Teams",
                "Association",
                "Data quality",
                "Method"
            })
    void aSheetReadsAsExpected(String sheet) throws IOException {
        assertThat(XlsxText.of(file, sheet)).isEqualTo(expected(sheet));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Summary", "Goals", "Participation", "Survey", "Changes", "Teams", "Association", "Data quality"
            })
    void noSpecialistsWordStandsInFrontOfLeaders(String sheet) throws IOException {
        assertThat(XlsxText.of(file, sheet).toLowerCase(Locale.ROOT))
                .doesNotContainPattern(
                        "gini|pielou|alpha|chronic|cadence|\\bpace\\b|as-of|[a-z]_[a-z]|(?<!meeting )attendance(?!\\.csv)");
    }

    @Test
    void theWorkbookIsSound() throws Exception {
        assertThat(WorkbookLint.problems(file)).isEmpty();
        assertThat(SchemaCheck.problems(file)).isEmpty();
    }

    private static String expected(String sheet) throws IOException {
        try (var in = Objects.requireNonNull(SheetsTest.class.getResourceAsStream("dale/" + sheet + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
