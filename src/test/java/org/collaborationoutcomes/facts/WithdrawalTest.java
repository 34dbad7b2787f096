package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final String TEAMS = "district_id,district_name,team_id,team_name,area\n";
    private static final String TEAM = TEAMS + "d1,North,t1,Team one,teacher\n";
    private static final String MEMBERS = "team_id,person_id,joined_on,role,organization\n";
    private static final String ATTENDANCE = "meeting_id,team_id,meeting_date,person_id,status\n";
    private static final String GOALS = "goal_id,team_id,title,direction,baseline,target,starts_on,due_on\n";

    private LandedFiles files;
    private Facts facts;

    @BeforeEach
    void freshDatabase() {
        var dataSource = TestDatabase.fresh();
        files = new LandedFiles(dataSource);
        facts = new Facts(new Sql(dataSource));
    }

    private void merge() {
        facts.withdraw(1);
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
    }

    private long merged(String feed, String text) {
        long file = files.land(feed, text);
        merge();
        return file;
    }

    private void withdraw(long file) {
        files.withdraw(file);
        merge();
    }

    private List<String> effect() {
        return files.rows("select file_id, gone, changed, back, waiting, contradicting from facts.withdrawal");
    }

    @Test
    void everyKeyReturnsToWhatTheRemainingFilesSay() {
        merged("teams", TEAM);
        merged("members", MEMBERS + "t1,p1,2025-01-01,member,School A\nt1,p2,2025-01-01,data,School A");
        long wrong = merged("members", MEMBERS + "t1,p1,2025-01-01,leader,\nt1,p3,2025-01-01,data,School B");
        merged("members", "team_id,person_id,joined_on,organization\nt1,p1,2025-01-01,School C");

        withdraw(wrong);

        assertThat(files.rows("select person_id, role, organization, file_id from facts.members order by 1"))
                .containsExactly("p1 member School C 4", "p2 data School A 2");
        assertThat(effect()).containsExactly("3 1 1 0 0 0");
        assertThat(files.rows("select file_id from facts.file_fate order by 1")).containsExactly("1", "2", "4");
        merge();
        assertThat(effect()).hasSize(1);
    }

    @Test
    void whatAFileRemovedIsBackAndItsGoalHasItsVersionsAgain() {
        merged("teams", TEAM);
        merged("goals", GOALS + "g1,t1,Read,,10,20,2025-09-01,2026-06-01");
        merged("goals", GOALS + "g1,t1,Read,,10,30,2025-09-01,2026-06-01");
        long wrong = merged("goals", "goal_id,deleted\ng1,true");
        merged("progress", "goal_id,measured_on,value\ng1,2025-10-01,12");
        assertThat(files.rows("select * from facts.progress")).isEmpty();

        withdraw(wrong);

        assertThat(files.rows("select version, target from facts.goal_versions order by 1"))
                .containsExactly("1 20", "2 30");
        assertThat(files.rows("select goal_id, value from facts.progress")).containsExactly("g1 12");
        assertThat(effect()).containsExactly("4 0 0 1 0 0");
    }

    @Test
    void rowsOfATeamThatNoFileBringsAnyMoreWaitAndComeBackWithIt() {
        long team = merged("teams", TEAM);
        merged("goals", GOALS + "g1,t1,Read,,10,20,2025-09-01,2026-06-01");
        merged("progress", "goal_id,measured_on,value\ng1,2025-10-01,12");
        merged("attendance", ATTENDANCE + "m1,t1,2025-09-01,p1,present");

        withdraw(team);

        for (var feed : List.of("teams", "goals", "goal_versions", "progress", "attendance")) {
            assertThat(files.rows("select * from facts." + feed)).as(feed).isEmpty();
        }
        assertThat(files.rows("select feed from facts.held order by 1"))
                .containsExactly("attendance", "goals", "progress");
        assertThat(effect()).containsExactly("1 1 0 0 3 0");

        merged("teams", TEAM);

        assertThat(files.rows("select * from facts.held")).isEmpty();
        assertThat(files.rows("select goal_id, value from facts.progress")).containsExactly("g1 12");
        assertThat(files.rows("select person_id from facts.attendance")).containsExactly("p1");
        assertThat(files.rows("select version from facts.goal_versions")).containsExactly("1");
    }

    @Test
    void aTeamThatAnotherFileBroughtAndAThirdRemovedKeepsWhatCameWhileItWasThere() {
        long twice = merged("teams", TEAM);
        merged("teams", TEAM);
        merged("attendance", ATTENDANCE + "m1,t1,2025-09-01,p1,present");
        merged("teams", "team_id,deleted\nt1,true");

        withdraw(twice);

        assertThat(files.rows("select person_id from facts.attendance")).containsExactly("p1");
        assertThat(effect()).containsExactly("1 0 0 0 0 0");
    }

    @Test
    void aRowThatWaitedForTheFileInVainWaitsNoMoreThanBefore() {
        long wrong = merged("attendance", ATTENDANCE + "m1,t9,2025-09-01,p1,present");
        merged("attendance", ATTENDANCE + "m1,t9,2025-09-02,p1,late\nm2,t9,2025-09-02,p1,late");

        withdraw(wrong);

        assertThat(files.rows("select file_id, line from facts.held order by 1, 2"))
                .containsExactly("2 2", "2 3");
        assertThat(files.rows("select file_id from facts.finding order by 1")).containsExactly("2", "2");
        assertThat(effect()).containsExactly("1 0 0 0 0 0");
    }

    @Test
    void aRowThatContradictsWhatIsLeftIsCountedAndFoundWanting() {
        merged("teams", TEAM);
        merged("goals", GOALS + "g1,t1,Read,,10,5,2025-09-01,2026-06-01");
        long wrong = merged("goals", GOALS + "g1,t1,Read,,10,20,2025-09-01,2026-06-01");
        merged("goals", "goal_id,team_id,direction\ng1,t1,increase");
        assertThat(files.rows("select target, direction from facts.goals")).containsExactly("20 increase");

        withdraw(wrong);

        assertThat(files.rows("select target, direction from facts.goals")).containsExactly("5 decrease");
        assertThat(files.rows("select file_id, line, fate, column_name from facts.finding"))
                .containsExactly("4 2 rejected target");
        assertThat(effect()).containsExactly("3 0 1 0 0 1");
    }

    @Test
    void countsOfOtherFilesStayAsTheirReceiptsTold() {
        merged("teams", TEAM);
        long wrong = merged("members", MEMBERS + "t1,p1,2025-01-01,member,School A");
        long other = merged("members", MEMBERS + "t1,p1,2025-01-01,member,School A\nt1,p1,2025-01-01,data,School A");
        var told = "select added, changed, unchanged, superseded from facts.file_fate where file_id = " + other;
        assertThat(files.rows(told)).containsExactly("0 1 0 1");

        withdraw(wrong);

        assertThat(files.rows(told)).containsExactly("0 1 0 1");
        assertThat(files.rows("select line, fate from facts.finding")).containsExactly("2 superseded");
        assertThat(files.rows("select role, file_id from facts.members")).containsExactly("data 3");
    }
}
