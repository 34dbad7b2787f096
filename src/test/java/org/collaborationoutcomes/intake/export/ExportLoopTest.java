package org.collaborationoutcomes.intake.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.facts.Facts;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.receipt.Receipt;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Exports over several nights: receipts, rejected rows that come back mended, what is remembered, own profiles. */
class ExportLoopTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String TEAM =
            "district_id,district_name,team_id,team_name,area\nD1,Lake,oak-reading,Oak reading,teacher\n";
    private static final String REPORT = """
            1. Summary
            Meeting title,Reading team
            Start time,"7/22/26, 3:00:00 PM"
            End time,"7/22/26, 4:00:00 PM"

            2. Participants
            Name,First Join,Last Leave,In-Meeting Duration,Email,Participant ID (UPN),Role
            Ann Smith,"7/22/26, 3:00:00 PM","7/22/26, 4:00:00 PM",1h,ann@oak.example,,Organizer
            Ben Ortiz,"7/22/26, 3:01:00 PM","7/22/26, 3:50:00 PM",45m,,,Presenter

            3. In-Meeting Activities
            Name,Join Time,Leave Time,Duration,Email,Role
            Ann Smith,"7/22/26, 3:00:00 PM","7/22/26, 4:00:00 PM",1h,ann@oak.example,Organizer
            Ben Ortiz,"7/22/26, 3:01:00 PM",later,20m,,Presenter
            Ben Ortiz,"7/22/26, 3:25:00 PM","7/22/26, 3:50:00 PM",25m,,Presenter
            """;
    private static final String ZOOM =
            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";

    @TempDir
    Path folder;

    private Path inbox;
    private JdbcTemplate jdbc;
    private Sql sql;
    private Intake intake;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        var dataSource = TestDatabase.fresh();
        jdbc = new JdbcTemplate(dataSource);
        sql = new Sql(dataSource);
        var home = Files.createDirectories(folder.resolve("home"));
        intake = new Intake(sql, IntakeSettings.usual(home, inbox, false, Duration.ofSeconds(60), clock()));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void rejectedRowsOfAReportAreMendedAndDroppedAgainAsTheyWereWritten() throws IOException {
        drop("teams.csv", TEAM);
        drop("oak-reading/report.csv", REPORT);
        night(1);
        assertThat(people()).containsExactly("ann@oak.example 60 remote Reading-team-2026-07-22T15:00");
        var rejects = inbox.resolve("feedback/2026-11-21/oak-reading/report.csv.rejects.csv");
        assertThat(rejects).content().isEqualTo(lines("""
                \uFEFF"",,,,Dropped as,oak-reading/report.csv
                "",,,,1. Summary
                "",,,,Meeting title,Reading team
                "",,,,Start time,"7/22/26, 3:00:00 PM"
                "",,,,End time,"7/22/26, 4:00:00 PM"
                "",,,,
                "",,,,2. Participants
                reject_line,reject_column,reject_code,reject_message,Name,First Join,Last Leave,In-Meeting Duration,Email,Participant ID (UPN),Role
                9,,X-TOGETHER,"Row 9 belongs to the same person as row 14, which is rejected; the rows of a person count together. Mend row 14; this row can stay as it is.",Ben Ortiz,"7/22/26, 3:01:00 PM","7/22/26, 3:50:00 PM",45m,,,Presenter
                "",,,,
                "",,,,3. In-Meeting Activities
                reject_line,reject_column,reject_code,reject_message,Name,Join Time,Leave Time,Duration,Email,Role
                14,Leave Time,X-MOMENT,"Row 14, column C (Leave Time): 'later' is not a date with a time that we can read. Write it like 2026-09-24 11:35.",Ben Ortiz,"7/22/26, 3:01:00 PM",later,20m,,Presenter
                15,,X-TOGETHER,"Row 15 belongs to the same person as row 14, which is rejected; the rows of a person count together. Mend row 14; this row can stay as it is.",Ben Ortiz,"7/22/26, 3:25:00 PM","7/22/26, 3:50:00 PM",25m,,Presenter
                """));

        drop("mended.csv", Files.readString(rejects).replace("later", "2026-07-22 15:21"));
        night(2);

        assertThat(people())
                .containsExactly(
                        "ann@oak.example 60 remote Reading-team-2026-07-22T15:00",
                        "ben-ortiz 45 remote Reading-team-2026-07-22T15:00");
        assertThat(unaccounted()).isEmpty();
    }

    @Test
    void aFileThatTellsTheOrderOfDayAndMonthTellsItForItsWholeSource() throws IOException {
        drop("oak-reading/a.csv", ZOOM + "Ann,a@oak.example,09/04/2026 03:30:00 PM,09/04/2026 04:00:00 PM,30,No\n");
        drop("oak-reading/b.csv", ZOOM + "Ann,a@oak.example,09/18/2026 03:30:00 PM,09/18/2026 04:00:00 PM,30,No\n");
        judge(1);
        assertThat(days()).containsExactly("oak-reading/a.csv 2026-09-04", "oak-reading/b.csv 2026-09-18");

        drop("elm/c.csv", ZOOM + "Cy,c@elm.example,10/02/2026 03:30:00 PM,10/02/2026 04:00:00 PM,30,No\n");
        judge(2);

        assertThat(days()).contains("elm/c.csv 2026-10-02");
    }

    @Test
    void aDistrictsOwnProfileAddsWordsToAShippedOne() throws IOException {
        drop("profiles/broken.yml", "profile: x\nextends: zoom.nothing\n");
        drop("profiles/ours.yml", """
                profile: zoom.ours
                extends: zoom.meeting.spells
                tables:
                  participants:
                    columns:
                      source_name: {any: [who]}
                      left: {any: [gone at]}
                """);
        drop(
                "oak-reading/a.csv",
                "Who,User Email,Join Time,Gone at\nAnn,a@oak.example,2026-09-04 15:30,2026-09-04 16:00\n");
        intake.readProfiles(1);
        judge(1);

        assertThat(days()).containsExactly("oak-reading/a.csv 2026-09-04");
        assertThat(jdbc.queryForList(
                        "select f.profile || ' ' || f.status || coalesce(' ' || p.message, '') from intake.file f"
                                + " left join intake.problem p on p.file_id = f.file_id and p.code <> 'F-NEWTEAM'"
                                + " order by f.file_id",
                        String.class))
                .containsExactly("profile refused The profile 'zoom.nothing' is not known.", "zoom.ours judged");
    }

    /** They say neither id nor title nor start: when the first came tells them apart, also in rows that come back. */
    @Test
    void twoMeetingsOfATeamAndDayStayTwo() throws IOException {
        drop("teams.csv", TEAM);
        drop("oak-reading/a.csv", ZOOM + "Ann,ann@oak.example,09/24/2026 08:58:10 AM,09/24/2026 10:00:00 AM,62,No\n");
        drop("oak-reading/b.csv", ZOOM + """
                Ben,ben@oak.example,09/24/2026 03:02:00 PM,soon,58,No
                Ann,ann@oak.example,09/24/2026 03:04:00 PM,09/24/2026 04:00:00 PM,56,No
                """);
        night(1);
        var rejects = inbox.resolve("feedback/2026-11-21/oak-reading/b.csv.rejects.csv");
        assertThat(rejects).content().contains(",,,,Meetings began,2026-09-24T15:02\r\n");
        drop("oak-reading/b again.csv", ZOOM + """
                Ben,ben@oak.example,09/24/2026 03:02:00 PM,09/24/2026 03:10:00 PM,8,No
                Ann,ann@oak.example,09/24/2026 03:04:00 PM,09/24/2026 04:00:00 PM,56,No
                """);
        drop("mended.csv", Files.readString(rejects).replace("soon", "09/24/2026 04:00:00 PM"));
        night(2);

        assertThat(people())
                .containsExactly(
                        "ann@oak.example 56 remote oak-reading-2026-09-24T15:02",
                        "ann@oak.example 62 remote oak-reading-2026-09-24T08:58",
                        "ben@oak.example 8 remote oak-reading-2026-09-24T15:02");
        assertThat(unaccounted()).isEmpty();
    }

    @Test
    void twoFilesThatOnlyTheirDayCouldTellApartAreSaidToBeOne() throws IOException {
        drop("teams.csv", TEAM);
        var unique = "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAnn,ann@oak.example,%d,No\n";
        drop("oak-reading/1 on 2026-09-24.csv", unique.formatted(40));
        drop("oak-reading/2 on 2026-09-24.csv", unique.formatted(50));
        drop("oak-reading/3.csv", ZOOM + "Cy,cy@oak.example,09/25/2026 03:00:00 PM,09/25/2026 04:00:00 PM,60,No\n");
        drop("oak-reading/4.csv", ZOOM + "Di,di@oak.example,09/25/2026 03:00:00 PM,09/25/2026 03:30:00 PM,30,No\n");
        night(1);

        assertThat(people())
                .containsExactly(
                        "ann@oak.example 50 remote oak-reading-2026-09-24",
                        "cy@oak.example 60 remote oak-reading-2026-09-25T15:00",
                        "di@oak.example 30 remote oak-reading-2026-09-25T15:00");
        assertThat(jdbc.queryForList(
                        "select message from intake.problem where code = 'W-SAMEDAY' order by file_id", String.class))
                .containsExactly(
                        "The file oak-reading/1 on 2026-09-24.csv tells of the meeting oak-reading-2026-09-24,"
                                + " too, and neither says when it began. Both count as one; what the later file says of a person"
                                + " holds.",
                        "The file oak-reading/3.csv tells of the meeting oak-reading-2026-09-25T15:00, too. Both count as"
                                + " one; what the later file says of a person holds.");
    }

    @Test
    void rowsOfAWideSheetAreToldByTheLinesOfTheSheet() throws IOException {
        drop("teams.csv", TEAM);
        drop("oak-reading/grid.csv", "Name,2026-09-10,2026-09-24\nAnn Smith,P,P\nBen Ortiz,A,maybe\n");
        night(1);

        assertThat(jdbc.queryForList(
                        "select line || ' ' || source_line from intake.source_row order by line", String.class))
                .containsExactly("1 2", "4 3");
        assertThat(jdbc.queryForList(
                        "select cell || ' ' || message from receipt.saying where severity = 'rejected'", String.class))
                .containsExactly("C3 Row 3, column C (2026-09-24): 'maybe' is none of the words that we know here.");
        assertThat(inbox.resolve("feedback/2026-11-21/oak-reading/grid.csv.rejects.csv"))
                .content()
                .endsWith(",Ben Ortiz,A,maybe\r\n");
        assertThat(unaccounted()).isEmpty();
    }

    private void night(long runId) {
        judge(runId);
        var facts = new Facts(sql);
        Facts.feeds().forEach(feed -> facts.merge(feed, runId));
        new Receipt(sql, intake, inbox.resolve("feedback"), clock()).write(runId);
    }

    private void judge(long runId) {
        intake.drop(sha -> false).forEach(file -> intake.judge(file, runId, done -> {}));
    }

    private void drop(String name, String content) throws IOException {
        var file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(3_600)));
    }

    private List<String> people() {
        return jdbc.queryForList(
                "select concat_ws(' ', source_email_or_id, minutes, status, meeting_id) from (select person_id as"
                        + " source_email_or_id, minutes, status, meeting_id from facts.attendance) a order by 1",
                String.class);
    }

    private List<String> days() {
        return jdbc.queryForList(
                "select path || ' ' || meeting_date from intake.attendance join intake.file using (file_id) order by 1",
                String.class);
    }

    private List<String> unaccounted() {
        return jdbc.queryForList(
                "select path from receipt.receipt where read <>"
                        + " added + changed + unchanged + removed + held + rejected + skipped",
                String.class);
    }

    private static String lines(String text) {
        return text.replace("\n", "\r\n");
    }
}
