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
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Check-in sheets of which only what else has landed tells the year. */
class YearsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String SHEET = "Name,Sep 9,Oct 7\nAnn Smith,P,A\n";

    @TempDir
    Path folder;

    @Test
    void whatIsKnownOfATeamTellsTheYearOfItsSheet() throws IOException {
        var dataSource = TestDatabase.fresh();
        drop("teams.csv", """
                district_id,district_name,team_id,team_name,area,starts_on
                D1,Lake,met,Met,teacher,
                D1,Lake,began,Began,teacher,2026-08-15
                D1,Lake,listed,Listed,teacher,
                D1,Lake,open,Open,teacher,2025-08-15
                """);
        drop("members.csv", "team_id,person_id,joined_on\nlisted,p1,2026-08-20\nlisted,p2,2026-10-01\n");
        drop("meetings.csv", """
                meeting_id,team_id,starts_at,scheduled_minutes,status
                m1,met,2025-09-09T15:00,60,held
                m2,met,2025-10-07T15:00,60,held
                m3,met,2026-09-09T15:00,60,held
                """);
        for (var team : new String[] {"met", "began", "listed", "open"}) {
            drop(team + "/check-in.csv", SHEET.replace("Ann", "Ann of " + team));
        }
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var home = Files.createDirectories(folder.resolve("home"));
        var intake = new Intake(
                new Sql(dataSource),
                IntakeSettings.usual(home, folder.resolve("inbox"), true, Duration.ofSeconds(60), clock));

        intake.drop(sha -> false).forEach(one -> intake.judge(one, 1, done -> {}));

        var jdbc = new JdbcTemplate(dataSource);
        assertThat(jdbc.queryForList(
                        "select distinct concat(team_id, ' ', meeting_date) from intake.attendance order by 1",
                        String.class))
                .containsExactly(
                        "began 2026-09-09",
                        "began 2026-10-07",
                        "listed 2026-09-09",
                        "listed 2026-10-07",
                        "met 2025-09-09",
                        "met 2025-10-07");
        assertThat(jdbc.queryForList(
                        "select message from intake.problem where code in ('W-YEAR', 'X-YEAR') order by message",
                        String.class))
                .containsExactly(
                        "Columns are named after days without a year: 'Sep 9' was read as 2025-09-09, because the team's"
                                + " meetings that we know were on these days.",
                        "Columns are named after days without a year: 'Sep 9' was read as 2026-09-09, because the team"
                                + " exists since 2026-08-15.",
                        "Columns are named after days without a year: 'Sep 9' was read as 2026-09-09, because the team"
                                + " exists since 2026-08-20.",
                        "The file is known (Check-in sheet with a column for each day), but columns that are named after"
                                + " days, such as 'Sep 9', do not say the year, and nothing else tells it for sure.");
    }

    private void drop(String path, String content) throws IOException {
        var file = folder.resolve("inbox").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(3_600)));
    }
}
