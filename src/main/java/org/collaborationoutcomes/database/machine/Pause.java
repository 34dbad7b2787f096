package org.collaborationoutcomes.database.machine;

import java.time.Duration;
import java.util.function.LongConsumer;

/** A wait in small pauses that says every ten seconds how long it has lasted. */
public final class Pause {

    private static final long MILLIS = 50;
    private static final long SPEAKS_EVERY_SECONDS = 10;

    private final long start = System.nanoTime();
    private long spokenAt;

    public boolean exceeds(Duration bound) {
        return waited().compareTo(bound) >= 0;
    }

    /** At least one, for a driver reads 0 as "for ever". */
    public long secondsLeft(Duration bound) {
        return Math.max(1, bound.minus(waited()).toSeconds());
    }

    public void next(LongConsumer progress) {
        long seconds = waited().toSeconds();
        if (seconds >= spokenAt + SPEAKS_EVERY_SECONDS) {
            spokenAt = seconds;
            progress.accept(seconds);
        }
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AwayException("stopped while waiting for the database", stopped);
        }
    }

    private Duration waited() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
