package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.export.DateOrders;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.intake.instrument.InstrumentShelf;
import org.collaborationoutcomes.intake.instrument.Scales;
import org.collaborationoutcomes.intake.instrument.Starter;
import org.collaborationoutcomes.intake.row.Respondents;
import org.collaborationoutcomes.intake.row.RowJudge;
import org.collaborationoutcomes.intake.survey.Declared;
import org.collaborationoutcomes.intake.survey.SurveyForm;
import org.collaborationoutcomes.profile.Profiles;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Judges each line of each dropped file: landed, rejected or skipped.
 *
 * <p>In the order of a run: {@link #readInstruments}, {@link #readProfiles}, {@link #withdrawMarked}, {@link #drop},
 * {@link #judge} each, and when their receipts are
 * written {@link #archive} and {@link #forgetSnapshots}. Each may be cut off anywhere and called again.
 */
public final class Intake {

    private final Sql sql;
    private final IntakeSettings settings;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Snapshots snapshots;
    private final Respondents respondents;

    public Intake(Sql sql, IntakeSettings settings) {
        this.sql = sql;
        this.settings = settings;
        this.catalogue = Catalogue.load();
        this.ledger = new Ledger(sql, settings.clock());
        this.snapshots = new Snapshots(settings.home());
        this.respondents = new Respondents(settings.home());
    }

    /** The words of all findings. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The new settled files of the inbox in the order in which to judge them; a copy of each is safe.
     *
     * @param ownWork whether bytes with this sha256 were written by the job itself: such files are left alone
     */
    public List<DroppedFile> drop(Predicate<String> ownWork) {
        try {
            var orders = new DateOrders(sql, settings.exports().dayFirst());
            return new Drops(settings, ledger, snapshots, catalogue, orders, settings.loadProfiles()).taken(ownWork);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lands the rows of a file, or writes down why not; all of it or nothing. Called again, it loads nothing twice.
     *
     * @param progress is told how many rows are done
     */
    public JudgedFile judge(DroppedFile file, long runId, LongConsumer progress) {
        try {
            return sql.inTransaction(() -> judgeOnce(file, runId, progress));
        } catch (Landing.UnreadableOnTheWay e) {
            return sql.inTransaction(() -> refuse(file, runId, e.why()));
        }
    }

    private JudgedFile judgeOnce(DroppedFile file, long runId, LongConsumer progress) {
        var known = ledger.known(file.sha256(), file.path());
        if (known != null && known.withdrawnAt() == null) {
            return known.file();
        }
        var loaded = ledger.loaded(file.sha256());
        if (loaded != null) {
            long fileId = ledger.alreadyLoaded(file, runId, loaded);
            return new JudgedFile(fileId, file.path(), "already_loaded", loaded.feed(), 0, 0, 0, 0);
        }
        var form = SurveyForm.of(file.reading(), () -> Declared.stored(sql), catalogue);
        var refusal = form == null ? file.reading().refusal() : form.refusal();
        return refusal == null ? land(file, form, runId, progress) : refuse(file, runId, refusal);
    }

    private JudgedFile land(DroppedFile file, @Nullable SurveyForm form, long runId, LongConsumer progress) {
        var reading = file.reading();
        var feed = Objects.requireNonNull(reading.feed());
        var scales = feed == Feed.SURVEY ? Scales.stored(sql) : Scales.of(List.of());
        var rules = new RowJudge.Rules(
                catalogue, settings.today(), scales::scale, respondents::hidden, settings.district());
        long fileId = ledger.judged(file, runId);
        try {
            var counts = new Landing(sql, ledger, feed, fileId, progress)
                    .land(reading, rules, settings.exports().lateAfter(), form);
            ledger.count(fileId, counts);
            var other = file.also(settings);
            if (other != null && ledger.loaded(other.sha256()) == null) {
                snapshots.twin(file.sha256(), other.sha256());
                land(other, null, runId, rows -> {});
            }
            return JudgedFile.judged(fileId, file.path(), feed.key(), counts);
        } catch (UnreadableException e) {
            throw new Landing.UnreadableOnTheWay(new Recogniser(catalogue).refusal(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JudgedFile refuse(DroppedFile file, long runId, Problem why) {
        var feed = file.reading().feed();
        long fileId = ledger.refused(file, runId, why);
        return new JudgedFile(fileId, file.path(), "refused", feed == null ? null : feed.key(), 0, 0, 0, 0);
    }

    /** Takes back the files whose names empty files of the inbox bear: {@code p.csv.withdraw} that of {@code p.csv}. */
    public void withdrawMarked(long runId) {
        try {
            new Withdrawals(sql, settings, ledger, catalogue).marked(runId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a loaded file back.
     *
     * @param name its sha256, its path in the inbox, or where it lay; {@link #isLoaded}
     */
    public void withdraw(String name, long runId) {
        new Withdrawals(sql, settings, ledger, catalogue).named(name, runId);
    }

    /** Whether a file of this sha256 or path is loaded, and so could be taken back. */
    public boolean isLoaded(String name) {
        return new Withdrawals(sql, settings, ledger, catalogue).loaded(name) != null;
    }

    /** Tells of profiles of exports that can't be used; the others hold. */
    public void readProfiles(long runId) {
        for (var unusable : settings.loadProfiles().unusable()) {
            var details = Map.of("what", unusable.what(), "advice", unusable.advice());
            var problem = catalogue.problem(Severity.REFUSED, Place.FILE, "F-PROFILE", null, details);
            var file = settings.exports().profiles().resolve(unusable.file());
            try {
                var sha256 = Fingerprint.of(file);
                var path = "profiles/" + unusable.file();
                if (ledger.known(sha256, path) == null) {
                    ledger.refusedSetting("profile", path, sha256, Files.size(file), runId, problem);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads the descriptions of surveys; of one that can't be used the last good version holds. A district's own of the
     * starter's survey takes its place for good.
     */
    public void readInstruments(long runId) {
        var starter = Starter.load();
        sql.inTransaction(() -> InstrumentShelf.keepUnlessKnown(sql, starter.instrument(), starter.sha256()));
        for (var read : shelf()) {
            sql.inTransaction(() -> {
                var instrument = read.instrument();
                var problem = read.problem();
                if (instrument != null) {
                    InstrumentShelf.keep(sql, instrument, read.sha256());
                } else if (problem != null && ledger.known(read.sha256(), read.path()) == null) {
                    ledger.refusedSetting("instrument", read.path(), read.sha256(), read.size(), runId, problem);
                }
            });
        }
    }

    private List<InstrumentShelf.Read> shelf() {
        try {
            return new InstrumentShelf(settings.instruments(), catalogue).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves files out of the inbox, those with answers of people where only the operator reads; or leaves all there. */
    public void archive(LongPredicate isReceipted) {
        if (settings.archives()) {
            new Archiving(settings, ledger).archive(isReceipted);
        }
    }

    /** The lines of a judged file as they were dropped, or null if its snapshot is gone. */
    public @Nullable SourceLines source(long fileId) throws IOException {
        var source = sql.one(
                "intake/file_source",
                Map.of("file_id", fileId),
                (row, n) -> new SourceLines.Source(
                        row.getString("sha256"),
                        row.getString("path"),
                        row.getString("profile"),
                        row.getString("encoding"),
                        row.getString("delimiter"),
                        row.getInt("header_line")));
        var copy = snapshots.path(source.sha256());
        return Files.exists(copy) ? source.open(copy, settings::loadProfiles, settings.clock()) : null;
    }

    /** Removes the copies of dropped files: all of them have their receipts. */
    public void forgetSnapshots() {
        try {
            snapshots.forgetAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of a profile for a file that nobody knows yet. */
    public static String learn(Path file) throws IOException {
        return Profiles.skeleton(file);
    }

    /** Judges a file as {@link #judge} would, without the database and without a trace. */
    public static CheckedFile check(Path file, IntakeSettings settings, Consumer<Problem> problems) throws IOException {
        var catalogue = Catalogue.load();
        return new Check(problems).check(file, catalogue, settings, settings.loadProfiles());
    }
}
