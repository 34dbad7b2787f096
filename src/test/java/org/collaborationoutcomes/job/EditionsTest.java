package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** Which editions come of which runs, and what becomes of those that are there. */
class EditionsTest extends NightsOfATeam {

    @Test
    void anIndexLeadsToEveryEditionAndOneOfAnEarlierDayLeavesTheLatestCopyAlone() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        run(Kind.REPORT, "--outcomes.as-of=2026-02-02");
        var latest = files("reports").get("Latest - North.xlsx");
        assertThat(run(Kind.REPORT, "--outcomes.as-of=2025-11-30").exitStatus()).isZero();

        assertThat(folder.resolve("reports/2025-11-30")).isDirectory();
        assertThat(files("reports")).containsEntry("Latest - North.xlsx", latest);
        assertThat(links("index.html"))
                .containsExactly(
                        "2026-02-02/2026-02-02%20Collaboration%20report%20-%20North.xlsx",
                        "2026-02-02/2026-02-02%20Collaboration%20report%20-%20North%20-%20board.html",
                        "2026-02-02/2026-02-02%20Collaboration%20report%20-%20North%20-%20board.xlsx",
                        "2026-01-30/2026-01-30%20Collaboration%20report%20-%20North.xlsx",
                        "2026-01-30/2026-01-30%20Collaboration%20report%20-%20North%20-%20board.html",
                        "2026-01-30/2026-01-30%20Collaboration%20report%20-%20North%20-%20board.xlsx",
                        "2025-11-30/2025-11-30%20Collaboration%20report%20-%20North.xlsx",
                        "2025-11-30/2025-11-30%20Collaboration%20report%20-%20North%20-%20board.html",
                        "2025-11-30/2025-11-30%20Collaboration%20report%20-%20North%20-%20board.xlsx",
                        "Latest%20-%20North%20-%20board.html",
                        "Latest%20-%20North%20-%20board.xlsx",
                        "Latest%20-%20North.xlsx")
                .allSatisfy(link -> assertThat(folder.resolve("reports").resolve(link.replace("%20", " ")))
                        .exists());
        // the earlier day came out later, and so stands in the list of no edition that was out
        assertThat(links("2026-02-02/index.html"))
                .containsExactly(
                        "2026-02-02%20Collaboration%20report%20-%20North.xlsx",
                        "2026-02-02%20Collaboration%20report%20-%20North%20-%20board.html",
                        "2026-02-02%20Collaboration%20report%20-%20North%20-%20board.xlsx",
                        "../index.html",
                        "../2026-01-30/index.html");
        assertThat(links("2025-11-30/index.html")).hasSize(4);
    }

    @Test
    void changedDataMakeTheNextEditionBesideTheFirst() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var first = files("reports/2026-01-30");
        drop("attendance.csv", ATTENDANCE.replace("present", "excused"));
        assertThat(run(Kind.RUN).sentence())
                .isEqualTo("Published %s with 1 workbook.".formatted(folder.resolve("reports/2026-01-30.02")));
        assertThat(files("reports/2026-01-30")).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("reports/2026-01-30.02/metrics.csv")))
                .contains("attendance_rate,0,,,0,2,2,ok\n");
    }

    @Test
    void anEditionThatIsGoneComesBackTheSameAndOneThatAppearedBeforeItsRunDiedIsAdopted() throws IOException {
        run(Kind.RUN);
        var before = files("reports");
        try (var all = Files.walk(folder.resolve("reports/2026-01-30"))) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        assertThat(run(Kind.RUN).sentence()).startsWith("Published ");
        assertThat(files("reports")).isEqualTo(before);

        forgetEditions();
        assertThat(run(Kind.RUN).exitStatus()).isZero();
        assertThat(files("reports")).isEqualTo(before);
        forgetEditions();
        drop("attendance.csv", ATTENDANCE);
        assertThat(run(Kind.RUN).sentence())
                .isEqualTo("Published %s with 1 workbook.".formatted(folder.resolve("reports/2026-01-30.02")));
        assertThat(jdbc.queryForList("select folder from release.edition order by number", String.class))
                .containsExactly("2026-01-30", "2026-01-30.02");
    }

    @Test
    void anAdoptedEditionIsRecordedAsItSpokeAndNotAsTheDataAreNow() throws IOException {
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN);
        var said = said(1);
        var found = found(1);
        forgetEditions();
        drop("attendance.csv", ATTENDANCE.replace("absent", "present"));
        assertThat(run(Kind.RUN).sentence())
                .isEqualTo("Published %s with 1 workbook.".formatted(folder.resolve("reports/2026-01-30.02")));

        assertThat(said).isNotEmpty();
        assertThat(said(1)).isEqualTo(said);
        assertThat(found).isNotEmpty();
        assertThat(found(1)).isEqualTo(found);
        assertThat(said(2)).hasSameSizeAs(said).isNotEqualTo(said);
        assertThat(jdbc.queryForList("select through_run from release.edition order by number", Long.class))
                .containsExactly(1L, 2L);
    }

    @Test
    void workbooksOfSomeDistrictsOverUnchangedDataAreNoNewEdition() throws IOException {
        drop("more.csv", TEAMS.replace("d1,North,t1", "d2,South,t2"));
        run(Kind.RUN);
        var before = files("reports");

        assertThat(run(Kind.REPORT, "--outcomes.district=d2").sentence())
                .isEqualTo(
                        "Nothing new came; the edition in %s stands.".formatted(folder.resolve("reports/2026-01-30")));
        assertThat(run(Kind.REPORT).sentence()).startsWith("Nothing new came; ");
        assertThat(files("reports")).isEqualTo(before);
    }

    @Test
    void anEditionThatLacksAWorkbookIsFollowedByOneThatHoldsMore() throws IOException {
        drop("more.csv", TEAMS.replace("d1,North,t1", "d2,South,t2") + "d3,West,t3,Team three,teacher\n");
        run(Kind.RUN, "--outcomes.district=d1");
        var first = files("reports/2026-01-30");
        assertThat(first.keySet())
                .containsExactly(
                        "2026-01-30 Collaboration report - North - board.html",
                        "2026-01-30 Collaboration report - North - board.xlsx",
                        "2026-01-30 Collaboration report - North.xlsx",
                        "edition.json",
                        "index.html",
                        "metrics.csv");

        run(Kind.REPORT, "--outcomes.district=d2");
        assertThat(files("reports/2026-01-30.02").keySet())
                .contains(
                        "2026-01-30 Collaboration report - North.xlsx", "2026-01-30 Collaboration report - South.xlsx")
                .doesNotContain("2026-01-30 Collaboration report - West.xlsx");
        run(Kind.REPORT);
        assertThat(files("reports/2026-01-30.03")).hasSize(12);
        assertThat(run(Kind.REPORT, "--outcomes.district=d1").sentence())
                .isEqualTo("Nothing new came; the edition in %s stands."
                        .formatted(folder.resolve("reports/2026-01-30.03")));

        assertThat(files("reports/2026-01-30")).isEqualTo(first);
        assertThat(jdbc.queryForList("select distinct digest from release.edition", String.class))
                .hasSize(1);
        assertThat(jdbc.queryForList("select districts::text from release.edition order by number", String.class))
                .containsExactly("{d1}", "{d1,d2}", "{}");
        assertThat(Files.readString(folder.resolve("reports/2026-01-30.02/edition.json")))
                .contains("\"districts\" : [\n    \"d1\",\n    \"d2\"\n  ]");
    }

    @Test
    void aLimitedEditionThatIsGoneComesBackWithTheSameWorkbooks() throws IOException {
        drop("more.csv", TEAMS.replace("d1,North,t1", "d2,South,t2"));
        run(Kind.RUN, "--outcomes.district=d1");
        var before = files("reports");
        Files.move(folder.resolve("reports/2026-01-30"), folder.resolve("gone"));

        run(Kind.RUN, "--outcomes.district=d1");
        assertThat(files("reports")).isEqualTo(before);
    }

    private List<String> links(String page) throws IOException {
        return Pattern.compile("href=\"([^\"]*)\"")
                .matcher(Files.readString(folder.resolve("reports").resolve(page)))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** As if the run that made them had died before it wrote them down. */
    private void forgetEditions() {
        for (var table : List.of("edition_value", "edition_practice", "edition_finding", "edition")) {
            jdbc.update("delete from release." + table);
        }
    }

    /** How the practices stood in an edition, and what it found. */
    private List<String> found(int number) {
        return jdbc.queryForList(
                "select p::text from release.edition_practice as p where number = ? union all"
                        + " select f::text from release.edition_finding as f where number = ? order by 1",
                String.class,
                number,
                number);
    }

    private List<String> said(int number) {
        return jdbc.queryForList(
                "select v::text from (select as_of, scope, district_id, area, team_id, subject, period, period_start,"
                        + " period_end, metric, value, low, high, numerator, denominator, n, state"
                        + " from release.edition_value where number = ? order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) as v",
                String.class,
                number);
    }
}
