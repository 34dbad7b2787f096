package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** What comes of an installation that has hardly anything, and gets more. */
class StartingSmallTest extends Nights {

    private static final String ATTENDANCE = "meeting_date,person_id,status\n";

    @Test
    void oneFileInAFolderNamedAfterATeamIsAReportAndTheTeamWaitsToBeConfirmed() throws IOException {
        drop("Math Team/a.csv", ATTENDANCE + "2026-01-12,p1,present\n2026-01-12,p2,absent\n2026-01-13,p2,soon\n");
        drop("Math Team/b.csv", ATTENDANCE + "2026-01-14,p1,present\n");

        assertThat(run(Kind.RUN, "--outcomes.district=oak").sentence()).startsWith("Published ");

        assertThat(rows("select concat_ws(' ', district_id, team_id, team_name, area) from facts.teams"))
                .containsExactly("oak math-team Math Team unassigned");
        assertThat(rows("select meeting_id from facts.attendance order by 1"))
                .containsExactly("math-team-2026-01-12", "math-team-2026-01-12", "math-team-2026-01-14");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30/metrics.csv")))
                .contains("\n2026-01-30,area,oak,unassigned,,,ytd,");
        assertThat(folder.resolve("inbox/feedback/teams-to-confirm.csv"))
                .hasContent("\uFEFFdistrict_id,district_name,team_id,team_name,area,allowed_areas\n"
                        + "oak,oak,math-team,Math Team,,"
                        + "\"district_leadership, teacher, family_school, community, student\"\n");
        assertThat(feedback("a.csv.receipt.txt"))
                .contains("No team that we know is called Math Team like the folder, so it is taken for a new team with"
                        + " the id math-team.");
        assertThat(feedback("b.csv.receipt.txt")).doesNotContain("new team");
        assertThat(feedback("a.csv.rejects.csv").lines().skip(1))
                .singleElement()
                .asString()
                .endsWith(",math-team,2026-01-13,p2,soon");

        Files.copy(folder.resolve("inbox/feedback/teams-to-confirm.csv"), folder.resolve("inbox/teams.csv"));
        drop("mended.csv", feedback("a.csv.rejects.csv").replace(",soon", ",late"));
        assertThat(run(Kind.RUN, "--outcomes.district=oak").exitStatus()).isZero();
        assertThat(rows("select area from facts.teams")).containsExactly("unassigned");
        assertThat(rows("select count(*) from facts.attendance")).containsExactly("4");

        drop("teams.csv", "team_id,team_name,area\nmath-team,Mathematics,teacher\n");
        drop("math team/c.csv", ATTENDANCE + "2026-01-15,p1,present\n");
        assertThat(run(Kind.RUN, "--outcomes.district=oak").exitStatus()).isZero();
        assertThat(rows("select concat_ws(' ', district_id, team_id, team_name, area) from facts.teams"))
                .containsExactly("oak math-team Mathematics teacher");
        assertThat(rows("select count(*) from facts.attendance")).containsExactly("5");
        assertThat(folder.resolve("inbox/feedback/teams-to-confirm.csv")).doesNotExist();
    }

    @Test
    void aFolderOfAKnownTeamIsThatTeamAndOneWhoseFilesNameTheirTeamsIsNone() throws IOException {
        drop("teams.csv", "district_id,district_name,team_id,team_name,area\nd,D,T-1,Math Team,teacher\n");
        drop("math team/a.csv", ATTENDANCE + "2026-01-12,p1,present\n");
        drop("maplewick/b.csv", "team_id," + ATTENDANCE + "T-1,2026-01-13,p1,present\nT-9,2026-01-13,p1,present\n");
        drop("empty/c.csv", ATTENDANCE);
        drop("bad/d.csv", ATTENDANCE + "soon,p1,present\n");
        drop("e.csv", ATTENDANCE + "2026-01-16,p1,present\n");

        run(Kind.RUN);

        assertThat(rows("select team_id from facts.teams")).containsExactly("T-1");
        assertThat(rows("select team_id || ' ' || meeting_date from facts.attendance order by 1"))
                .containsExactly("T-1 2026-01-12", "T-1 2026-01-13");
        assertThat(rows("select path || ' ' || status from intake.file where status = 'refused'"))
                .containsExactly("e.csv refused");
        assertThat(folder.resolve("inbox/feedback/teams-to-confirm.csv")).doesNotExist();
    }

