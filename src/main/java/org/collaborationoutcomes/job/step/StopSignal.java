package org.collaborationoutcomes.job.step;

import java.util.concurrent.CountDownLatch;

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

    /** Waits until the process is asked to end. */
    public void await() {
        try {
            requested.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process was asked to end: exit status 143. */
    public static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("Stopped by a signal; the next run does what is left.");
        }
    }
}
