package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.collaborationoutcomes.xlsx.PrintScale;
import org.collaborationoutcomes.xlsx.Recalculation;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.collaborationoutcomes.xlsx.XlsxText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample districts as leaders get them, also to look at in {@code target/workbooks}. */
class SampleWorkbooksTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    @TempDir
    Path folder;

    @Test
    void theSampleDistrictsBecomeSoundWorkbooksAndTheSameOnesTwice() throws Exception {
        var edition = SampleEdition.takenIn(folder);
        var first = Files.createDirectories(Path.of("target/workbooks"));
        var again = Files.createDirectories(folder.resolve("again"));

        edition.release.record(edition.decide(LocalDate.of(2025, 12, 19)));
        var decided = edition.decide(SampleEdition.AS_OF);
        var files = edition.write(decided, first);
        edition.write(decided, again);
        var hidden = hidden(edition);

        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "2026-01-30 Collaboration report - Dunmere Heights School District.xlsx",
                        "2026-01-30 Collaboration report - Maplewick City Schools.xlsx",
                        "2026-01-30 Collaboration report - Sallow Fork Rural Schools.xlsx");
        assertThat(XlsxText.of(files.get(1), "Summary"))
                .contains("[chart] Favorable answers run from 58% to 75%, by topic (grey: before)");
        assertThat(XlsxText.formulas(files.get(1), "Teams"))
                .anyMatch(formula -> formula.startsWith("(COUNTIFS("))
                .anyMatch(formula -> formula.matches("SUMIFS\\('Goals'!\\S+\\)/SUMIFS\\('Goals'!\\S+\\)"))
                .anyMatch(formula -> formula.startsWith("'Survey'!"));
        assertThat(XlsxText.formulas(files.get(1), "Survey")).anyMatch(formula -> formula.startsWith("SUMIFS("));
        assertThat(XlsxText.formulas(files.get(1), "Goals"))
                .anyMatch(formula -> formula.matches("COUNTIFS\\(.*,.*,.*,.*\\)"));
        for (Path file : files) {
            assertThat(WorkbookLint.problems(file)).isEqualTo(List.of());
            assertThat(SchemaCheck.problems(file)).isEqualTo(List.of());
            var recalculated = Recalculation.of(file);
            assertThat(recalculated.formulas()).isGreaterThan(100);
            assertThat(recalculated.changed()).isEmpty();
            assertThat(PrintScale.ofSheets(file)).allSatisfy((sheet, scale) -> assertThat(scale)
                    .as(sheet)
                    .isGreaterThan(sheet.equals("Summary") ? 0.63 : PrintScale.LEGIBLE));
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            assertThat(numbers(file)).hasSizeGreaterThan(1000).doesNotContainAnyElementsOf(hidden);
            board(file, again, hidden);
        }
    }

    private static void board(Path workbook, Path again, Set<Double> hidden) throws Exception {
        var begin = workbook.getFileName().toString().replace(".xlsx", " - board");
        var sheet = workbook.resolveSibling(begin + ".xlsx");
        var page = workbook.resolveSibling(begin + ".html");
        assertThat(WorkbookLint.problems(sheet)).isEmpty();
        assertThat(SchemaCheck.problems(sheet)).isEmpty();
        assertThat(numbers(sheet)).isNotEmpty().doesNotContainAnyElementsOf(hidden);
        assertThat(numbers(Files.readString(page))).isNotEmpty().doesNotContainAnyElementsOf(hidden);
        assertThat(again.resolve(begin + ".xlsx")).hasSameBinaryContentAs(sheet);
        assertThat(again.resolve(begin + ".html")).hasSameBinaryContentAs(page);
    }

    /** The long numbers that were computed and not released, and that no released figure shares. */
    private static Set<Double> hidden(SampleEdition edition) {
        var numbers =
                JdbcClient.create(edition.database).sql("""
                        select distinct m.value
                        from release.value as r
                        join metrics.value as m
                            using (district_id, metric, scope, area, team_id, subject, period, period_end)
                        where r.state <> 'ok' and length(m.value::text) > 12
                            and m.value not in (
                                select number
                                from release.value, unnest(array[value, low, high]) as number
                                where number is not null)
                        """).query(Double.class).list();
        assertThat(numbers).hasSizeGreaterThan(3);
        return Set.copyOf(numbers);
    }

    /** Every number in every part, however it is wrapped in words: a search for each hidden one would take minutes. */
    private static Set<Double> numbers(Path file) throws IOException {
        var all = new HashSet<Double>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(part)) {
                    all.addAll(numbers(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return all;
    }

    private static Set<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .collect(Collectors.toSet());
    }
}