    @Test
    void theStatusSaysOfFilesWhatTheirReceiptsSayAndOfRefusedOnesOnlyTheLast() throws IOException {
        drop("teams.csv", "team_id,team_name,area\nT-1,Math Team,teacher\n");
        drop("a.csv", "team_id," + ATTENDANCE + "T-1,2026-01-12,p1,present\nT-9,2026-01-12,p1,present\n");
        drop("b.csv", "what,is,this\n");
        run(Kind.RUN);
        assertThat(files()).containsExactly("b.csv refused", "a.csv partly_loaded", "teams.csv loaded");
        assertThat(titles()).containsExactly("Runs", "Files", "Editions", "Needs attention");
        assertThat(attention()).contains("files were refused when files came last");
        drop("c.csv", "team_id,team_name,area\nT-2,Art Team,teacher\n");
        for (int day = 1; day <= 8; day++) {
            drop("day %d.csv".formatted(day), "team_id," + ATTENDANCE + "T-1,2026-01-0%d,p1,present\n".formatted(day));
        }
        run(Kind.RUN);
        assertThat(attention()).containsExactly("rows wait for an unknown team_id");
        assertThat(titles()).containsExactly("Runs", "Files, the newest 10 of 12", "Editions", "Needs attention");
    }

    private List<String> files() {
        try (var job = NightlyJob.open(settings())) {
            return job.status().get(1).rows().stream()
                    .map(row -> row.get(0) + " " + row.get(2))
                    .toList();
        }
    }

    private List<String> titles() {
        try (var job = NightlyJob.open(settings())) {
            return job.status().stream().map(StatusTable::title).toList();
        }
    }

    private List<String> attention() {
        try (var job = NightlyJob.open(settings())) {
            return job.status().get(3).rows().stream().map(row -> row.get(0)).toList();
        }
    }

    @Test
    void aConfirmedTeamIsProvisionalAgainWhenItsFileIsTakenBack() throws IOException {
        drop("chess/a.csv", ATTENDANCE + "2026-01-12,p1,present\n");
        drop("chess/b.csv", ATTENDANCE + "2026-01-13,p1,present\n");
        drop("c.csv", "team_id," + ATTENDANCE + "chess,2026-01-14,p1,present\n");
        run(Kind.RUN);
        drop("d.csv", "team_id,team_name,area\nchess,Chess Club,student\n");
        run(Kind.RUN);
        try (var job = NightlyJob.open(settings())) {
            job.withdraw(List.of("d.csv"));
            assertThat(rows("select team_name || ' ' || area from facts.teams")).containsExactly("chess unassigned");
            assertThat(rows("select count(*) from facts.attendance")).containsExactly("3");
            job.withdraw(List.of("chess/a.csv"));
            assertThat(rows("select team_name || ' ' || area from facts.teams")).containsExactly("chess unassigned");
            job.withdraw(List.of("chess/b.csv"));
            assertThat(rows("select team_id from facts.teams")).isEmpty();
            assertThat(rows("select count(*) from facts.held")).containsExactly("1");
            assertThat(rows("select distinct outcome from job.run order by 1"))
                    .containsExactly("published", "taken back");
        }
    }

    @Test
    void aListWhosePeopleJoinBeforeThePlannedStartIsThatOfThePlannedMeeting() throws IOException {
        drop("teams.csv", "team_id,team_name,area\nT-1,Math Team,teacher\n");
        drop(
                "meetings.csv",
                "meeting_id,team_id,starts_at,scheduled_minutes,status\nM-17,T-1,2026-01-12T15:00,60,held\n");
        drop("Math Team/participants_81234567890.csv", """
                Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
                Ann Smith,ann@x.example,01/12/2026 02:58:10 PM,01/12/2026 03:58:00 PM,60,No
                """);

        assertThat(run(Kind.INTAKE, "--outcomes.district=oak").exitStatus()).isZero();

        assertThat(rows("select concat_ws(' ', added, changed) from facts.file_fate join intake.file using (file_id)"
                        + " where path = 'teams.csv'"))
                .containsExactly("1 0");
        assertThat(rows("select concat_ws(' ', meeting_id, person_id, minutes) from facts.presence"))
                .containsExactly("M-17 ann@x.example 60");
        assertThat(feedback("participants_81234567890.csv.receipt.txt"))
                .contains(
                        "   - The people of the meeting \"81234567890-2026-01-12T14:58\" count as those of the planned"
                                + " meeting \"M-17\" of 2026-01-12 15:00: the team has no other at that time.\n");
    }
}
