package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.collaborationoutcomes.intake.inbox.FoundFile;
import org.collaborationoutcomes.intake.inbox.Inbox;
import org.collaborationoutcomes.intake.row.District;
import org.collaborationoutcomes.intake.row.SchoolDays;
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
        @Nullable String districtId,
        @Nullable String districtName,
        MonthDay schoolYearStart) {

    private static final MonthDay USUAL_START = MonthDay.of(7, 1);

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
        this(home, inbox, feedback, archive, instruments, archives, settle, clock, "district", "District", USUAL_START);
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
        return new IntakeSettings(
                home,
                inbox,
                feedback,
                archive,
                instruments,
                archives,
                settle,
                clock,
                id,
                id == null ? null : shown,
                schoolYearStart);
    }

    /** The same where school years start on another day than 1 July. */
    public IntakeSettings withYearsFrom(MonthDay start) {
        return new IntakeSettings(
                home, inbox, feedback, archive, instruments, archives, settle, clock, districtId, districtName, start);
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
        return new Inbox(inbox, List.of(feedback, archive, instruments), settle, clock).settled();
    }

    /** The day of the run. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
