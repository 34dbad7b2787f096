package org.collaborationoutcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The eye that looks over SQL sees what it should. */
class SqlFileTest {

    private static final String GRAIN = "-- Goals. One row per goal.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into facts.goals (goal_id) select goal_id from intake.goals on conflict do update set x = 1",
                "update facts.goals as g set title = c.title from candidate as c",
                "delete from candidate as c using facts.goals as g",
                "truncate facts.goals, facts.teams restart identity",
                "analyze facts./* relation */",
                "select g.goal_id from facts.goals as g for no key update of g",
                "select 'release.edition' as \"metrics.value\" from intake.file -- metrics.value",
                "create temporary table candidate on commit drop as select 1",
            })
    void aStageThatKeepsToItselfIsRight(String statement) {
        assertThat(new SqlFile("facts/goals.sql", GRAIN + statement).flawsOfReach(Set.of("candidate")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into intake.file (file_id) values (1)",
                "with gone as (delete from intake.file as f returning f.file_id) select file_id from gone",
                "update\n    intake.file set status = 'judged'",
                "update only intake.file set status = 'judged'",
                "merge into intake.file as f using candidate as c on true when matched then do nothing",
                "truncate facts.goals, intake.file",
                "copy intake.file from stdin",
                "create table intake.file (file_id bigint)",
                "drop table if exists intake.file",
                "do $$ begin delete from intake.file; end $$",
            })
    void aWriteIntoAnotherStageIsTold(String statement) {
        assertThat(new SqlFile("facts/goals.sql", GRAIN + statement).flawsOfReach(Set.of("candidate")))
                .containsExactly(
                        "stage facts, sql/facts/goals.sql writes intake.file, may write schema facts and its own"
                                + " temporary tables [candidate]");
    }

    @Test
    void aTemporaryTableThatTheStageDoesNotMakeIsTold() {
        assertThat(new SqlFile("facts/goals.sql", GRAIN + "delete from run").flawsOfReach(Set.of()))
                .containsExactly("stage facts, sql/facts/goals.sql writes run, may write schema facts and its own"
                        + " temporary tables []");
    }

    @Test
    void aReadOfALaterStageIsTold() {
        assertThat(new SqlFile("facts/goals.sql", GRAIN + "select v.value from metrics.value as v")
                        .flawsOfReach(Set.of()))
                .containsExactly("stage facts, sql/facts/goals.sql reads schema metrics, may read [facts,"
                        + " facts_then, intake, intake_then]");
    }

    @Test
    void theWorkbookReadsNothingButWhatWasReleased() {
        var statement = "select r.value from release.value as r join metrics.value as m on true";
        assertThat(new SqlFile("workbook/goals.sql", GRAIN + statement).flawsOfReach(Set.of()))
                .containsExactly("stage workbook, sql/workbook/goals.sql reads schema metrics, may read [release]");
    }

    @Test
    void aFolderThatIsNoStageIsTold() {
        assertThat(new SqlFile("misc/goals.sql", GRAIN + "select 1").flawsOfReach(Set.of()))
                .containsExactly("stage misc, sql/misc/goals.sql lies in no stage; the folders are"
                        + " [facts, intake, job, metrics, receipt, release, workbook]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- Goals. One row per goal.\nselect goal_id, 'YYYY;' as \"C\" from facts.goals",
                "-- One row.\nselect 1",
                "-- The wave in force. At most one row per team.\nselect 1",
                "-- The run under way. One row, or none.\nselect 1",
                "-- Sets the session up. No rows.\ndo $$ begin perform 1; end $$",
            })
    void aStatementWithItsGrainIsRight(String text) {
        assertThat(new SqlFile("facts/goals.sql", text).flawsOfForm()).isEmpty();
    }

    @Test
    void allThatTheFormLacksIsToldAtOnce() {
        var text = "-- Goals.\nSELECT Goal_id\nfrom facts.goals;\n" + "\n".repeat(80);
        assertThat(new SqlFile("facts/goals.txt", text).flawsOfForm())
                .containsExactly(
                        "stage facts, sql/facts/goals.txt is no .sql file; only statements lie under sql",
                        "stage facts, sql/facts/goals.txt begins with '-- Goals.', must begin with a comment that ends"
                                + " in the grain, like '-- Goals of known teams. One row per goal.'",
                        "stage facts, sql/facts/goals.txt has 83 lines, at most 80 are allowed",
                        "stage facts, sql/facts/goals.txt has a semicolon, must be one statement without any",
                        "stage facts, sql/facts/goals.txt has capitals in [Goal_id, SELECT], must be in lower case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "SELECT a\nFROM b",
                " select ",
                "with a as (",
                "insert into %s",
                "update %s set x = 1",
                "update facts.goals as g set x = 1",
                "delete from facts.goals",
                "truncate metrics.value",
                "create temporary table x",
            })
    void sqlInJavaIsSeen(String literal) {
        assertThat(SqlInJava.isIn(literal)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy %s (%s) from stdin",
                "there is no such database - create it with: create database outcomes",
                "Runs the nightly job with a database and folders of its own",
                "set time zone 'UTC'",
                "job/delete_empty_instances",
                "update the file and drop it again",
            })
    void proseInJavaIsNotSql(String literal) {
        assertThat(SqlInJava.isIn(literal)).isFalse();
    }
}
