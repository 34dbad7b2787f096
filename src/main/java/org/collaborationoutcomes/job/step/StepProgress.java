package org.collaborationoutcomes.job.step;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an operator sees of a step under way: a bar on a terminal, else a log line every ten seconds. */
public final class StepProgress implements LongConsumer, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StepProgress.class);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final String step;
    private final StopSignal stop;
    private final long begun = System.nanoTime();
    private final AtomicLong rows = new AtomicLong();
    private final @Nullable ProgressBar bar;
    private final @Nullable ScheduledExecutorService ticker;

    private StepProgress(String step, StopSignal stop, boolean onTerminal) {
        this.step = step;
        this.stop = stop;
        this.bar = onTerminal ? bar(step) : null;
        this.ticker = onTerminal ? null : Executors.newSingleThreadScheduledExecutor(StepProgress::daemon);
        if (ticker != null) {
            var seconds = BETWEEN_LINES.toSeconds();
            var unused = ticker.scheduleAtFixedRate(this::line, seconds, seconds, TimeUnit.SECONDS);
        }
    }

    static StepProgress of(String step, StopSignal stop) {
        return new StepProgress(step, stop, onTerminal());
    }

    @SuppressWarnings("SystemConsoleNull") // on Java 17, the language level here, null means that nobody watches
    private static boolean onTerminal() {
        return System.console() != null;
    }

    /** So many more rows are done; the place where a stop takes effect. */
    @Override
    public void accept(long more) {
        stop.check();
        rows.addAndGet(more);
        if (bar != null) {
            bar.stepBy(more);
        }
    }

    /** About so many rows there will be in all, so that the bar can say how long it takes. */
    public void expect(long all) {
        if (bar != null) {
            bar.maxHint(Math.max(all, rows.get()));
        }
    }

    /** For work that tells its running total, from nought. */
    public LongConsumer total() {
        var told = new AtomicLong();
        return total -> accept(total - told.getAndSet(total));
    }

    public long rows() {
        return rows.get();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        if (ticker != null) {
            ticker.shutdownNow();
        }
        log.info("{} {}done in {} s", step, counted(), seconds());
    }

    private void line() {
        log.info("{} {}under way for {} s", step, counted(), seconds());
    }

    private String counted() {
        return rows.get() == 0 ? "" : "%,d rows ".formatted(rows.get());
    }

    private String seconds() {
        return "%.1f".formatted((System.nanoTime() - begun) / 1e9);
    }

    private static ProgressBar bar(String step) {
        return new ProgressBarBuilder()
                .setTaskName(step)
                .setInitialMax(-1)
                .setUnit(" rows", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }
}
