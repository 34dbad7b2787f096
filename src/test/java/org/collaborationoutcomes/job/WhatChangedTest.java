package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** What moved between two editions, and why, from dropped files to the released change. */
class WhatChangedTest extends Nights {

    private static final String ROW = "meeting_id,team_id,meeting_date,person_id,status,deleted\n";

    private void publish(String asOf, String... more) {
        var settings = new ArrayList<>(List.of(more));
        settings.add("--outcomes.as-of=" + asOf);
        assertThat(run(Kind.RUN, settings.toArray(String[]::new)).sentence()).startsWith("Published ");
    }

    private void theFirstEdition() throws IOException {
        drop("teams.csv", "district_id,district_name,team_id,team_name,area\nd1,North,t1,Team one,teacher\n");
        drop(
                "members.csv",
                "team_id,person_id,joined_on\nt1,p1,2025-07-01\nt1,p2,2025-07-01\nt1,p3,2025-07-01\nt1,p4,2025-07-01\n");
        drop(
                "m1.csv",
                ROW + "m1,t1,2026-01-12,p1,present,\nm1,t1,2026-01-12,p2,absent,\nm1,t1,2026-01-12,p3,present,\n");
        publish("2026-01-30");
    }

    private List<String> changes(String metric) {
        return jdbc.queryForList(
                "select concat_ws(' ', scope, old_state, round(old_value::numeric, 4), new_state,"
                        + " round(new_value::numeric, 4), ':', round(rules, 4), round(roster, 4), round(corrections, 4),"
                        + " round(late_rows, 4), round(new_data, 4)) from release.change where metric = ? order by scope",
                String.class,
                metric);
    }

    @Test
    void eachCauseIsTheDifferenceThatItMakesAndTogetherTheyAreTheChange() throws IOException {
        theFirstEdition();
        drop("members2.csv", "team_id,person_id,joined_on\nt1,p5,2025-07-01\n");
        drop(
                "m1again.csv",
                ROW + "m1,t1,2026-01-12,p2,present,\nm1,t1,2026-01-12,p3,,true\nm1,t1,2026-01-12,p4,present,\n");
        drop("m0.csv", ROW + everybody("m0,t1,2026-01-05,p%d,present,\n"));
        drop("m2.csv", ROW + everybody("m2,t1,2026-02-10,p%d,absent,\n"));
        publish("2026-02-27", "--outcomes.minimum-group=6");

        // 2 of 4, then of 5; one row gone and one changed; a whole meeting late, p4's row too; then nobody came
        assertThat(changes("attendance_rate"))
                .containsExactly(
                        "area ok 0.5000 ok 0.5333 : 0.0000 -0.1000 0.0000 0.4000 -0.2667",
                        "district ok 0.5000 ok 0.5333 : 0.0000 -0.1000 0.0000 0.4000 -0.2667",
                        "team ok 0.5000 ok 0.5333 : 0.0000 -0.1000 0.0000 0.4000 -0.2667");
        assertThat(jdbc.queryForList(
                        "select distinct concat_ws(' ', old_n, new_n) from release.change"
                                + " where metric = 'attendance_rate'",
                        String.class))
                .containsExactly("4 15");
        assertThat(jdbc.queryForList(
                        "select distinct rules + roster + corrections + late_rows + new_data"
                                + " = new_value::text::numeric - old_value::text::numeric from release.change"
                                + " where rules is not null",
                        Boolean.class))
                .containsExactly(true);
    }

    /** The membership as it was then is folded again from what was dropped until then. */
    @Test
    void aMembershipThatChangedIsToldUnderRoster() throws IOException {
        theFirstEdition();
        drop("members2.csv", "team_id,person_id,joined_on,left_on\nt1,p2,2025-07-01,2026-01-10\n");
        drop("m2.csv", ROW + "m2,t1,2026-02-10,p1,present,\nm2,t1,2026-02-10,p3,absent,\n");
        publish("2026-02-27");

        assertThat(changes("attendance_rate"))
                .contains("team ok 0.5000 ok 0.5000 : 0.0000 0.1667 0.0000 0.0000 -0.1667");
    }

    @Test
    void aFigureThatHasANumberOnlyByWhatCameLateDiffersByNone() throws IOException {
        theFirstEdition();
        drop("plan.csv", "meeting_id,team_id,starts_at,scheduled_minutes,status\nm1,t1,2026-01-12T15:00,60,held\n");
        publish("2026-02-27");

        assertThat(changes("time_on_task")).contains("team not_applicable ok 0.5000 :");
    }

    @Test
    void whereOnlyNewDataCameNothingIsComputedAgainAndOfAnotherSchoolYearNothingIsCompared() throws IOException {
        theFirstEdition();
        drop("m2.csv", ROW + everybody("m2,t1,2026-02-10,p%d,present,\n"));
        publish("2026-02-27");

        assertThat(changes("attendance_rate"))
                .contains("team ok 0.5000 ok 0.7500 : 0.0000 0.0000 0.0000 0.0000 0.2500");
        assertThat(jdbc.queryForList("select step from metrics_then.step", String.class))
                .isEmpty();
        // p1 has missed too little to be told before, and so has no number on either side
        assertThat(changes("chronic_share")).isEmpty();

        drop("m3.csv", ROW + everybody("m3,t1,2026-09-10,p%d,present,\n"));
        publish("2026-09-30"); // in another school year
        assertThat(changes("attendance_rate")).isEmpty();
    }

