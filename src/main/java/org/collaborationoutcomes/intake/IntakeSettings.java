package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.inbox.FoundFile;
import org.collaborationoutcomes.intake.inbox.Inbox;
import org.collaborationoutcomes.intake.row.District;
import org.collaborationoutcomes.intake.row.SchoolDays;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;

/**
 * Where intake finds and leaves files, and what day it is.
 *
 * @param home the installation's own folder: snapshots, the key of respondents, the confidential archive
 * @param feedback where receipts go; never scanned
 * @param archive where done files go, into a folder of the day; never scanned
 * @param instruments where surveys are described
 * @param archives whether done files leave the inbox
 * @param settle how long a file must have been left alone
 * @param clock the time of the run in the installation's zone
 * @param exports how files of other tools are read
 * @param schoolYearStart from which the first list of a team's members holds
 * @param districtId of teams whose file names no district; null = each file must
 */
public record IntakeSettings(
        Path home,
        Path inbox,
        Path feedback,
        Path archive,
        Path instruments,
        boolean archives,
        Duration settle,
        Clock clock,
        Exports exports,
        @Nullable String districtId,
        @Nullable String districtName,
        MonthDay schoolYearStart) {

    private static final MonthDay USUAL_START = MonthDay.of(7, 1);

    /**
     * How files of other tools are read.
     *
     * @param profiles where the district's own profiles are
     * @param lateAfter how long after the start of a meeting nobody is late yet
     * @param dayFirst whether dates like 04/11/2026 begin with the day, where nothing else tells; null = ask
     */
    public record Exports(
            Path profiles, Duration lateAfter, @Nullable Boolean dayFirst) {

        private static final Duration USUAL_LATE_AFTER = Duration.ofMinutes(5);

        /** With the folder in the usual place inside the inbox. */
        public static Exports usual(Path inbox) {
            return new Exports(inbox.resolve("profiles"), USUAL_LATE_AFTER, null);
        }
    }

    /** With nothing said of a district: files of teams may leave it out. */
    public IntakeSettings(
            Path home,
            Path inbox,
            Path feedback,
            Path archive,
            Path instruments,
            boolean archives,
            Duration settle,
            Clock clock) {
        this(
                home,
                inbox,
                feedback,
                archive,
                instruments,
                archives,
                settle,
                clock,
                Exports.usual(inbox),
                "district",
                "District",
                USUAL_START);
    }

    /**
     * The same for an installation of these districts.
     *
     * @param ids none = one that has no id of its own; of several, each file of teams must say which
     * @param name of the only one; null = its id
     */
    public IntakeSettings of(List<String> ids, @Nullable String name) {
        var id = ids.isEmpty() ? districtId : ids.size() == 1 ? ids.get(0) : null;
        var shown = name != null ? name : ids.isEmpty() ? districtName : id;
        return with(exports, id, id == null ? null : shown, schoolYearStart);
    }

    /** The same with other ways to read files of other tools. */
    public IntakeSettings with(Exports others) {
        return with(others, districtId, districtName, schoolYearStart);
    }

    /** The same where school years start on another day than 1 July. */
    public IntakeSettings withYearsFrom(MonthDay start) {
        return with(exports, districtId, districtName, start);
    }

    private IntakeSettings with(Exports others, @Nullable String id, @Nullable String name, MonthDay start) {
        return new IntakeSettings(
                home, inbox, feedback, archive, instruments, archives, settle, clock, others, id, name, start);
    }

    SchoolDays schoolDays() {
        return new SchoolDays(today(), schoolYearStart);
    }

    /** The district of teams whose file names none. */
    @Nullable
    District district() {
        return districtId == null || districtName == null ? null : new District(districtId, districtName);
    }

    /** The folders in the usual places inside the inbox. */
    public static IntakeSettings usual(Path home, Path inbox, boolean archives, Duration settle, Clock clock) {
        return new IntakeSettings(
                home,
                inbox,
                inbox.resolve("feedback"),
                inbox.resolve("archive"),
                inbox.resolve("instruments"),
                archives,
                settle,
                clock);
    }

    /** The settled files of the inbox, by path. */
    List<FoundFile> settled() throws IOException {
        return look().settled();
    }

    /** How many files of the inbox changed so lately that {@link Intake#drop} leaves them to the next run. */
    public int young() {
        try {
            return look().young();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The inbox, without the folders in it that nobody drops into. */
    private Inbox look() {
        return new Inbox(inbox, List.of(feedback, archive, instruments, exports.profiles()), settle, clock);
    }

    /** How exports are read, as the folder of profiles says now. */
    Profiles loadProfiles() {
        return Profiles.of(
                exports.profiles(), Stream.of(Feed.values()).map(Feed::key).toList());
    }

    /** The day of the run. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
