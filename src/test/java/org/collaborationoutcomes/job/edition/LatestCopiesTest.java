package org.collaborationoutcomes.job.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestCopiesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path reports;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(reports.resolve(name), content);
    }

    @Test
    void aCopyIsReplacedWhereItSaysSomethingElse() throws IOException {
        var latest = new LatestCopies(reports);
        var workbook = file("new.xlsx", "new");
        var copy = file("Latest - North.xlsx", "old");

        latest.copy(workbook, "Latest - North.xlsx");
        assertThat(copy).hasContent("new");

        var before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(copy, before);
        latest.copy(workbook, "Latest - North.xlsx");
        latest.write("Latest - North.xlsx", "new".getBytes(StandardCharsets.UTF_8));
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(before);
        assertThat(reports.toFile().list()).hasSize(2);
    }

    @Test
    void copiesOfDistrictsThatAreCalledOtherwiseNowGo() throws IOException {
        file("Latest - North.xlsx", "old");
        file("Latest - Northern.xlsx", "new");
        file("Latest news.txt", "somebody's own");

        new LatestCopies(reports).keepOnly(List.of("Latest - Northern.xlsx"));

        assertThat(reports.toFile().list()).containsExactlyInAnyOrder("Latest - Northern.xlsx", "Latest news.txt");
    }

    /** Only what somebody has open may wait for the next run. */
    @Test
    void aCopyThatCannotBeMadeIsTold() throws IOException {
        var workbook = file("new.xlsx", "new");
        var name = "Latest - North.xlsx";
        Files.createDirectories(reports.resolve(ReportsFolder.UNFINISHED + name).resolve("in the way"));

        assertThatThrownBy(() -> new LatestCopies(reports).copy(workbook, name))
                .isInstanceOf(CannotWriteException.class)
                .hasMessage("%s cannot be written (DirectoryNotEmptyException).".formatted(reports));
    }

    @Test
    void aCopyThatIsOpenElsewhereWaitsForTheNextRun() throws IOException {
        var workbook = file("new.xlsx", "new");
        var taken = reports.resolve("Latest - North.xlsx");
        Files.createDirectories(taken.resolve("cannot be replaced"));

        new LatestCopies(reports).copy(workbook, "Latest - North.xlsx");

        assertThat(taken).isDirectory();
    }
}
