package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of members without a day of joining, as intake lands them: with the start of the school year of their day. */
class SnapshotTest {

    private LandedFiles files;
    private Facts facts;

    @BeforeEach
    void freshDatabase() {
        var dataSource = TestDatabase.fresh();
        files = new LandedFiles(dataSource);
        facts = new Facts(new Sql(dataSource));
        merged("teams", "district_id,district_name,team_id,team_name,area\nd1,North,t1,Team one,teacher");
    }

    private long merged(String feed, String text) {
        long file = files.land(feed, text);
        merge();
        return file;
    }

    private void merge() {
        facts.withdraw(1);
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
    }

    private long list(String day, String... people) {
        return listOf("t1", day, people);
    }

    private long listOf(String team, String day, String... people) {
        var text = new StringBuilder("team_id,person_id,role,joined_on,as_of\n");
        for (var person : people) {
            text.append("%s,%s,2025-07-01,%s%n".formatted(team, person.contains(",") ? person : person + ",", day));
        }
        return merged("members", text.toString());
    }

    private List<String> members() {
        return files.rows("select person_id, role, joined_on, left_on from facts.members order by 1, 3");
    }

    @Test
    void theFirstListHoldsFromTheStartOfTheYearAndLaterOnesFromTheirDay() {
        list("2025-10-01", "p1,leader", "p2", "p3");
        long second = list("2025-11-01", "p1,data", "p2", "p4");

        assertThat(members())
                .containsExactly(
                        "p1 data 2025-07-01 -", "p2 - 2025-07-01 -", "p3 - 2025-07-01 2025-11-01", "p4 - 2025-11-01 -");
        assertThat(files.rows("select added, changed, unchanged, held from facts.file_fate where file_id = " + second))
                .containsExactly("1 1 1 0");
        assertThat(files.rows("select value, other from receipt.saying where code = 'W-LEFT'"))
                .containsExactly("t1 1 person is");

        list("2025-12-01", "p1,data", "p2", "p3", "p4");
        assertThat(members()).contains("p3 - 2025-07-01 2025-11-01", "p3 - 2025-12-01 -");
    }

    @Test
    void newPeopleOfATeamWithDaysOfJoiningJoinOnTheListsDay() {
        merged("members", "team_id,person_id,joined_on,left_on\nt1,p1,2025-08-15,\nt1,p2,2025-08-15,2025-09-01");
        list("2025-10-01", "p1", "p2");

        assertThat(members()).containsExactly("p1 - 2025-08-15 -", "p2 - 2025-08-15 2025-09-01", "p2 - 2025-10-01 -");
    }

    @Test
    void aListByWhichMostOfATeamWouldLeaveWaitsUntilItIsConfirmed() {
        list("2025-10-01", "p1", "p2", "p3", "p4");
        long wrong = list("2025-11-01", "p1", "p9");
        assertThat(members()).hasSize(4).allMatch(row -> row.endsWith(" -"));
        assertThat(files.rows("select line, fate, code, value from facts.finding where file_id = " + wrong
                        + " order by line"))
                .containsExactly("2 held R-SHRINK 3 of the 4 people of t1", "3 held R-SHRINK 3 of the 4 people of t1");
        merge();
        assertThat(files.rows("select count(*) from facts.held")).containsExactly("2");

        merged(
                "members",
                "team_id,person_id,joined_on,as_of,confirmed\nt1,p1,2025-07-01,2025-11-02,true\nt1,p9,2025-07-01,2025-11-02,true");
        assertThat(files.rows("select * from facts.held")).isEmpty();
        assertThat(members())
                .containsExactly(
                        "p1 - 2025-07-01 -",
                        "p2 - 2025-07-01 2025-11-02",
                        "p3 - 2025-07-01 2025-11-02",
                        "p4 - 2025-07-01 2025-11-02",
                        "p9 - 2025-11-02 -");
    }

    @Test
    void byAListExactlyHalfOfATeamMayLeave() {
        list("2025-10-01", "p1", "p2", "p3", "p4");
        list("2025-11-01", "p1", "p2");

        assertThat(files.rows("select * from facts.held")).isEmpty();
        assertThat(members())
                .containsExactly(
                        "p1 - 2025-07-01 -",
                        "p2 - 2025-07-01 -",
                        "p3 - 2025-07-01 2025-11-01",
                        "p4 - 2025-07-01 2025-11-01");
    }

    @Test
    void nobodyLeavesByAListWithRejectedRowsNorByTheMendedOnes() {
        list("2025-10-01", "p1", "p2", "p3");
        long file = files.land(
                "members",
                "team_id,person_id,joined_on,as_of\nt1,p1,2025-07-01,2025-11-01\nt1,p2,2025-07-01,2025-11-01");
        files.run("update intake.file set read_rows = 3, rejected_rows = 1 where file_id = " + file);
        merge();
        long mended = files.land("members", "team_id,person_id,joined_on,as_of\nt1,p3,2025-07-01,2025-11-02");
        files.run("update intake.file set partial = true where file_id = " + mended);
        merge();

        assertThat(members()).hasSize(3).allMatch(row -> row.endsWith(" -"));
        assertThat(files.rows("select * from facts.held")).isEmpty();
    }

    @Test
    void aListThatIsOlderThanAMergedOneIsRejected() {
        list("2025-10-01", "p1", "p2");
        long old = list("2025-09-01", "p1", "p3");

        assertThat(files.rows("select line, fate, code, column_name, value, other from facts.finding where file_id = "
                        + old + " order by line"))
                .containsExactly(
                        "2 rejected R-CONFLICT as_of 2025-09-01 a list of 2025-10-01",
                        "3 rejected R-CONFLICT as_of 2025-09-01 a list of 2025-10-01");
        assertThat(members()).containsExactly("p1 - 2025-07-01 -", "p2 - 2025-07-01 -");
    }

    @Test
    void aListThatIsTakenBackLeavesWhatTheOthersSay() {
        list("2025-10-01", "p1", "p2", "p3");
        long wrong = list("2025-11-01", "p1", "p2", "p4");
        list("2025-12-01", "p1", "p3", "p4");
        files.withdraw(wrong);
        merge();

        assertThat(members())
                .containsExactly(
                        "p1 - 2025-07-01 -", "p2 - 2025-07-01 2025-12-01", "p3 - 2025-07-01 -", "p4 - 2025-12-01 -");
        assertThat(files.rows("select as_of, people_left from facts.snapshot order by 1"))
                .containsExactly("2025-10-01 0", "2025-12-01 1");
        assertThat(files.rows("select gone, changed, back, waiting from facts.withdrawal"))
                .containsExactly("2 1 1 0");
    }

    @Test
    void aListOfAnUnknownTeamWaitsForIt() {
        listOf("t2", "2025-10-01", "p1", "p2");
        assertThat(files.rows("select distinct code, value from facts.finding")).containsExactly("R-PARENT t2");
        merged("teams", "district_id,district_name,team_id,team_name,area\nd1,North,t2,Team two,teacher");
        assertThat(members()).containsExactly("p1 - 2025-07-01 -", "p2 - 2025-07-01 -");
    }
}
