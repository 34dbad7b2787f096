package org.collaborationoutcomes.job.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private ReportsFolder reports() {
        return new ReportsFolder(folder.resolve("reports"));
    }

    @Test
    void anEditionAppearsOnlyWhenItIsWhole() throws IOException {
        var reports = reports();
        reports.claim("one", folder);
        var unfinished = reports.begin("2026-01-30");
        Files.writeString(unfinished.resolve("metrics.csv"), "as_of\n");
        assertThat(reports.has("2026-01-30")).isFalse();
        reports.finish("2026-01-30");
        assertThat(reports.of("2026-01-30").resolve("metrics.csv")).hasContent("as_of\n");
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void whatADeadRunLeftUnfinishedIsTakenAway() throws IOException {
        var reports = reports();
        reports.claim("one", folder);
        var unfinished = reports.begin("2026-01-30");
        Files.writeString(unfinished.resolve("half.xlsx"), "half");
        reports.tidy();
        assertThat(unfinished).doesNotExist();
        assertThat(reports.begin("2026-01-30")).isEmptyDirectory();
    }

    /** What is no edition, or half of one, is never taken for a later one. */
    @Test
    void editionsOfLaterDaysAreThoseThatAreOut() throws IOException {
        for (var day : List.of("2026-01-29", "2026-01-30", "2026-01-30.02", "2026-01-31", "2026-02-02.03")) {
            Files.writeString(Files.createDirectories(reports().of(day)).resolve("edition.json"), "{}");
        }
        Files.createDirectories(reports().of("2026-02-03"));
        Files.createDirectories(reports().of("2026-02-04 copy"));
        Files.writeString(reports().of("2026-01-31").resolve("2026-01-31 Collaboration report - Elm.xlsx"), "");

        var later = reports().after(LocalDate.of(2026, 1, 30));

        assertThat(later)
                .containsExactlyInAnyOrder(reports().of("2026-01-31"), reports().of("2026-02-02.03"));
        assertThat(later.stream().filter(one -> ReportsFolder.holds(one, " - Elm.xlsx")))
                .containsExactly(reports().of("2026-01-31"));
    }

    @Test
    void aFolderOfAnotherInstallationIsLeftAlone() {
        reports().claim("one", folder.resolve("home"));
        reports().claim("one", folder.resolve("home"));
        assertThatThrownBy(() -> reports().claim("two", folder.resolve("other")))
                .isInstanceOf(WrongSettingException.class)
                .hasMessage("%s was written by another installation, whose home is %s. Point outcomes.home there, or"
                                .formatted(folder.resolve("reports"), folder.resolve("home"))
                        + " outcomes.reports to a folder of its own.");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInWords() throws IOException {
        Files.writeString(folder.resolve("reports"), "a file where the folder should be");
        assertThatThrownBy(() -> reports().claim("one", folder))
                .isInstanceOf(CannotWriteException.class)
                .hasMessage("%s cannot be written (FileAlreadyExistsException).".formatted(folder.resolve("reports")));
    }

    /** The disk was full when an earlier version made the folder its own. */
    @Test
    void aMarkThatWasCutOffIsMadeAgainUnlessAnEditionIsOut() throws IOException {
        var mark = reports().of(".installation");
        Files.createDirectories(reports().of("2026-01-30"));
        Files.writeString(mark, "");

        reports().claim("one", folder.resolve("home"));
        assertThat(mark).hasContent("installation=one\nhome=%s\n".formatted(folder.resolve("home")));
        assertThat(folder.resolve("reports").toFile().list()).hasSize(2);

        Files.writeString(reports().of("2026-01-30").resolve("edition.json"), "{}");
        Files.writeString(mark, "");
        assertThatThrownBy(() -> reports().claim("one", folder)).isInstanceOf(WrongSettingException.class);
    }
}
