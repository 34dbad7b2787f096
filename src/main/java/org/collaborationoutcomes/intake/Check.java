package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.intake.CheckedFile.ReadColumn;
import org.collaborationoutcomes.intake.beside.Neighbours;
import org.collaborationoutcomes.intake.export.Settling;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.intake.instrument.Instrument;
import org.collaborationoutcomes.intake.instrument.InstrumentShelf;
import org.collaborationoutcomes.intake.instrument.Scales;
import org.collaborationoutcomes.intake.parcel.Parcels;
import org.collaborationoutcomes.intake.row.JudgedRow;
import org.collaborationoutcomes.intake.row.RowJudge;
import org.collaborationoutcomes.intake.signin.SignIn;
import org.collaborationoutcomes.intake.survey.Declared;
import org.collaborationoutcomes.intake.survey.SurveyForm;
import org.collaborationoutcomes.intake.team.TeamFolders;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;

/** Judges files without a database and without leaving a trace. */
final class Check implements Intake.Checks {

    private static final int FIRST_ROWS = 3;

    private final Catalogue catalogue;
    private final IntakeSettings settings;
    private final Profiles profiles;
    private final Recogniser recogniser;
    private final List<Instrument> instruments;
    private final Neighbours neighbours;
    private final Map<Path, Map<String, Path>> unpacked = new HashMap<>();

    Check(Catalogue catalogue, IntakeSettings settings, Profiles profiles) throws IOException {
        this.catalogue = catalogue;
        this.settings = settings;
        this.profiles = profiles;
        this.recogniser = new Recogniser(catalogue, profiles);
        this.neighbours = new Neighbours(profiles);
        this.instruments = new InstrumentShelf(settings.instruments(), catalogue).instruments();
    }

    @Override
    public @Nullable Map<String, Path> unpack(Path file, Path folder, Consumer<Problem> problems) throws IOException {
        var parcels = new Parcels(catalogue, new Snapshots(folder));
        var parcel = parcels.open(file.toString(), file, (part, copy) -> recogniser.read(copy, origin(file, part)));
        if (parcel == null) {
            return null;
        }
        parcel.reading().remarks().forEach(problems);
        if (parcel.refusal() != null) {
            problems.accept(parcel.refusal());
        }
        var parts = parcel.copies();
        unpacked.put(file, parts);
        return parts;
    }

    private Origin origin(Path file, @Nullable String part) {
        return Origin.of(path(file, part), settings.today(), settings.clock().getZone());
    }

    @Override
    public CheckedFile check(Path copy, Path file, @Nullable String part, Consumer<Problem> problems)
            throws IOException {
        var reading = settled(copy, file, part);
        var form = SurveyForm.of(reading, () -> Declared.of(instruments), catalogue);
        var signedIn = form == null || !form.isUnknown() ? null : signedIn(dropped(file, part, reading), form);
        return signedIn == null ? judged(reading, form, file, problems) : judged(signedIn, null, file, problems);
    }

    private String path(Path file, @Nullable String part) {
        return path(file, settings.inbox()) + (part == null ? "" : "/" + part);
    }

    private DroppedFile dropped(Path file, @Nullable String part, Reading reading) {
        return new DroppedFile(path(file, part), "", 0, reading);
    }

    private @Nullable Reading signedIn(DroppedFile file, SurveyForm form) throws IOException {
        return new SignIn(new Settling(catalogue, settings.schoolDays()))
                .of(
                        file.reading(),
                        form,
                        file.otherwise(profiles, settings),
                        settings.exports().dayFirst());
    }

    private Reading settled(Path copy, Path file, @Nullable String part) throws IOException {
        var alone = recogniser.read(copy, origin(file, part));
        var read = neighbours.joined(alone, origin(file, part), () -> copiesBeside(file, part));
        return new Settling(catalogue, settings.schoolDays())
                .settled(read, settings.exports().dayFirst());
    }

    private List<Path> copiesBeside(Path file, @Nullable String part) throws IOException {
        return part == null ? Neighbours.of(file) : Neighbours.of(part, unpacked.getOrDefault(file, Map.of()));
    }

    @Override
    public @Nullable CheckedFile checkAlso(Path copy, Path file, @Nullable String part, Consumer<Problem> problems)
            throws IOException {
        var first = settled(copy, file, part);
        var also = first.isRefused() ? null : dropped(file, part, first).also(profiles, settings);
        return also == null ? null : judged(also.reading(), null, file, problems);
    }

