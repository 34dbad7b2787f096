package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.export.DateOrders;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.intake.instrument.InstrumentShelf;
import org.collaborationoutcomes.intake.instrument.Starter;
import org.collaborationoutcomes.intake.learn.Lesson;
import org.collaborationoutcomes.intake.row.Respondents;
import org.collaborationoutcomes.intake.template.Templates;
import org.collaborationoutcomes.profile.Profiles;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Judges each line of each dropped file: landed, rejected or skipped.
 *
 * <p>In the order of a run: {@link #readInstruments}, {@link #readProfiles}, {@link #withdrawMarked}, {@link #drop},
 * {@link #judge} each, and when their receipts are written {@link #archive} and {@link #forgetSnapshots}. Each may be cut off anywhere and called again.
 */
public final class Intake {

    private final Sql sql;
    private final IntakeSettings settings;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Snapshots snapshots;
    private final Respondents respondents;
    private @Nullable Profiles profiles; // of this run

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
            profiles = null;
            return new Drops(settings, ledger, snapshots, catalogue, orders, profiles()).taken(ownWork);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Profiles profiles() {
        profiles = profiles == null ? settings.loadProfiles() : profiles;
        return profiles;
    }

    /**
     * Lands the rows of a file, or writes down why not; all of it or nothing. Called again, it loads nothing twice.
     *
     * @param progress is told how many rows are done
     */
    public JudgedFile judge(DroppedFile file, long runId, LongConsumer progress) {
        return new Judging(sql, settings, catalogue, ledger, respondents, profiles()).judge(file, runId, progress);
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
        return !new Withdrawals(sql, settings, ledger, catalogue).loaded(name).isEmpty();
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
        return SourceLines.of(sql, fileId, snapshots, this::profiles, settings.clock());
    }

    /** The district of teams of which nothing tells it, with blanks where there are several. */
    public Map<String, String> usualDistrict() {
        var district = settings.district();
        return Map.of(
                "district_id", district == null ? "" : district.id(),
                "district_name", district == null ? "" : district.name());
    }

    /** Removes the copies of dropped files: all of them have their receipts. */
    public void forgetSnapshots() {
        try {
            snapshots.forgetAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a workbook to be filled in for each feed, never over another file.
     *
     * @param teams that are known: id to name
     */
    public static List<Path> writeTemplates(Path folder, Map<String, String> teams, IntakeSettings settings)
            throws IOException {
        return new Templates(teams, settings.district() != null, settings.today()).write(folder);
    }

    /** What can be learned of a file that nobody knows yet. */
    public static Learned learn(Path file) throws IOException {
        var lesson = Lesson.of(file);
        return new Learned(lesson.profiles(), lesson.remarks());
    }

    /**
     * What was learned of a file.
     *
     * @param profiles the beginning of a profile, in YAML, for each of its tables that nobody knows
     * @param remarks of what in it nothing is to be learned
     */
    public record Learned(List<String> profiles, List<String> remarks) {

        public Learned {
            profiles = List.copyOf(profiles);
            remarks = List.copyOf(remarks);
        }
    }

    /** Judges files as {@link #judge} would, without the database and without a trace. */
    public static Checks checks(IntakeSettings settings) throws IOException {
        return new Check(Catalogue.load(), settings, settings.loadProfiles());
    }

    /** Judges files without leaving a trace; what is declared of them is read once for all. */
    public interface Checks {

        /**
         * The files in a workbook or archive, to check each.
         *
         * @param folder where copies of them are left
         * @return name to copy; none where it can't be opened, which is told; null where it is a plain file
         */
        @Nullable
        Map<String, Path> unpack(Path file, Path folder, Consumer<Problem> problems) throws IOException;

        /** Judges a file as it would be loaded. */
        default CheckedFile check(Path file, Consumer<Problem> problems) throws IOException {
            return check(file, file, null, problems);
        }

        /**
         * The same of the copy of a file.
         *
         * @param file the workbook or archive that the part came in; without a part the file itself
         */
        CheckedFile check(Path copy, Path file, @Nullable String part, Consumer<Problem> problems) throws IOException;

        /** The same of what its bytes say as another feed; null = that is all. */
        @Nullable
        CheckedFile checkAlso(Path copy, Path file, @Nullable String part, Consumer<Problem> problems)
                throws IOException;
    }
}
