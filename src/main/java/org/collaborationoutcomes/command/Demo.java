package org.collaborationoutcomes.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.job.NightlyJob;
import org.collaborationoutcomes.job.RunOutcome;
import org.collaborationoutcomes.job.RunRequest;

/** The nightly job on the samples, with a database and folders of its own, as of a Friday that the samples tell of. */
record Demo(Answer answer) {

    private static final Path SAMPLES = Path.of("input-samples");
    private static final String AS_OF = "2026-01-30";

    int run(List<String> settings) {
        if (!Files.isDirectory(SAMPLES)) {
            return answer.tell(new RunOutcome(
                    RunOutcome.WRONG_SETTING,
                    "There is no folder 'input-samples' here; run the demo in the folder of the project."));
        }
        var ownSettings = withFoldersOfItsOwn(settings);
        return answer.with(ownSettings, job -> answer.tell(flawsAreMeant(job.run(RunRequest.Kind.RUN))));
    }

    private static List<String> withFoldersOfItsOwn(List<String> settings) {
        var home = NightlyJob.home(settings).resolve("demo");
        var all = new ArrayList<>(
                List.of("--outcomes.as-of=" + AS_OF, "--outcomes.feedback=" + home.resolve("feedback")));
        all.addAll(settings);
        all.addAll(List.of(
                "--outcomes.home=" + home,
                "--outcomes.inbox=" + SAMPLES,
                "--outcomes.after-load=keep",
                "--outcomes.settle=0s",
                "--outcomes.installation=demo",
                "--spring.datasource.url="));
        return all;
    }

    /** The samples have flaws on purpose, so that there is a receipt to look at. */
    private static RunOutcome flawsAreMeant(RunOutcome outcome) {
        return outcome.done() ? new RunOutcome(RunOutcome.WELL, outcome.sentence()) : outcome;
    }
}
