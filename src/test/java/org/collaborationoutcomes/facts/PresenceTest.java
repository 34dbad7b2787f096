package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final String EXPORT =
            "meeting_id,team_id,meeting_date,person_id,status,minutes,source_name,source_email,source_id\n";
    private static final String ROSTER = "team_id,person_id,person_name,joined_on\n";
    private static final String ALIASES = "source_name,source_email,team_id,person_id\n";

    private LandedFiles files;
    private Sql sql;
    private Facts facts;

    @BeforeEach
    void twoTeams() {
        var dataSource = TestDatabase.fresh();
        files = new LandedFiles(dataSource);
        sql = new Sql(dataSource);
        facts = new Facts(sql);
        files.land(
                "teams",
                "district_id,district_name,team_id,team_name,area\nd,Dale,t1,One,teacher\nd,Dale,t2,Two,teacher");
    }

    private long night() {
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
        return facts.resolvePeople();
    }

    private void roster(String... rows) {
        files.land("members", ROSTER + String.join("\n", rows));
    }

    private void export(String... rows) {
        files.land("attendance", EXPORT + String.join("\n", rows));
    }

    private void aliases(String... rows) {
        files.land("aliases", ALIASES + String.join("\n", rows));
    }

    private List<String> presence() {
        return files.rows(
                "select team_id, meeting_id, person_id, status, minutes from facts.presence order by 1, 2, 3");
    }

    private List<String> people() {
        return files.rows("select distinct person_id from facts.presence order by 1");
    }

    private List<String> toConfirm() {
        return files.rows("select team_id, source_name, source_email, meetings, nearest from facts.person_to_confirm"
                + " order by 1, 2, 3");
    }

    @Test
    void withoutRosterEverybodyIsAGuestAndIsAskedFor() {
        export("m1,t1,2026-09-01,k1,remote,50,Ann Smith (Guest),,", "m2,t1,2026-09-08,k2,remote,50,Ann Smith,,");
        assertThat(night()).isEqualTo(1);
        assertThat(presence()).containsExactly("t1 m1 k1 remote 50", "t1 m2 k2 remote 50");
        assertThat(toConfirm()).containsExactly("t1 Ann Smith  2 -");
    }

    @Test
    void anAddressOrAnIdIsThatOfTheRosterWhateverItsCase() {
        roster("t1,Ann@X.example,Someone Else,2026-07-01", "t1,P-2,,2026-07-01");
        export("m1,t1,2026-09-01,k1,remote,50,Ann,ann@x.EXAMPLE,P-2", "m1,t1,2026-09-01,k2,remote,40,Bob,bob@x,p-2");
        night();
        assertThat(presence()).containsExactly("t1 m1 Ann@X.example remote 50", "t1 m1 P-2 remote 40");
        assertThat(toConfirm()).isEmpty();
    }

    @Test
    void idsThatDifferInNothingButCaseAreToldApartByIt() {
        roster("t1,p-1,,2026-07-01", "t1,P-1,,2026-07-01");
        export("m1,t1,2026-09-01,k1,remote,50,,,p-1", "m1,t1,2026-09-01,k2,remote,50,,P-1,");
        night();
        assertThat(people()).containsExactly("P-1", "p-1");
        files.land("attendance", EXPORT + "m1,t1,2026-09-01,k2,remote,50,,,p-1\nm1,t1,2026-09-01,k3,late,1,é,é,");
        night();
        assertThat(people()).containsExactly("k3", "p-1");
    }

    @Test
    void anExactNameIsThatOfTheRosterIfOnePersonOfTheTeamHasIt() {
        roster(
                "t1,P1,Ann Smith,2026-07-01",
                "t1,P2,Jo Blogs,2026-07-01",
                "t1,P3,Jo Blogs,2026-07-01",
                "t1,P4,José Núñez,2026-07-01",
                "t2,P5,Bob Ray,2026-07-01");
        export(
                "m1,t1,2026-09-01,k1,remote,50,ANN  smith (she/her),,",
                "m1,t1,2026-09-01,k2,remote,50,Jo Blogs,,",
                "m1,t1,2026-09-01,k3,remote,50,Jose Nunez,,",
                "m1,t1,2026-09-01,k4,remote,50,Bob Ray,,",
                "m1,t1,2026-09-01,k5,remote,50,Anne Smith,,");
        night();
        assertThat(people()).containsExactly("P1", "k2", "k3", "k4", "k5");
        assertThat(toConfirm())
                .containsExactly(
                        "t1 Anne Smith  1 Ann Smith = P1",
                        "t1 Bob Ray  1 -",
                        "t1 Jo Blogs  1 Jo Blogs = P2; Jo Blogs = P3",
                        "t1 Jose Nunez  1 José Núñez = P4");
    }

    @Test
    void aNameWithACommaIsReadBothWaysAndDecidedOnlyIfBothMeanOnePerson() {
        roster("t1,P1,Ann Smith,2026-07-01", "t1,P2,Henry James,2026-07-01", "t1,P3,James Henry,2026-07-01");
        files.run("update intake.members set person_name = 'Ray, Bob' where person_id = 'P1'");
        export("m1,t1,2026-09-01,k1,remote,50,Bob Ray,,", "m1,t1,2026-09-01,k2,remote,50,James; Henry,,");
        files.run("update intake.attendance set source_name = replace(source_name, ';', ',')");
        night();
        assertThat(people()).containsExactly("P1", "k2");
    }

    @Test
    void anIdMadeForAGuestMakesNoMemberOfThem() {
        roster("t1,ann,,2026-07-01");
        export("m1,t1,2026-09-01,ann,remote,50,Ann,,");
        files.land("attendance", "meeting_id,team_id,meeting_date,person_id,status\nm2,t1,2026-09-02,ann,present");
        night();
        assertThat(presence()).containsExactly("t1 m1 guest ann remote 50", "t1 m2 ann present -");
    }

    @Test
    void anAliasSaysWhoSomebodyIsInOneTeamOrInAll() {
        roster("t1,P-1,,2026-07-01");
        aliases("Big Bob,,,P-9", "Big Bob,,t1,p-1", "Kit,kit@x,,P-5", ",lab@x,,P-6");
        export(
                "m1,t1,2026-09-01,k1,remote,50,big bob (Guest),bob@x,",
                "m1,t1,2026-09-01,k2,remote,50,Kit,,",
                "m1,t1,2026-09-01,k3,remote,50,Anybody,LAB@x,",
                "m1,t2,2026-09-01,k1,remote,50,Big Bob,,",
                "m1,t2,2026-09-01,k2,remote,50,Kit,KIT@x,");
        night();
        assertThat(presence())
                .containsExactly(
                        "t1 m1 P-1 remote 50",
                        "t1 m1 P-6 remote 50",
                        "t1 m1 k2 remote 50",
                        "t2 m1 P-5 remote 50",
                        "t2 m1 P-9 remote 50");
    }

    @Test
    void aSourceWithSeveralAliasesIsSeveralPeopleAndNobodyKnowsWhoOfThemSpoke() {
        aliases("Room 204,,t1,P1", "Room 204,,t1,P2");
        files.land(
                "attendance",
                "meeting_id,team_id,meeting_date,person_id,status,contributions,duty,source_name\n"
                        + "m1,t1,2026-09-01,k1,remote,4,recorder,Room 204");
        night();
        assertThat(files.rows("select person_id, status, contributions, duty from facts.presence order by 1"))
                .containsExactly("P1 remote - -", "P2 remote - -");
    }

    @Test
    void whatSeveralSourcesSayOfOnePersonIsUnited() {
        roster("t1,P1,Ann Smith,2026-07-01", "t1,P2,Bob Ray,2026-07-01");
        files.land(
                "attendance",
                "meeting_id,team_id,meeting_date,scheduled_minutes,person_id,status,minutes,contributions,duty,source_name\n"
                        + "m1,t1,2026-09-02,60,k1,late,30,2,timekeeper|data,Ann Smith\n"
                        + "m1,t1,2026-09-01,50,k2,remote,20,3,recorder|data,ann smith (Guest)\n"
                        + "m1,t1,2026-09-02,,P1,absent,55,,,\n"
                        + "m1,t1,2026-09-02,60,P2,absent,9,,,\n"
                        + "m1,t1,2026-09-02,60,k3,excused,,,,Bob Ray");
        night();
        assertThat(files.rows("select * from facts.presence order by person_id"))
                .containsExactly(
                        "t1 m1 P1 2026-09-01 60 remote 30 5 recorder|timekeeper|data -",
                        "t1 m1 P2 2026-09-02 60 excused 9 - - -");
    }

    @Test
    void aRosterAndAnAliasThatComeLaterAndGoAgainChangeWhoWasThere() {
        export("m1,t1,2026-09-01,k1,remote,50,Ann Smith,,", "m1,t1,2026-09-01,k2,remote,50,Big Bob,,");
        night();
        assertThat(people()).containsExactly("k1", "k2");
        roster("t1,P1,Ann Smith,2026-07-01");
        assertThat(night()).isEqualTo(1);
        assertThat(people()).containsExactly("P1", "k2");
        aliases("Big Bob,,,P2");
        assertThat(night()).isEqualTo(1);
        assertThat(people()).containsExactly("P1", "P2");
        assertThat(toConfirm()).isEmpty();
        files.land("aliases", ALIASES.strip() + ",deleted\nBig Bob,,,P2,true");
        night();
        assertThat(people()).containsExactly("P1", "k2");
        files.land("members", "team_id,person_id,joined_on,deleted\nt1,P1,2026-07-01,true");
        night();
        assertThat(people()).containsExactly("k1", "k2");
        files.land("attendance", "meeting_id,team_id,person_id,deleted\nm1,t1,k1,true\nm1,t1,k2,true");
        night();
        assertThat(presence()).isEmpty();
        assertThat(toConfirm()).isEmpty();
        assertThat(files.rows("select * from facts.resolved_team")).isEmpty();
    }

    @Test
    void howAMeetingWasHeldIsWhatItsListsSay() {
        files.land(
                "attendance",
                EXPORT.strip() + ",source_mode\nm1,t1,2026-09-01,k1,remote,50,Ann,,,virtual\n"
                        + "m1,t1,2026-09-01,k2,present,,Ann,,k2,in_person\nm1,t1,2026-09-01,k3,present,,Bob,,,");
        roster("t1,P1,Ann,2026-07-01");
        night();
        assertThat(files.rows("select person_id, source_mode from facts.presence order by 1"))
                .containsExactly("P1 hybrid", "k3 -");
    }

    @Test
    void aRunThatDiesInBetweenLeavesTheWorkToTheNext() {
        export("m1,t1,2026-09-01,k1,remote,50,Ann,,");
        night();
        roster("t1,P1,Ann,2026-07-01");
        Facts.feeds().forEach(feed -> facts.merge(feed, 2));
        assertThatThrownBy(() -> sql.inTransaction(() -> {
                    facts.resolvePeople();
                    throw new IllegalStateException("died");
                }))
                .hasMessage("died");
        assertThat(people()).containsExactly("k1");
        assertThat(facts.resolvePeople()).isEqualTo(1);
        assertThat(people()).containsExactly("P1");
    }

    @Test
    void onlyTeamsThatChangedAreResolvedAgain() {
        export("m1,t1,2026-09-01,k1,remote,50,Ann,,", "m1,t2,2026-09-01,k1,remote,50,Ann,,");
        assertThat(night()).isEqualTo(2);
        assertThat(night()).isZero();
        roster("t2,P1,Ann,2026-07-01");
        assertThat(night()).isEqualTo(1);
        files.land("attendance", "meeting_id,team_id,meeting_date,person_id,status\nm9,t1,2026-09-01,x,present");
        assertThat(night()).isZero();
        aliases("Ann,,,P3");
        assertThat(night()).isEqualTo(2);
        assertThat(presence()).containsExactly("t1 m1 P3 remote 50", "t1 m9 x present -", "t2 m1 P1 remote 50");
    }

    @Test
    void aMeetingWithoutRowsOfExportsIsAsItWasLanded() {
        roster("t1,P1,Ann,2026-07-01");
        files.land(
                "attendance",
                "meeting_id,team_id,meeting_date,person_id,status,minutes,duty\n"
                        + "m1,t1,2026-09-01,Ann,present,10,data\nm1,t1,2026-09-01,P1,late,,");
        assertThat(night()).isZero();
        assertThat(presence()).containsExactly("t1 m1 Ann present 10", "t1 m1 P1 late -");
    }

    @Test
    void anAliasMayBeTheIdThatAToolGivesUnlessNameOrAddressTellOtherwise() {
        roster("t1,P-1,Ann Smith,2025-07-01", "t1,P-2,Bo Roe,2025-07-01", "t1,P-3,Cy Day,2025-07-01");
        aliases("jdoe7,,,P-1", ",upn@x.example,,P-2", "Guest Seven,,,P-3");
        export(
                "m1,t1,2025-09-02,a,remote,30,Somebody,,JDOE7",
                "m1,t1,2025-09-02,b,remote,30,Somebody else,,upn@x.example",
                "m1,t1,2025-09-02,c,remote,30,Guest Seven,,jdoe7",
                "m1,t1,2025-09-02,d,remote,30,Nobody,,jdoe8");
        night();

        assertThat(people()).containsExactly("P-1", "P-2", "P-3", "d");
    }

    private static final String ACTIONS = "action_id,team_id,owner_id,title,kind,due_on,source_name,source_email\n";

    private List<String> owners() {
        return files.rows("select owned, id, person_id from facts.owner order by 1, 2, 3");
    }

    @Test
    void anOwnerIsWhoeverHasThatNameAloneInTheRosterOrAnAlias() {
        roster("t1,P-1,Ann Smith,2025-07-01", "t1,P-2,Bo Roe,2025-07-01", "t1,P-3,BO ROE,2025-07-01");
        aliases("Rob,,t1,P-4", ",cy@x.example,,P-5");
        files.land("actions", ACTIONS + """
                        a1,t1,ann-smith,Call,action,2025-09-01,ANN  SMITH,
                        a2,t1,bo-roe,Write,action,2025-10-01,Bo Roe,
                        a3,t1,rob,Ask,action,2025-10-01,Rob,
                        a4,t1,cy@x.example,Pay,action,2025-10-01,Cyd,cy@x.example
                        a5,t1,anne-smith,Run,action,2025-11-01,Anne Smith,
                        a6,t1,P-9,Own,action,2025-11-01,,
                        """);
        files.land(
                "goals",
                "goal_id,team_id,title,baseline,target,starts_on,due_on,source_name\n"
                        + "g1,t1,More,1,2,2025-07-01,2026-06-01,Ann Smith\n");
        night();

        assertThat(owners()).containsExactly("action a1 P-1", "action a3 P-4", "action a4 P-5", "goal g1 P-1");
        assertThat(toConfirm())
                .containsExactly("t1 Anne Smith  0 Ann Smith = P-1", "t1 Bo Roe  0 Bo Roe = P-2; BO ROE = P-3");
    }

    @Test
    void ownersAreResolvedAgainWhenTheRosterComesAndWhenAFileGoes() {
        files.land("actions", ACTIONS + "a1,t1,ann,Call,action,2025-09-01,Ann Smith,\n");
        export("m1,t1,2025-09-02,ann,remote,30,Ann Smith,,");

        assertThat(night()).isEqualTo(1);
        assertThat(owners()).isEmpty();
        assertThat(toConfirm()).containsExactly("t1 Ann Smith  1 -");

        roster("t1,P-1,Ann Smith,2025-07-01");
        assertThat(night()).isEqualTo(1);
        assertThat(owners()).containsExactly("action a1 P-1");
        assertThat(toConfirm()).isEmpty();
        assertThat(night()).isZero();

        files.land("actions", "action_id,deleted\na1,true\n");
        assertThat(night()).isEqualTo(1);
        assertThat(owners()).isEmpty();
    }
}
