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

    /** Where a part would be written a folder is in the way. */
    @Test
    void aCopyThatSaysTheSameIsNotWrittenToBeCompared() throws IOException {
        var latest = new LatestCopies(reports);
        var workbook = file("new.xlsx", "new");
        var name = "Latest - North.xlsx";
        file(name, "new");
        Files.createDirectories(reports.resolve(ReportsFolder.UNFINISHED + name).resolve("in the way"));

        latest.copy(workbook, name);
        latest.write(name, "new".getBytes(StandardCharsets.UTF_8));

        assertThat(reports.resolve(name)).hasContent("new");
    }

    @Test
    void copiesOfDistrictsThatAreCalledOtherwiseNowGoAndNothingElse() throws IOException {
        file("Latest - North.xlsx", "old");
        file("Latest - Northern.xlsx", "new");
        file("Latest news.txt", "somebody's own");
        file("Latest - minutes.docx", "somebody's own");
        Files.createDirectory(reports.resolve("Latest - photos.html"));
        var latest = new LatestCopies(reports);

        latest.keepOnly(List.of("Latest - Northern.xlsx"));

        assertThat(latest.names()).containsExactly("Latest - Northern.xlsx");
        assertThat(reports.toFile().list())
                .containsExactlyInAnyOrder(
                        "Latest - Northern.xlsx", "Latest news.txt", "Latest - minutes.docx", "Latest - photos.html");
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
        assertThat(reports.toFile().list()).containsExactlyInAnyOrder("new.xlsx", "Latest - North.xlsx");
    }
}
