package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.collaborationoutcomes.intake.parcel.Books;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** The whole way from dropped files to an edition, on a real database. */
class NightlyJobTest extends NightsOfATeam {

    @Test
    void whatWasDroppedIsPublishedOnce() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(
                        0, "Published %s with 1 workbook.".formatted(folder.resolve("reports/2026-01-30"))));
        var edition = files("reports");
        assertThat(edition.keySet())
                .containsExactly(
                        ".installation",
                        "2026-01-30/2026-01-30 Collaboration report - North - board.html",
                        "2026-01-30/2026-01-30 Collaboration report - North - board.xlsx",
                        "2026-01-30/2026-01-30 Collaboration report - North.xlsx",
                        "2026-01-30/edition.json",
                        "2026-01-30/index.html",
                        "2026-01-30/metrics.csv",
                        "Latest - North - board.html",
                        "Latest - North - board.xlsx",
                        "Latest - North.xlsx",
                        "index.html");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30/edition.json")))
                .contains("North - board.html", "North - board.xlsx", "index.html", "metrics.csv");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30/metrics.csv")))
                .contains(
                        "\n2026-01-30,team,d1,teacher,t1,,ytd,2025-07-01,2026-01-30,attendance_rate,0.5,,,1,2,2,ok\n");
        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(
                        0,
                        "Nothing new came; the edition in %s stands.".formatted(folder.resolve("reports/2026-01-30"))));
        assertThat(files("reports")).isEqualTo(edition);
        assertThat(files("inbox/archive").keySet())
                .allMatch(name -> name.endsWith("/teams.csv") || name.endsWith("/attendance.csv"))
                .hasSize(2);
    }

    @Test
    void templatesListTheTeamsThatAreKnownAndNeedNoDatabase() throws IOException {
        var before = folder.resolve("before");
        var home = folder.resolve("none yet");
        var well = new RunOutcome(0, "12 templates to fill in and drop into the inbox are in %s.".formatted(before));
        assertThat(NightlyJob.templates(List.of("--outcomes.home=" + home), before))
                .isEqualTo(well);
        assertThat(home.resolve("postgres")).doesNotExist();
        run(Kind.INTAKE);

        NightlyJob.templates(settings(), folder.resolve("after"));

        assertThat(Files.size(folder.resolve("after/attendance.xlsx")))
                .isGreaterThan(Files.size(before.resolve("attendance.xlsx")));
        assertThat(folder.resolve("after/teams.xlsx")).hasSameBinaryContentAs(before.resolve("teams.xlsx"));
    }

    @Test
    void checkOpensWorkbooksAndLeavesNothingBehind() throws IOException {
        var book = Books.write(
                folder.resolve("b.xlsx"),
                "Log",
                List.of(ATTENDANCE.split("\n")),
                "Notes",
                List.of("we met"),
                "Teams",
                List.of("team_id,team_name,area", "T1,One,teachers"));

        var checked = NightlyJob.check(settings(), List.of(book));

        assertThat(checked).extracting(NightlyJob.Checked::well).containsExactly(true, true, false);
        assertThat(checked.get(0).text()).isEqualTo("""
                %s
                  It would be opened: 2 files.
                  note: Read as files of their own: Log (attendance), Teams (teams). Each has a receipt of its own, in the folder that is called like this file. [W-PARTS]
                  note: The sheet 'Notes' has no column names that we know, and was left out. If it holds data, put the column names of the template into its first row and drop the workbook again. [W-SHEET]
                """.formatted(book));
        assertThat(checked.get(1).text())
                .startsWith(book + "/Log\n  It would be read as 'attendance': UTF-8,")
                .contains("  2 of 2 rows would be loaded, 0 rejected, 0 left out.\n");
        assertThat(checked.get(2).text()).contains("Row 2, column C (area): 'teachers' is none of the words");
        assertThat(NightlyJob.check(settings(), List.of(Files.writeString(folder.resolve("x.xlsx"), TEAMS))))
                .extracting(NightlyJob.Checked::well)
                .containsExactly(false);
    }

    @Test
    void aDistrictThatNobodyKnowsIsAWrongSetting() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.RUN, "--outcomes.district=nowhere"))
                .isEqualTo(new RunOutcome(
                        78, "outcomes.district: District 'nowhere' was not released; released are [d1]"));
        assertThat(folder.resolve("reports/2026-01-30")).doesNotExist();
    }

    @Test
    void aRejectedOrHeldRowOrARefusedFileIsToldByTheExitStatus() throws IOException {
        drop("attendance.csv", ATTENDANCE + "m2,t1,2026-01-40,p1,present\nm2,t9,2026-01-12,p1,present\n");
        drop("notes.csv", "what,ever\n1,2\n");
        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(
                        3,
                        "Published %s with 1 workbook. To mend: 1 row rejected, 1 row held, 1 file refused; the receipts are in %s."
                                .formatted(folder.resolve("reports/2026-01-30"), folder.resolve("inbox/feedback"))));
        assertThat(run(Kind.RUN).exitStatus()).isZero();
    }

    @Test
    void whoRunsItRightAfterDroppingIsToldWhatWaits() throws IOException {
        drop("teams.csv", "district_id,district_name,team_id,team_name,area\n");
        drop("members.csv", "team_id,person_id\n");

        assertThat(run(Kind.INTAKE, "--outcomes.settle=60s"))
                .isEqualTo(
                        new RunOutcome(
                                0,
                                "Loaded what was dropped. 2 files of the inbox changed less than 60 seconds ago and wait for the next run."));
    }

    @Test
    void intakeAnswersAndPublishesNothing() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.INTAKE)).isEqualTo(new RunOutcome(0, "Loaded what was dropped."));
        assertThat(folder.resolve("reports")).doesNotExist();
        assertThat(folder.resolve("inbox/feedback/LAST-RUN.txt")).exists();
        assertThat(run(Kind.REPORT).sentence()).startsWith("Published ");
    }

    @Test
    void aRebuildChangesNothing() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var before = files("reports");
        assertThat(run(Kind.REBUILD).sentence())
                .matches("Computed [0-9,]+ figures as of 2026-01-30 again; none changed\\.");
        assertThat(files("reports")).isEqualTo(before);
        jdbc.update("update metrics.value set n = n + 1 where n is not null");
        assertThat(run(Kind.REBUILD).exitStatus()).isEqualTo(70);
        jdbc.update("update metrics.value set n = n + 1 where n is not null");
        var otherDays = run(Kind.REBUILD, "--outcomes.default-closed=06-01/08-31");
        assertThat(otherDays.exitStatus()).isZero();
        assertThat(otherDays.sentence()).endsWith("; there were none of the same rows and rules to compare with.");
    }

    @Test
    void aFileThatIsTakenBackCountsNoMoreAndLoadsAgainWhenItIsDroppedAgain() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var first = Files.readString(folder.resolve("reports/2026-01-30/metrics.csv"));
        try (var job = NightlyJob.open(settings())) {
            assertThat(job.withdraw(List.of("attendance.csv", "no.csv")))
                    .isEqualTo(new RunOutcome(
                            64,
                            "'no.csv' is neither the sha256 nor the path of a file that is loaded; nothing was taken back."
                                    + " The receipts and %s tell the names."
                                            .formatted(folder.resolve("inbox/feedback/LAST-RUN.txt"))));
            assertThat(job.withdraw(List.of("attendance.csv")))
                    .isEqualTo(new RunOutcome(0, "Took back 1 file; the next run reports without."));
            assertThat(job.run(Kind.RUN).sentence()).startsWith("Published ");
        }
        assertThat(Files.readString(folder.resolve("reports/2026-01-30.02/metrics.csv")))
                .doesNotContain("attendance_rate,0.5");
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.RUN).sentence()).startsWith("Published ");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30.03/metrics.csv")))
                .isEqualTo(first);
    }

    @Test
    void aSecondRunAtTheSameTimeIsTurnedAway() throws SQLException {
        run(Kind.INTAKE);
        try (var other = DriverManager.getConnection(url);
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(1869968483, 7501166)");
            assertThat(run(Kind.RUN)).isEqualTo(new RunOutcome(75, "Another run holds the lock; try again later."));
        }
    }

    @Test
    void reportsThatCannotBeWrittenStopTheRun() throws IOException {
        Files.writeString(folder.resolve("reports"), "a file");
        assertThat(run(Kind.RUN).exitStatus()).isEqualTo(73);
        assertThat(jdbc.queryForList("select outcome from job.run", String.class))
                .containsExactly("failed");
        assertThat(jdbc.queryForList("select status from job.batch_job_execution", String.class))
                .containsExactly("FAILED");
    }

    @Test
    void anInboxThatIsNotThereIsAWrongSetting() {
        assertThat(run(Kind.RUN, "--outcomes.inbox=" + folder.resolve("inbocks")))
                .isEqualTo(new RunOutcome(
                        78,
                        "outcomes.inbox is '%s', must be a folder that is there; make it or name another."
                                .formatted(folder.resolve("inbocks"))));
    }

    @Test
    void aDatabaseThatIsNoPostgresqlIsAWrongSetting() {
        assertThatThrownBy(() -> NightlyJob.open(List.of("--spring.datasource.url=jdbc:h2:mem:x")))
                .isInstanceOf(NightlyJob.NotOpenedException.class)
                .hasMessage(
                        "spring.datasource.url does not begin with 'jdbc:postgresql:'; only a PostgreSQL server will"
                                + " do, like jdbc:postgresql://db.district.example/outcomes.");
    }

    @Test
    void aDatabaseThatANewerReleaseMadeIsLeftAlone() {
        jdbc.update("insert into job.flyway_schema_history (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success) values (1000, '1000', 'of tomorrow', 'SQL',"
                + " 'V1000__of_tomorrow.sql', 'tomorrow', 1, true)");
        assertThatThrownBy(() -> NightlyJob.open(settings()))
                .isInstanceOf(NightlyJob.NotOpenedException.class)
                .hasMessage(
                        "The database was made by another release of this program, and this one cannot go on with it."
                                + " Start the release that made it, or point outcomes.home to a new folder.");
    }
}
