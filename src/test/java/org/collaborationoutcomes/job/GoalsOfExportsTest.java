package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Night by night: sheets of goals, read as goals and as what was measured of them, and boards of tasks. */
class GoalsOfExportsTest extends Nights {

    private static final String SHEET = """
            Goal,Baseline,Target,Start date,Due,Q3 2025,Oct 2025
            Raise reading,60,80,2025-09-01,2026-06-12,61,64
            Fewer absences,18,10,2025-09-01,2026-06-12,17,x
            """;

    private static final String CARDS =
            "Card ID,Card Name,Due Date,List Name,Last Activity Date,Due Complete,Archived\n";

    private static final String COUNTS = """
            select concat_ws(' ', file.path, receipt.status, receipt.read, receipt.added, receipt.changed,
                receipt.unchanged, receipt.removed, receipt.held, receipt.rejected, receipt.skipped)
            from receipt.receipt join intake.file using (file_id)
            where file.run_id = (select max(run_id) from intake.file)
              and file.feed <> 'teams'
            order by file.file_id
            """;

    private static final String FACTS = """
            select concat_ws(' ', goal_id, target, string_agg(measured_on || '=' || value, ', ' order by measured_on))
            from facts.goals left join facts.progress using (goal_id)
            group by goal_id, target
            order by goal_id
            """;

    @BeforeEach
    void aTeam() throws IOException {
        drop("teams.csv", "district_id,district_name,team_id,team_name,area\nd,D,lincoln,Lincoln,teacher\n");
    }

    private List<String> night() {
        run(Kind.INTAKE);
        return rows(COUNTS);
    }

    @Test
    void aSheetIsGoalsAndMeasurementsThatAreCorrectedMendedTakenBackAndDroppedAgain() throws IOException {
        drop("Lincoln/goals.csv", SHEET);
        assertThat(night())
                .containsExactly(
                        "Lincoln/goals.csv loaded 2 2 0 0 0 0 0 0",
                        "Lincoln/goals.csv (progress) partly_loaded 4 3 0 0 0 0 1 0");
        assertThat(rows(FACTS))
                .containsExactly(
                        "lincoln-fewer-absences 10 2025-09-30=17",
                        "lincoln-raise-reading 80 2025-09-30=61, 2025-10-31=64");
        assertThat(feedback("goals.csv (progress).receipt.txt")).startsWith("3 of 4 rows were loaded.");
        assertThat(folder.resolve("inbox/Lincoln/goals.csv")).doesNotExist();

        drop("mended.csv", feedback("goals.csv (progress).rejects.csv").replace(",x", ",15"));
        assertThat(night())
                .containsExactly(
                        "mended.csv loaded 2 0 0 1 0 0 0 1", // above the row stands where it was dropped
                        "mended.csv (progress) loaded 3 1 0 1 0 0 0 1");
        drop("again.csv", SHEET);
        assertThat(night()).containsExactly("again.csv already_loaded 0 0 0 0 0 0 0 0");

        var corrected = SHEET.replace(",80,", ",85,").replace(",64", ",65").replace(",x", ",");
        drop("Lincoln/goals.csv", corrected);
        assertThat(night())
                .containsExactly(
                        "Lincoln/goals.csv loaded 2 0 1 1 0 0 0 0",
                        "Lincoln/goals.csv (progress) loaded 3 0 1 2 0 0 0 0");
        var asCorrected = List.of(
                "lincoln-fewer-absences 10 2025-09-30=17, 2025-10-31=15",
                "lincoln-raise-reading 85 2025-09-30=61, 2025-10-31=65");
        assertThat(rows(FACTS)).containsExactlyElementsOf(asCorrected);

        drop("Lincoln/goals.csv.withdraw", "");
        night();
        assertThat(rows(FACTS))
                .containsExactly(
                        "lincoln-fewer-absences 10 2025-09-30=17, 2025-10-31=15",
                        "lincoln-raise-reading 80 2025-09-30=61, 2025-10-31=64");
        assertThat(rows("select concat_ws(' ', path, status, profile) from intake.file"
                        + " where status in ('withdrawn', 'withdrawal') order by file_id"))
                .containsExactly(
                        "Lincoln/goals.csv withdrawn goals.sheet",
                        "Lincoln/goals.csv (progress) withdrawn goals.measurements",
                        "Lincoln/goals.csv.withdraw withdrawal withdrawal",
                        "Lincoln/goals.csv.withdraw withdrawal withdrawal");

        drop("Lincoln/goals.csv", corrected);
        Files.setLastModifiedTime(
                folder.resolve("inbox/Lincoln/goals.csv"),
                FileTime.from(Instant.now().minusSeconds(1)));
        assertThat(night())
                .containsExactly(
                        "Lincoln/goals.csv loaded 2 0 1 1 0 0 0 0",
                        "Lincoln/goals.csv (progress) loaded 3 0 1 2 0 0 0 0");
        assertThat(rows(FACTS)).containsExactlyElementsOf(asCorrected);
    }

    @Test
    void aTaskStaysDoneSinceTheDayThatWasFirstToldUntilItIsOpenAgain() throws IOException {
        card("2026-01-10", true);
        assertThat(night()).containsExactly("Lincoln/cards.csv loaded 1 1 0 0 0 0 0 0");
        assertThat(feedback("cards.csv.receipt.txt"))
                .contains("1 row is done without a day: the tool does not say when.");
        card("2026-01-20", true);
        assertThat(night()).containsExactly("Lincoln/cards.csv loaded 1 0 0 1 0 0 0 0");
        assertThat(done()).containsExactly("c1 2026-01-10");
        card("2026-01-21", false);
        assertThat(night()).containsExactly("Lincoln/cards.csv loaded 1 0 1 0 0 0 0 0");
        assertThat(done()).containsExactly("c1");
        card("2026-01-25", true);
        assertThat(night()).containsExactly("Lincoln/cards.csv loaded 1 0 1 0 0 0 0 0");
        assertThat(done()).containsExactly("c1 2026-01-25");
        drop("Lincoln/cards.csv", CARDS + "c1,Call,2026-01-15,List,2026-01-26,,true\n");
        assertThat(night()).containsExactly("Lincoln/cards.csv loaded 1 0 0 0 1 0 0 0");
        assertThat(done()).isEmpty();
    }

    private void card(String activity, boolean done) throws IOException {
        drop(
                "Lincoln/cards.csv",
                CARDS + "c1,Call,2026-01-15,List,%sT08:00:00.000Z,%s,false\n".formatted(activity, done));
    }

    private List<String> done() {
        return rows("select concat_ws(' ', action_id, completed_on) from facts.actions");
    }
}
