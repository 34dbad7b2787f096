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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
 * @param profiles the folder of the district's own profiles of exports; default {@code profiles} in the inbox
 * @param lateAfter how long after the start of a meeting nobody is late yet
 * @param dateOrder {@code day-first} or {@code month-first} where an export's dates leave it open; blank = ask
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
 * @param practices limits of practices' rules in place of the usual ones, by practice and name
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
        @Nullable Path profiles,
        @DefaultValue("5m") Duration lateAfter,
        @DefaultValue("") String dateOrder,
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
        @DefaultValue Map<String, Map<String, Double>> practices,
        @DefaultValue Schedule schedule) {

    public static final Path USUAL_INBOX = Path.of("inbox");

    public Settings {
        Wrong.unless(List.of("archive", "keep").contains(afterLoad), "after-load", afterLoad, "archive or keep");
        Wrong.unless(
                List.of("", "day-first", "month-first").contains(dateOrder),
                "date-order",
                dateOrder,
                "day-first or month-first, or blank");
        Wrong.unless(!lateAfter.isNegative(), "late-after", lateAfter, "a duration like 5m, not negative");
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
        var limits = limits(practices);
        Wrong.unlessRight(() -> Thresholds.check(limits));
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

    private IntakeSettings.Exports exports() {
        return new IntakeSettings.Exports(
                profiles == null ? inbox.resolve("profiles") : profiles,
                lateAfter,
                dateOrder.isEmpty() ? null : dateOrder.equals("day-first"));
    }

    public MonthDay schoolYearStartDay() {
        return monthDay(schoolYearStart);
    }

    public ClosedDays closedDays() {
        return closed(defaultClosed);
    }

    public Thresholds thresholds() {
        return new Thresholds(
                minimumGroup, minimumGroupOfFamilies, closedDays(), schoolYearStartDay(), limits(practices));
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
                .with(exports())
                .of(district, districtName)
                .withYearsFrom(schoolYearStartDay());
    }

    private static Map<String, Double> limits(Map<String, Map<String, Double>> practices) {
        var limits = new TreeMap<String, Double>();
        practices.forEach((practice, names) ->
                names.forEach((name, limit) -> limits.put((practice + "." + name).toLowerCase(Locale.ROOT), limit)));
        return limits;
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
