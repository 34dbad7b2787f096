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

    /** Does something with the job. */
    int with(List<String> settings, ToIntFunction<NightlyJob> work) {
        try (var job = NightlyJob.open(settings)) {
            return work.applyAsInt(job);
        }
    }

    /** Tells what went wrong like the outcome of a run, and never as the library said it. */
    int trouble(Throwable trouble) {
        return tell(NightlyJob.outcome(trouble));
    }

    /** Shows the beginnings of profiles, or writes each into a new file. */
    int learn(Path file, @Nullable Path to) {
        var learned = NightlyJob.learn(file);
        if (!learned.remarks().isEmpty()) {
            err.println(learned.remarks());
        }
        if (learned.profiles().isEmpty()) {
            return RunOutcome.TO_MEND;
        }
        if (to == null) {
            out.println(String.join("---" + System.lineSeparator(), learned.profiles())
                    .stripTrailing());
            return RunOutcome.WELL;
        }
        return written(file, to, learned.profiles());
    }

    private int written(Path file, Path to, List<String> profiles) {
        for (int i = 0; i < profiles.size(); i++) {
            var own = i == 0 ? to : to.resolveSibling(numbered(String.valueOf(to.getFileName()), i + 1));
            try {
                Files.writeString(own, profiles.get(i), StandardOpenOption.CREATE_NEW);
                out.printf(
                        "%s is written. Read its remarks, correct what is guessed, then look with: check %s%n",
                        own, file);
            } catch (FileAlreadyExistsException e) {
                err.printf("%s is there already and was left alone. Name a new file with --to.%n", own);
                return RunOutcome.USAGE;
            } catch (IOException e) {
                err.printf("%s cannot be written (%s).%n", own, e.getClass().getSimpleName());
                return RunOutcome.USAGE;
            }
        }
        return RunOutcome.WELL;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
    }

    int tell(RunOutcome outcome) {
        (outcome.done() ? out : err).println(outcome.sentence());
        return outcome.exitStatus();
    }
}
