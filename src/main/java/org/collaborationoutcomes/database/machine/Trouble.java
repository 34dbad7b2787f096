package org.collaborationoutcomes.database.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Turns what the operating system or PostgreSQL said into words for operators. */
public final class Trouble {

    private static final long FULL = 4L * 1024 * 1024;

    private Trouble() {}

    public static RuntimeException writing(Path where, IOException refused) {
        if (isFullDisk(where, String.valueOf(refused.getMessage()))) {
            return fullDisk(where, refused);
        }
        return new UnsuitableException(
                "outcomes.home: cannot write " + where + " ("
                        + refused.getClass().getSimpleName()
                        + ") - it must be a folder that this user may write; give it to this user or name another"
                        + " one with outcomes.home",
                refused);
    }

    public static AwayException fullDisk(Path where, @Nullable Exception cause) {
        return new AwayException(
                where + ": the disk is full - free some space (a first start needs 500 MB), then start again", cause);
    }

    /** By what was said, or by looking: on a full disk a program cannot even write why it failed. */
    public static boolean isFullDisk(Path where, String said) {
        return said.contains("No space left on device")
                || said.contains("Check free disk space")
                || said.contains("Disk quota exceeded")
                || isFull(where);
    }

    /** The first line in which a program of PostgreSQL says why it gave up. */
    public static String reason(String output) {
        return output.lines()
                .filter(line -> line.matches(".*(FATAL|PANIC|error): .*"))
                .findFirst()
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error): *", ""))
                .orElse("it gave no reason");
    }

    private static boolean isFull(Path where) {
        Path existing = where.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return Files.getFileStore(existing).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }
}
