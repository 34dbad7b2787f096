package org.collaborationoutcomes.job.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
