package org.collaborationoutcomes.job.step;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells the work under way that the process was asked to end; the work looks at it wherever it reports progress. */
public final class StopSignal {

    private final CountDownLatch requested = new CountDownLatch(1);

    public void request() {
        requested.countDown();
    }

    public void check() {
        if (requested.getCount() == 0) {
            throw new StoppedException();
        }
    }

    /** Waits until the process is asked to end, but no longer than this; whether it was. */
    public boolean await(Duration longest) {
        try {
            return requested.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The process was asked to end: exit status 143. */
    public static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("Stopped by a signal; the next run does what is left.");
        }
    }
}
