package org.collaborationoutcomes.intake.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    Path folder;

    /** Copied from a machine whose clock is wrong: what the file system itself noted counts. */
    @Test
    void aTimeInTheFutureCountsAsThatOfTheDrop() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "x");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofDays(30))));

        assertThat(settled(Duration.ofMinutes(50))).isEmpty();
        assertThat(settled(Duration.ofMinutes(70))).containsExactly("a.csv");
        Files.createFile(folder.resolve("a.csv.done"));
        assertThat(settled(Duration.ofMinutes(50))).containsExactly("a.csv");
    }

    @Test
    void whatChangedLatelyIsCounted() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "x");
        Files.writeString(folder.resolve("b.csv"), "x");
        Files.createFile(folder.resolve("b.csv.done"));
        Files.writeString(folder.resolve(".hidden.csv"), "x");

        assertThat(inbox(Duration.ofMinutes(50)).young()).isEqualTo(1);
        assertThat(inbox(Duration.ofMinutes(70)).young()).isZero();
    }

    /** An hour is the time to settle. */
    private List<String> settled(Duration later) throws IOException {
        return inbox(later).settled().stream().map(FoundFile::path).toList();
    }

    private Inbox inbox(Duration later) {
        return new Inbox(folder, List.of(), Duration.ofHours(1), Clock.offset(Clock.systemUTC(), later));
    }
}
