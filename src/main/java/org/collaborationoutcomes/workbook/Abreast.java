package org.collaborationoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Does the same for several things at once: as many as there are cores, and few enough to hold in memory. */
final class Abreast {
    private static final int MOST = 4;

    private Abreast() {}

    /** The answers in the order of what was given; the first failure is thrown once nothing runs any more. */
    static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        int cores = Runtime.getRuntime().availableProcessors();
        var threads = Executors.newFixedThreadPool(Math.max(1, Math.min(Math.min(cores, MOST), things.size())));
        try {
            var begun = new ArrayList<Future<R>>();
            for (T thing : things) {
                begun.add(threads.submit(() -> work.apply(thing)));
            }
            var answers = new ArrayList<R>();
            for (Future<R> one : begun) {
                answers.add(one.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Writing workbooks was interrupted", e);
        } finally {
            stop(threads);
        }
    }

    /** No file may be written any more when the caller goes on, for it might take the folder away. */
    private static void stop(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = false;
        boolean done = false;
        while (!done) {
            try {
                done = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
