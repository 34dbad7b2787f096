package org.collaborationoutcomes.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Where intake finds and leaves files, and what day it is.
 *
 * @param home the installation's own folder: snapshots, the key of respondents, the confidential archive
 * @param feedback where receipts go; never scanned
 * @param archive where done files go, into a folder of the day; never scanned
 * @param instruments where surveys are described
 * @param archives whether done files leave the inbox
 * @param settle how long a file must have been left alone
 * @param clock the time of the run in the installation's zone
 */
public record IntakeSettings(
        Path home,
        Path inbox,
        Path feedback,
        Path archive,
        Path instruments,
        boolean archives,
        Duration settle,
        Clock clock) {

    /** The folders in the usual places inside the inbox. */
    public static IntakeSettings usual(Path home, Path inbox, boolean archives, Duration settle, Clock clock) {
        return new IntakeSettings(
                home,
                inbox,
                inbox.resolve("feedback"),
                inbox.resolve("archive"),
                inbox.resolve("instruments"),
                archives,
                settle,
                clock);
    }

    /** The day of the run. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
