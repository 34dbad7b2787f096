package org.collaborationoutcomes.job;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.collaborationoutcomes.job.alone.RunHistory;
import org.collaborationoutcomes.job.alone.RunLock;
import org.collaborationoutcomes.job.settings.Settings;
import org.collaborationoutcomes.job.step.BatchRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run from the lock to the books: alone, after mending what died before. */
final class Run {

    private static final Logger log = LoggerFactory.getLogger(Run.class);

    private final Settings settings;
    private final Supplier<RunLock> lock;
    private final RunHistory history;
    private final BatchRun batch;
    private final Journey journey;
    private final StandingFigures standing;

    Run(
            Settings settings,
            Supplier<RunLock> lock,
            RunHistory history,
            BatchRun batch,
            Journey journey,
            StandingFigures standing) {
        this.settings = settings;
        this.lock = lock;
        this.history = history;
        this.batch = batch;
        this.journey = journey;
        this.standing = standing;
    }

    /** Makes one run; whatever goes wrong is told by its outcome. */
    RunOutcome run(Kind kind) {
        return run(kind, List.of());
    }

    /** Takes files back, each named by sha256 or path; all of them, or none where one is not known. */
    RunOutcome withdraw(List<String> files) {
        return run(Kind.WITHDRAW, files);
    }

    private RunOutcome run(Kind kind, List<String> files) {
        try (var held = lock.get()) {
            history.mend();
            var request = new RunRequest(kind, asOf(kind), files);
            var wrong = journey.wrongUsage(request);
            return wrong == null ? recorded(request, held) : new RunOutcome(RunOutcome.USAGE, wrong);
        } catch (RuntimeException e) {
            return Troubles.outcome(e);
        }
    }

    /** A rebuild is of the figures that stand, unless somebody names another day. */
    private LocalDate asOf(Kind kind) {
        var stands = kind == Kind.REBUILD && settings.asOf() == null
                ? standing.figures().asOf()
                : null;
        return stands == null ? settings.asOfDay() : stands;
    }

    private RunOutcome recorded(RunRequest request, RunLock held) {
        long runId = history.begin(request.word(), request.asOf());
        Runnable alone = held::mustHold;
        var trip = journey.of(request, runId, alone);
        RunOutcome outcome;
        try {
            batch.run(trip.name(), request.asOf(), runId, trip.stages(), alone);
            outcome = trip.outcome();
        } catch (RuntimeException | Error e) {
            outcome = Troubles.outcome(e);
        }
        record(runId, trip, outcome);
        return outcome;
    }

    private void record(long runId, Journey.Trip trip, RunOutcome outcome) {
        try {
            history.end(runId, word(trip, outcome), outcome.exitStatus(), outcome.sentence());
        } catch (RuntimeException e) {
            log.warn("The end of run {} could not be written down; the next run does it.", runId);
        }
    }

    private static String word(Journey.Trip trip, RunOutcome outcome) {
        if (outcome.done()) {
            return trip.word();
        }
        return outcome.exitStatus() == RunOutcome.STOPPED ? "stopped" : "failed";
    }
}
