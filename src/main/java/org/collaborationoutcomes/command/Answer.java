package org.collaborationoutcomes.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToIntFunction;
import org.collaborationoutcomes.job.NightlyJob;
import org.collaborationoutcomes.job.RunOutcome;
import org.collaborationoutcomes.job.RunRequest;

/** Opens the job, has it do something and says how that ended: on the last line, and by the exit status. */
record Answer(PrintWriter out, PrintWriter err) {

    /** Makes one run. */
    int run(RunRequest.Kind kind, List<String> settings) {
        return with(settings, job -> tell(job.run(kind)));
    }

    /** Does something with the job; what stops it from opening is told like the outcome of a run. */
    int with(List<String> settings, ToIntFunction<NightlyJob> work) {
        try (var job = NightlyJob.open(settings)) {
            return work.applyAsInt(job);
        } catch (NightlyJob.NotOpenedException e) {
            return tell(e.outcome());
        }
    }

    int tell(RunOutcome outcome) {
        (outcome.done() ? out : err).println(outcome.sentence());
        return outcome.exitStatus();
    }
}