    @Test
    void aFigureThatHasItsFirstNumberByLateRowsHasNoPartsOfAChange() throws IOException {
        drop("teams.csv", "district_id,district_name,team_id,team_name,area\nd1,North,t1,Team one,teacher\n");
        publish("2026-01-30");
        drop("m1.csv", ROW + "m1,t1,2026-01-12,p1,present,\nm1,t1,2026-01-12,p2,absent,\n");
        publish("2026-02-27");

        assertThat(
                        rows(
                                "select distinct concat_ws(' ', old_state, old_value, new_state, new_value, num_nulls(rules,"
                                        + " roster, corrections, late_rows, new_data)) from release.change where metric = 'attendance_rate'"))
                .containsExactly("not_applicable ok 0.5 5");
    }

    private static String everybody(String row) {
        var rows = new StringBuilder();
        for (int person = 1; person <= 5; person++) {
            rows.append(row.formatted(person));
        }
        return rows.toString();
    }

    @Test
    void aFigureIsExplainedDownToFileAndLineWithoutAPerson() throws IOException {
        theFirstEdition();
        try (var job = NightlyJob.open(List.of(
                "--spring.datasource.url=" + url,
                "--outcomes.home=" + folder.resolve("home"),
                "--outcomes.inbox=" + folder.resolve("inbox")))) {
            assertThat(job.explain("attendance_rate", "team", "t1", "ytd"))
                    .containsExactly(
                            new StatusTable(
                                    "attendance_rate",
                                    List.of(
                                            "unit",
                                            "subject",
                                            "period",
                                            "value",
                                            "numerator",
                                            "denominator",
                                            "n",
                                            "state"),
                                    List.of(List.of("d1 / teacher / t1", "", "ytd", "0.5", "2.0", "4.0", "4", "ok"))),
                            new StatusTable(
                                    "Rows of d1 / teacher / t1",
                                    List.of("what", "above the line", "below the line", "file", "line"),
                                    List.of(
                                            List.of("t1 m1 2026-01-12 present", "1.0", "1.0", "m1.csv", "2"),
                                            List.of("t1 m1 2026-01-12 absent", "0.0", "1.0", "m1.csv", "3"),
                                            List.of("t1 m1 2026-01-12 present", "1.0", "1.0", "m1.csv", "4"),
                                            List.of("t1 m1 2026-01-12 unrecorded", "0.0", "1.0", "members.csv", "5"))));
            for (var metric : List.of("quorum_rate", "chronic_share", "on_track_share", "follow_through")) {
                assertThat(job.explain(metric, "district", "d1", "ytd")).isNotEmpty();
                assertThat(job.explain(metric, "area", "teacher", "to_date")).isNotEmpty();
            }
            assertThat(job.explain("meetings_held", "area", "teacher", "ytd").get(1))
                    .isEqualTo(new StatusTable(
                            "Rows of d1 / teacher",
                            List.of("what", "above the line", "below the line", "file", "line"),
                            List.of(List.of("t1 m1 2026-01-12", "1.0", "", "m1.csv", "2"))));
            assertThat(job.explain("network_isolates_share", "district", "d1", "ytd")
                            .get(1))
                    .isEqualTo(new StatusTable(
                            "Rows of d1",
                            List.of("why none"),
                            List.of(List.of("Its rows would tell who met whom, so none are listed."))));
            assertThat(job.explain("meetings_cancelled", "team", "t1", "2026-01")
                            .get(1)
                            .rows())
                    .containsExactly(List.of("What it needs was never delivered, so it has no rows."));
            jdbc.update(
                    "update release.value set value = 0.75 where metric = 'attendance_rate' and scope = 'area' and state = 'ok'");
            assertThat(job.explain("attendance_rate", "area", "teacher", "ytd")
                            .get(1)
                            .rows())
                    .containsExactly(List.of("It stands as an earlier edition told it, since too few people came since;"
                            + " today's rows are others."));
            jdbc.update("update release.value set state = 'suppressed', value = null, numerator = null,"
                    + " denominator = null, n = null where metric = 'attendance_rate' and scope = 'team'");
            assertThat(job.explain("attendance_rate", "team", "t1", "ytd"))
                    .extracting(table -> table.rows().get(0).get(table.columns().size() - 1))
                    .containsExactly(
                            "not shown, to protect people", "Its rows are not shown either, to protect people.");
            jdbc.update(
                    "delete from metrics.meeting"); // as where the server died: what it keeps without a log is empty
            assertThat(job.explain("meetings_held", "area", "teacher", "ytd")
                            .get(1)
                            .rows())
                    .containsExactly(
                            List.of("Its rows are not at hand: the database restarted, or another day was computed"
                                    + " since. Run `report` for the figure's day and ask again."));
            assertThatThrownBy(() -> job.explain("attendance", "team", "t1", "ytd"))
                    .hasMessage("'attendance' is no metric; the Method sheet and the README list them all.");
        }
    }
}
