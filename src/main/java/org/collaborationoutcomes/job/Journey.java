package org.collaborationoutcomes.job;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.facts.Facts;
import org.collaborationoutcomes.intake.DroppedFile;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.collaborationoutcomes.job.alone.RunHistory;
import org.collaborationoutcomes.job.edition.LastWords;
import org.collaborationoutcomes.job.edition.Publication;
import org.collaborationoutcomes.job.edition.Replay;
import org.collaborationoutcomes.job.settings.Settings;
import org.collaborationoutcomes.job.step.Stage;
import org.collaborationoutcomes.job.step.StepProgress;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.receipt.Receipt;
import org.collaborationoutcomes.receipt.ReceiptSummary;
import org.collaborationoutcomes.release.Release;
import org.jspecify.annotations.Nullable;

/** The stages of each kind of run, in their order. */
final class Journey {

    /** A guess until the first file is read. */
    private static final long USUAL_BYTES_OF_A_ROW = 70;

    private final Settings settings;
    private final Intake intake;
    private final Facts facts;
    private final Receipt receipt;
    private final Metrics metrics;
    private final Release release;
    private final Replay replay;
    private final Publication publication;
    private final RunHistory history;
    private final StandingFigures standing;

    Journey(
            Settings settings,
            Intake intake,
            Facts facts,
            Receipt receipt,
            Metrics metrics,
            Release release,
            Publication publication,
            RunHistory history,
            StandingFigures standing) {
        this.settings = settings;
        this.intake = intake;
        this.facts = facts;
        this.receipt = receipt;
        this.metrics = metrics;
        this.release = release;
        this.replay = new Replay(settings, facts, metrics, release);
        this.publication = publication;
        this.history = history;
        this.standing = standing;
    }

    /** What is wrong with a request before anything is done; null = nothing. */
    @Nullable
    String wrongUsage(RunRequest request) {
        return request.files().stream()
                .filter(file -> !intake.isLoaded(file))
                .findFirst()
                .map(file ->
                        "'%s' is neither the sha256 nor the path of a file that is loaded; nothing was taken back. The receipts and %s tell the names."
                                .formatted(
                                        Catalogue.cut(file),
                                        settings.feedbackFolder().resolve("LAST-RUN.txt")))
                .orElse(null);
    }

    /**
     * The stages for a request.
     *
     * @param alone looks whether the run may still go on
     */
    Trip of(RunRequest request, long runId, Runnable alone) {
        return new Trip(request, runId, alone);
    }

    /** One way through the stages, and what came of it. */
    final class Trip {

        private final RunRequest request;
        private final long runId;
        private final Runnable alone;
        private @Nullable ReceiptSummary answered;
        private Publication.@Nullable Published published;
        private @Nullable String decided;
        private long figures;
        private boolean compared;
        private int young; // files that wait for the next run

        private Trip(RunRequest request, long runId, Runnable alone) {
            this.request = request;
            this.runId = runId;
            this.alone = alone;
        }

        String name() {
            return request.kind() == Kind.RUN ? "nightly" : request.word();
        }

        List<Stage> stages() {
            var stages = new ArrayList<Stage>();
            if (request.publishes()) {
                stages.add(new Stage("release.reports", progress -> publication.claim(installation())));
            }
            if (request.takesIn()) {
                takeIn(stages);
            }
            if (request.merges()) {
                merge(stages);
            } else {
                stages.add(people()); // a run that died may have left them
            }
            if (request.kind() == Kind.REBUILD) {
                stages.add(new Stage("metrics.value", this::rebuild));
            } else if (request.publishes()) {
                stages.add(new Stage("metrics.value", this::compute));
            }
            if (request.publishes()) {
                stages.add(new Stage("release.edition", progress -> publication.adopt(this::decide)));
                stages.add(new Stage("metrics.then", progress -> replay.before(request.asOf())));
                stages.add(new Stage("release.value", progress -> decide()));
                stages.add(new Stage("workbook.edition", progress -> publish()));
            }
            return stages;
        }