    private CheckedFile judged(Reading reading, @Nullable SurveyForm form, Path file, Consumer<Problem> problems)
            throws IOException {
        var refusal = form == null ? reading.refusal() : form.refusal();
        if (refusal != null) {
            return refused(reading, refusal, problems);
        }
        reading.remarks().forEach(problems);
        var feed = Objects.requireNonNull(reading.feed());
        var scales = Scales.of(instruments);
        var rules = new RowJudge.Rules(
                        catalogue, settings.schoolDays(), scales::scale, id -> "(not shown)", settings.district())
                .of(team(file, reading, settings));
        var tally = new Tally(feed, problems);
        try {
            Landing.rows(reading, rules, settings.exports().lateAfter(), form, tally::take)
                    .forEach(problems);
        } catch (UnreadableException e) {
            return refused(reading, recogniser.refusal(e), problems);
        }
        if (tally.good + tally.rejected + tally.skipped == 0) {
            problems.accept(Landing.noRows(catalogue));
        }
        return report(false, reading, ReadColumn.of(reading, feed, form), tally);
    }

    /** What is counted and shown of the rows of one file. */
    private static final class Tally {

        private final @Nullable Feed feed;
        private final Consumer<Problem> problems;
        private final List<Map<String, String>> firstRows = new ArrayList<>();
        private long good;
        private long rejected;
        private long skipped;

        Tally(@Nullable Feed feed, Consumer<Problem> problems) {
            this.feed = feed;
            this.problems = problems;
        }

        void take(JudgedRow row) {
            row.problems().forEach(problems);
            if (row.skipped()) {
                skipped++;
            } else if (row.isRejected()) {
                rejected++;
            } else if (++good <= FIRST_ROWS && feed != null) {
                firstRows.add(shown(row, feed));
            }
        }

        private static Map<String, String> shown(JudgedRow row, Feed feed) {
            Map<String, String> shown = new LinkedHashMap<>();
            if (row.deleted()) {
                shown.put(Feed.DELETED, "true");
            }
            for (int i = 0; i < feed.columnNames().size(); i++) {
                var name = feed.columnNames().get(i);
                var value = row.values().get(i);
                if (value != null || feed.toldColumnNames().contains(name)) {
                    shown.put(name, Objects.toString(value, ""));
                }
            }
            return shown;
        }
    }

    /** As in the inbox; of a file elsewhere, as if its folder lay in the inbox. */
    private static String path(Path file, Path inbox) {
        var whole = file.toAbsolutePath().normalize();
        var root = inbox.toAbsolutePath().normalize();
        if (whole.startsWith(root)) {
            return FileName.below(root, whole).path();
        }
        var folder = whole.getParent() == null ? "" : FileName.last(whole.getParent());
        return (folder.isEmpty() ? "" : folder + "/") + FileName.last(whole);
    }

    /** As if no team were known. */
    private static @Nullable String team(Path file, Reading reading, IntakeSettings settings) {
        var dropped = new DroppedFile(path(file, settings.inbox()), "", 0, reading);
        var team = dropped.team(() -> new TeamFolders(List.of()));
        return team == null ? null : team.id();
    }

    private static CheckedFile refused(Reading reading, Problem refusal, Consumer<Problem> problems) {
        problems.accept(refusal);
        return report(true, reading, List.of(), new Tally(null, problems));
    }

    private static CheckedFile report(boolean refused, Reading reading, List<ReadColumn> columns, Tally tally) {
        var feed = reading.feed();
        var text = reading.text();
        var export = reading.export();
        var line = reading.headerLine();
        return new CheckedFile(
                refused,
                feed == null ? null : feed.key(),
                reading.profile(),
                export == null ? null : export.title(),
                text == null ? null : text.charset().name(),
                line == null ? null : Csv.words(reading.delimiter()),
                line,
                needsOrder(reading) ? reading.dayFirst() : null,
                columns,
                List.copyOf(tally.firstRows),
                tally.good + tally.rejected + tally.skipped,
                tally.good,
                tally.rejected,
                tally.skipped);
    }

    private static boolean needsOrder(Reading reading) {
        var export = reading.export();
        var evidence = reading.evidence();
        return export != null ? export.needsDateOrder() : evidence != null && evidence.needsOrder();
    }
}
