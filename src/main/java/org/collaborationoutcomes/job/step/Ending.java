package org.collaborationoutcomes.job.step;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends the work in its order when the process is asked to end. It watches before anything is opened: a server that is
 * being started when the signal comes would outlive a process that did not wait for it.
 */
public final class Ending {

    /** How long a signal waits for the work to end; the own database then stops in any case. */
    private static final long SECONDS_TO_END = 50;

    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile @Nullable Work work;

    private Ending() {}

    /** Watches for a signal from now on. */
    public static Ending onSignal() {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::end, "stop"));
        return ending;
    }

    /**
     * What was being opened is there.
     *
     * @param stop tells the work to end
     * @param close what is left to do when the work does not
     */
    public void begun(StopSignal stop, Runnable close) {
        work = new Work(stop, close);
        opened.countDown();
    }

    /** All is closed, or was never opened. */
    public void over() {
        over.countDown();
        opened.countDown();
    }

    private void end() {
        try {
            boolean known = opened.await(SECONDS_TO_END, TimeUnit.SECONDS);
            var begun = work;
            if (known && begun != null) {
                begun.stop().request();
                if (!over.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                    begun.close().run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Work(StopSignal stop, Runnable close) {}
}
