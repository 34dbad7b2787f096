package org.collaborationoutcomes.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.ToIntFunction;
import org.collaborationoutcomes.job.NightlyJob;
import org.collaborationoutcomes.job.RunOutcome;
import org.collaborationoutcomes.job.RunRequest;
import org.jspecify.annotations.Nullable;

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

    /** Shows the beginning of a profile, or writes it into a new file. */
    int learn(Path file, @Nullable Path to) {
        var learned = NightlyJob.learn(file);
        if (!learned.well() || to == null) {
            (learned.well() ? out : err).print(learned.text().stripTrailing() + System.lineSeparator());
            return learned.well() ? RunOutcome.WELL : RunOutcome.TO_MEND;
        }
        try {
            Files.writeString(to, learned.text(), StandardOpenOption.CREATE_NEW);
            out.printf(
                    "%s is written. Read its remarks, correct what is guessed, then look with: check %s%n", to, file);
            return RunOutcome.WELL;
        } catch (FileAlreadyExistsException e) {
            err.printf("%s is there already and was left alone. Name a new file with --to.%n", to);
        } catch (IOException e) {
            err.printf("%s cannot be written (%s).%n", to, e.getClass().getSimpleName());
        }
        return RunOutcome.USAGE;
    }

    int tell(RunOutcome outcome) {
        (outcome.done() ? out : err).println(outcome.sentence());
        return outcome.exitStatus();
    }
}
