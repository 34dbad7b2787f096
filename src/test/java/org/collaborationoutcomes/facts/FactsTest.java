package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final String TEAM =
            "district_id,district_name,team_id,team_name,area\nd1,North,t1,Team one,teacher\n";
    private static final String GOAL_HEADER = "goal_id,team_id,title,direction,baseline,target,starts_on,due_on";

    private LandedFiles files;
    private Facts facts;

    @BeforeEach
    void freshDatabase() {
        DataSource dataSource = TestDatabase.fresh();
        files = new LandedFiles(dataSource);
        facts = new Facts(new Sql(dataSource));
    }

    private void merge() {
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
    }

    private List<String> fate(long fileId) {
        return files.rows("select added, changed, unchanged, removed, held, rejected, superseded from facts.file_fate"
                + " where file_id = " + fileId);
    }

    private List<String> findings(long fileId) {
        return files.rows("select line, fate, code, column_name, value, other from facts.finding" + " where file_id = "
                + fileId + " order by line");
    }

    @Test
    void eachRowIsAddedChangedUnchangedOrRemoved() {
        files.land("teams", TEAM);
        files.land(
                "members",
                "team_id,person_id,joined_on,role\nt1,p1,2025-01-01,member\nt1,p2,2025-01-01,data\nt1,p3,2025-01-01,");
        merge();
        long second = files.land(
                "members",
                "team_id,person_id,joined_on,role,deleted\n"
                        + "t1,p1,2025-01-01,leader,false\nt1,p2,2025-01-01,data,false\nt1,p3,2025-01-01,,true\n"
                        + "t1,p4,2025-01-01,member,false\nt1,p9,2025-01-01,,true");
        merge();
        assertThat(fate(second)).containsExactly("1 1 2 1 0 0 0");
        assertThat(files.rows("select person_id, role from facts.members order by 1"))
                .containsExactly("p1 leader", "p2 data", "p4 member");
    }

    @Test
    void theLastRowOfAKeyInAFileWinsAndTheEarlierOnesAreSuperseded() {
        files.land("teams", TEAM);
        long file = files.land(
                "members",
                "team_id,person_id,joined_on,role\nt1,p1,2025-01-01,member\nt1,p1,2025-01-01,data\nt1,p1,2025-01-01,leader");
        merge();
        assertThat(fate(file)).containsExactly("1 0 0 0 0 0 2");
        assertThat(findings(file))
                .containsExactly(
                        "2 superseded R-DUPKEY joined_on t1, p1, 2025-01-01 4",
                        "3 superseded R-DUPKEY joined_on t1, p1, 2025-01-01 4");
        assertThat(files.rows("select role, line from facts.members")).containsExactly("leader 4");
    }

    @Test
    void aColumnThatAFileLacksKeepsWhatIsStoredAndABlankOneClearsIt() {
        files.land("teams", TEAM);
        files.land("members", "team_id,person_id,joined_on,role,organization\nt1,p1,2025-01-01,leader,School A");
        merge();
        files.land("members", "team_id,person_id,joined_on,organization\nt1,p1,2025-01-01,");
        merge();
        assertThat(files.rows("select role, organization from facts.members")).containsExactly("leader -");
    }

    @Test
    void whatIntakeMadeUpForAColumnThatAFileLacksCountsOnlyWhereNothingIsStored() {
        files.land("teams", TEAM);
        merge();
        long file = files.land("teams", "team_id,team_name,area\nt1,Team one,teacher\nt2,Team two,teacher");
        files.run("update intake.teams set district_id = 'dale', district_name = 'Dale' where file_id = " + file);
        merge();
        assertThat(files.rows("select team_id, district_id, district_name from facts.teams order by 1"))
                .containsExactly("t1 d1 North", "t2 dale Dale");
        assertThat(fate(file)).containsExactly("1 0 1 0 0 0 0");
    }

    @Test
    void aRowIsCheckedTogetherWithWhatItKeeps() {
        files.land("teams", TEAM);
        files.land("goals", GOAL_HEADER + "\ng1,t1,Read,,10,20,2025-09-01,2026-06-01");
        merge();
        long file = files.land(
                "goals",
                GOAL_HEADER
                        + "\ng1,t1,Read,,10,20,2025-09-01,2025-10-01\ng1,t1,Read,increase,10,5,2025-09-01,2026-06-01");
        merge();
        assertThat(fate(file)).containsExactly("0 1 0 0 0 1 0");
        assertThat(findings(file))
                .containsExactly("3 rejected R-CONFLICT target 5 a baseline of 10 and the direction increase");
        assertThat(files.rows("select due_on, direction from facts.goals")).containsExactly("2025-10-01 increase");
    }

    @Test
    void aRejectedRowSupersedesNothing() {
        files.land("teams", TEAM);
        long file = files.land(
                "members",
                "team_id,person_id,joined_on,left_on\nt1,p1,2025-03-01,2025-04-01\nt1,p1,2025-03-01,2025-02-01");
        merge();
        assertThat(fate(file)).containsExactly("1 0 0 0 0 1 0");
        assertThat(findings(file)).containsExactly("3 rejected R-CONFLICT left_on 2025-02-01 joined_on 2025-03-01");
    }

    @Test
    void rowsOfAnUnknownTeamAreHeldAndResolvedWhenItComes() {
        files.land("teams", TEAM);
        long file = files.land(
                "attendance",
                "meeting_id,team_id,meeting_date,person_id,status\nm1,t2,2025-09-01,p1,present\nm1,t1,2025-09-01,p1,present");
        merge();
        assertThat(fate(file)).containsExactly("1 0 0 0 1 0 0");
        assertThat(findings(file)).containsExactly("2 held R-PARENT team_id t2 t1");
        files.land("teams", TEAM.replace("t1", "t2"));
        facts.merge("teams", 2);
        facts.merge("attendance", 2);
        assertThat(files.rows("select team_id, line from facts.attendance order by 1"))
                .containsExactly("t1 3", "t2 2");
        assertThat(files.rows("select feed, added from facts.resolved")).containsExactly("attendance 1");
        assertThat(files.rows("select * from facts.held")).isEmpty();
        assertThat(fate(file)).containsExactly("1 0 0 0 1 0 0");
    }

    @Test
    void aRowOfAttendanceKeepsWhoSomebodyIsInItsSource() {
        files.land("teams", TEAM);
        files.land(
                "attendance",
                "meeting_id,team_id,meeting_date,person_id,status,source_name,source_email\n"
                        + "m1,t1,2025-09-01,ann@x.example,remote,Ann,ann@x.example");
        merge();
        files.land(
                "attendance", "meeting_id,team_id,meeting_date,person_id,status\nm1,t1,2025-09-01,ann@x.example,late");
        merge();
        assertThat(files.rows("select status, source_name, source_email, source_id from facts.attendance"))
                .containsExactly("late Ann ann@x.example -");
    }

    @Test
    void aLaterRowOvertakesAHeldOneForGood() {
        long first = files.land(
                "attendance", "meeting_id,team_id,meeting_date,person_id,status\nm1,t1,2025-09-01,p1,present");
        merge();
        files.land("attendance", "meeting_id,team_id,meeting_date,person_id,status\nm1,t1,2025-09-01,p1,absent");
        merge();
        assertThat(files.rows("select file_id - " + first + ", line from facts.held"))
                .containsExactly("1 2");
        files.land("teams", TEAM);
        merge();
        assertThat(files.rows("select status from facts.attendance")).containsExactly("absent");
        assertThat(files.rows("select sum(overtaken), sum(added) from facts.resolved"))
                .containsExactly("1 1");
    }

    @Test
    void everyAcceptedChangeOfAGoalIsAVersion() {
        files.land("teams", TEAM);
        files.land("goals", GOAL_HEADER + "\ng1,t1,Read,,10,20,2025-09-01,2026-06-01");
        merge();
        files.land("goals", GOAL_HEADER + "\ng1,t1,Read,,10,20,2025-09-01,2026-06-01");
        merge();
        files.land(
                "goals",
                GOAL_HEADER
                        + ",revised_on,revision_reason\ng1,t1,Read,,10,8,2025-09-01,2026-06-01,2025-12-01,Too bold");
        merge();
        assertThat(files.rows(
                        "select version, target, direction, weight, pace, status, revised_on from facts.goal_versions"
                                + " order by version"))
                .containsExactly("1 20 increase 1 linear active -", "2 8 decrease 1 linear active 2025-12-01");
    }

    @Test
    void aDeletedGoalTakesItsVersionsAlongAndNothingElse() {
        files.land("teams", TEAM);
        files.land("goals", GOAL_HEADER + "\ng1,t1,Read,,10,20,2025-09-01,2026-06-01");
        files.land("progress", "goal_id,measured_on,value\ng1,2025-10-01,12");
        merge();
        long file = files.land("goals", "goal_id,deleted\ng1,true\ng2,true");
        merge();
        assertThat(fate(file)).containsExactly("0 0 1 1 0 0 0");
        assertThat(files.rows("select * from facts.goal_versions")).isEmpty();
        assertThat(files.rows("select goal_id, value from facts.progress")).containsExactly("g1 12");
    }

    @Test
    void aRowThatIsToGoWaitsForItsTeamOrGoalToo() {
        files.land("teams", TEAM);
        var row = "meeting_id,team_id,meeting_date,person_id,status,deleted\n";
        long attendance = files.land("attendance", row + "m1,t2,,p1,,true\nm1,t1,,p1,,true");
        long progress = files.land("progress", "goal_id,measured_on,deleted\ngoal-1,2025-10-01,true");
        merge();

        assertThat(fate(attendance)).containsExactly("0 0 1 0 1 0 0");
        assertThat(fate(progress)).containsExactly("0 0 0 0 1 0 0");
        assertThat(findings(attendance)).containsExactly("2 held R-PARENT team_id t2 t1");
        assertThat(findings(progress)).containsExactly("2 held R-PARENT goal_id goal-1 -");
    }

    @Test
    void aGoalNeverWaitsForTheOneAboveItNorAWaveWithoutTeamForAnything() {
        files.land("teams", TEAM);
        long goals = files.land(
                "goals", GOAL_HEADER + ",parent_goal_id\ng1,t1,Read,,10,20,2025-09-01,2026-06-01,nobody-knows");
        long waves = files.land("waves", "survey_id,wave_id,opens_on,closes_on\ns,w,2025-10-01,2025-10-10");
        merge();

        assertThat(fate(goals)).containsExactly("1 0 0 0 0 0 0");
        assertThat(fate(waves)).containsExactly("1 0 0 0 0 0 0");
        assertThat(files.rows("select parent_goal_id from facts.goals")).containsExactly("nobody-knows");
    }

    @Test
    void progressWaitsForItsGoalAndActionsForTeamOrGoal() {
        files.land("teams", TEAM);
        files.land("progress", "goal_id,measured_on,value\ngoal-1,2025-10-01,12");
        long actions = files.land(
                "actions",
                "action_id,team_id,goal_id,title,kind,due_on\na1,t1,goal-1,Call,action,2025-10-01\na2,t1,,Call,action,2025-10-01");
        merge();
        assertThat(findings(actions)).containsExactly("2 held R-PARENT goal_id goal-1 -");
        assertThat(files.rows("select action_id from facts.actions")).containsExactly("a2");
        files.land("goals", GOAL_HEADER + "\ngoal-1,t1,Read,,10,20,2025-09-01,2026-06-01");
        merge();
        assertThat(files.rows("select goal_id from facts.progress")).containsExactly("goal-1");
        assertThat(files.rows("select action_id from facts.actions order by 1")).containsExactly("a1", "a2");
    }

    @Test
    void aMergeThatIsAskedForTwiceChangesNothing() {
        files.land("teams", TEAM);
        merge();
        merge();
        assertThat(files.rows("select count(*) from facts.file_fate")).containsExactly("1");
    }

    @Test
    void whoAnsweredASurveyIsNotShown() {
        files.land("teams", TEAM);
        long file = files.land(
                "survey",
                "survey_id,wave_id,team_id,respondent_id,item_id,submitted_on,value\n"
                        + "s,w,t1,secret,i1,2025-09-01,3\ns,w,t1,secret,i1,2025-09-01,4");
        merge();
        assertThat(findings(file)).containsExactly("2 superseded R-DUPKEY item_id s, w, t1, i1 3");
    }
}
