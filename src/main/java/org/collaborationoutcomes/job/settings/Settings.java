package org.collaborationoutcomes.job.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.collaborationoutcomes.release.Thresholds;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set, all under {@code outcomes.*}; nothing needs setting to start. A wrong value stops the start.
 *
 * @param home where the product keeps its database, secrets, work copies and confidential archive
 * @param inbox where data staff drop files
 * @param reports where leaders find the editions
 * @param feedback where data staff find receipts; default {@code feedback} in the inbox
 * @param archive where loaded files go; default {@code archive} in the inbox
 * @param instruments the folder of instrument files; default {@code instruments} in the inbox
 * @param asOf the last day that counts, like 2026-01-30; default yesterday in the zone
 * @param zone the zone of the district; default the machine's
 * @param district the district ids of this installation, which get workbooks; blank = all. One alone is the district of
 *     teams whose file names none
 * @param districtName what that district is called; default its id
 * @param afterLoad {@code archive} moves loaded files away, {@code keep} leaves the inbox as it is
 * @param settle a file is taken up when it was not modified for this long
 * @param schoolYearStart the day school years start on, like 07-01
 * @param defaultClosed closed days of a district without a calendar, like 06-10/08-20
 * @param minimumGroup smallest group whose answers are shown, 5 or more
 * @param minimumGroupOfFamilies the same where students or families are among them, 10 or more
 * @param leadersEdition the day of the week whose editions are leaders' editions; the first one always is
 * @param installation the identity that the database takes at its first run; default a random one
 * @param schedule when {@code schedule} runs the nightly job
 */
@ConfigurationProperties(value = "outcomes", ignoreUnknownFields = false)
public record Settings(
        @DefaultValue("${user.home}/.collaboration-outcomes")
        Path home,

        @DefaultValue("inbox") Path inbox,
        @DefaultValue("reports") Path reports,
        @Nullable Path feedback,
        @Nullable Path archive,
        @Nullable Path instruments,
        @Nullable String asOf,
        @Nullable String zone,
        @DefaultValue List<String> district,
        @Nullable String districtName,
        @DefaultValue("archive") String afterLoad,
        @DefaultValue("60s") Duration settle,
        @DefaultValue("07-01") String schoolYearStart,
        @DefaultValue("06-10/08-20") String defaultClosed,
        @DefaultValue("5") int minimumGroup,
        @DefaultValue("10") int minimumGroupOfFamilies,
        @DefaultValue("monday") DayOfWeek leadersEdition,
        @Nullable String installation,
        @DefaultValue Schedule schedule) {

    public static final Path USUAL_INBOX = Path.of("inbox");

    public Settings {
        Wrong.unless(List.of("archive", "keep").contains(afterLoad), "after-load", afterLoad, "archive or keep");
        Wrong.unless(!settle.isNegative(), "settle", settle, "a duration like 60s, not negative");
        Wrong.unless(minimumGroup >= 5, "minimum-group", minimumGroup, "5 or more");
        Wrong.unless(
                minimumGroupOfFamilies >= Math.max(10, minimumGroup),
                "minimum-group-of-families",
                minimumGroupOfFamilies,
                "%d or more".formatted(Math.max(10, minimumGroup)));
        Wrong.unlessReadable(() -> monthDay(schoolYearStart), "school-year-start", schoolYearStart, "a day like 07-01");
        Wrong.unlessReadable(() -> closed(defaultClosed), "default-closed", defaultClosed, "two days like 06-10/08-20");
        if (zone != null) {
            Wrong.unlessReadable(() -> ZoneId.of(zone), "zone", zone, "a zone like America/New_York");
        }
        if (asOf != null) {
            Wrong.unlessReadable(() -> LocalDate.parse(asOf), "as-of", asOf, "a date like 2026-01-30");
        }
        district.forEach(
                id -> Wrong.unless(isId(id), "district", id, "district ids of 1 to 64 characters without blanks"));
        district = List.copyOf(district);
    }

    private static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= 64 && text.chars().noneMatch(Character::isWhitespace);
    }

    /** The zone of the district. */
    public ZoneId zoneId() {
        return zone == null ? MachineZone.ID : ZoneId.of(zone);
    }

    /** The last day that counts: the given one, else yesterday in the zone. */
    public LocalDate asOfDay() {
        return asOf == null ? today().minusDays(1) : LocalDate.parse(asOf);
    }

    /** The day of the run in the zone. */
    public LocalDate today() {
        return LocalDate.now(zoneId());
    }

    /** The usual inbox is made when it is not there; one that somebody named must be. */
    public void seeInbox() {
        if (Files.isDirectory(inbox)) {
            return;
        }
        if (!inbox.equals(USUAL_INBOX)) {
            throw new WrongSettingException(
                    "outcomes.inbox is '%s', must be a folder that is there; make it or name another."
                            .formatted(inbox));
        }
        try {
            Files.createDirectory(inbox);
        } catch (IOException e) {
            throw new WrongSettingException("The inbox '%s' cannot be made here.".formatted(inbox), e);
        }
    }

    public Path feedbackFolder() {
        return feedback == null ? inbox.resolve("feedback") : feedback;
    }

    public Path archiveFolder() {
        return archive == null ? inbox.resolve("archive") : archive;
    }

    public Path instrumentsFolder() {
        return instruments == null ? inbox.resolve("instruments") : instruments;
    }

    public MonthDay schoolYearStartDay() {
        return monthDay(schoolYearStart);
    }

    public ClosedDays closedDays() {
        return closed(defaultClosed);
    }

    public Thresholds thresholds() {
        return new Thresholds(minimumGroup, minimumGroupOfFamilies, closedDays(), schoolYearStartDay());
    }

    public IntakeSettings intake() {
        return new IntakeSettings(
                        home,
                        inbox,
                        feedbackFolder(),
                        archiveFolder(),
                        instrumentsFolder(),
                        afterLoad.equals("archive"),
                        settle,
                        Clock.system(zoneId()))
                .of(district, districtName)
                .withYearsFrom(schoolYearStartDay());
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static ClosedDays closed(String text) {
        int slash = text.indexOf('/');
        return new ClosedDays(monthDay(text.substring(0, Math.max(0, slash))), monthDay(text.substring(slash + 1)));
    }

    /**
     * When the nightly job runs.
     *
     * @param cron seconds, minutes, hours, day of month, month, day of week
     */
    public record Schedule(@DefaultValue("0 0 2 * * *") String cron) {}
}