        private void takeIn(List<Stage> stages) {
            stages.add(new Stage("intake.inbox", progress -> settings.seeInbox()));
            stages.add(new Stage("intake.instruments", progress -> intake.readInstruments(runId)));
            stages.add(new Stage("intake.withdrawals", progress -> intake.withdrawMarked(runId)));
            stages.add(new Stage("intake.profiles", progress -> intake.readProfiles(runId)));
            stages.add(new Stage("intake.files", this::judge));
        }

        private void merge(List<Stage> stages) {
            if (!request.files().isEmpty()) {
                stages.add(new Stage(
                        "intake.withdrawals", progress -> request.files().forEach(f -> intake.withdraw(f, runId))));
            }
            stages.add(new Stage("facts.withdrawals", progress -> progress.accept(facts.withdraw(runId))));
            for (var feed : Facts.feeds()) {
                stages.add(new Stage("facts." + feed, progress -> progress.accept(facts.merge(feed, runId))));
            }
            stages.add(people());
            stages.add(new Stage("receipt.files", progress -> answered = receipt.write(runId)));
            stages.add(new Stage("intake.archive", progress -> intake.archive(receipt::isWritten)));
        }

        private Stage people() {
            return new Stage("facts.presence", progress -> progress.accept(facts.resolvePeople()));
        }

        private void judge(StepProgress progress) {
            young = settings.intake().young();
            var files = intake.drop(receipt::wrote);
            long bytes = files.stream().mapToLong(DroppedFile::size).sum();
            long done = 0;
            progress.expect(bytes / USUAL_BYTES_OF_A_ROW);
            for (var file : files) {
                intake.judge(file, runId, progress.total());
                done += file.size();
                progress.expect(bytes * progress.rows() / Math.max(1, done));
            }
        }

        /** While the database is busy, writing gets ready. */
        private void compute(StepProgress progress) {
            publication.getReady();
            figures = metrics.compute(year(), settings.closedDays());
            progress.accept(figures);
        }

        private void rebuild(StepProgress progress) {
            var before = standing.figures();
            boolean sameRows = before.isOf(request.asOf()) && !standing.mergedSince();
            figures = metrics.rebuild(year(), settings.closedDays());
            progress.accept(figures);
            var now = standing.figures();
            compared = sameRows && now.areBySame(before);
            if (compared && !now.equals(before)) {
                throw new IllegalStateException(
                        "the figures as of %s are not those that stood before, though no row came since. Indicates a bug."
                                .formatted(request.asOf()));
            }
        }

        private void decide() {
            decided = release.decide(year(), settings.thresholds());
        }

        private void publish() {
            if (decided == null) {
                throw new IllegalStateException("an edition of nothing decided. Indicates a bug.");
            }
            published = publication.publish(request.asOf(), decided, alone);
        }

        /** The word of the run's history. */
        String word() {
            return switch (request.kind()) {
                case RUN, REPORT -> published != null && published.isNew() ? "published" : "nothing new";
                case INTAKE -> "loaded";
                case WITHDRAW -> "taken back";
                case REBUILD -> "rebuilt";
            };
        }

        RunOutcome outcome() {
            var toMend = answered != null && answered.needsAttention();
            var sentence =
                    switch (request.kind()) {
                        case RUN, REPORT -> LastWords.edition(published);
                        case INTAKE -> "Loaded what was dropped.";
                        case WITHDRAW ->
                            "Took back %s; the next run reports without."
                                    .formatted(Counts.words(request.files().size(), "file"));
                        case REBUILD -> LastWords.rebuilt(figures, request.asOf(), compared);
                    };
            return new RunOutcome(
                    toMend ? RunOutcome.TO_MEND : RunOutcome.WELL,
                    sentence
                            + (request.publishes() ? LastWords.future(request.asOf(), settings.today()) : "")
                            + LastWords.toMend(answered, settings.feedbackFolder())
                            + LastWords.young(young, settings.settle()));
        }

        private String installation() {
            return history.installationId(settings.installation());
        }

        private SchoolYear year() {
            return SchoolYear.of(request.asOf(), settings.schoolYearStartDay());
        }
    }
}
