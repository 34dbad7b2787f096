package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of those who came whose own title and start are not those of the planned meeting that they are of. */
class PlannedListsTest {

    private static final String MEETINGS = "meeting_id,team_id,starts_at,scheduled_minutes,status\n";
    private static final String LISTS =
            "meeting_id,team_id,meeting_date,person_id,status,minutes,source_name,source_mode,source_began\n";

    private LandedFiles files;
    private Facts facts;

    @BeforeEach
    void aTeam() {
        var dataSource = TestDatabase.fresh();
        files = new LandedFiles(dataSource);
        facts = new Facts(new Sql(dataSource));
        files.land("teams", "district_id,district_name,team_id,team_name,area\nd,Dale,t1,One,teacher");
        files.land("members", "team_id,person_id,person_name,joined_on\nt1,P1,Ann,2026-07-01\nt1,P2,Bob,2026-07-01");
    }

    private void planned(String... meetings) {
        files.land("meetings", MEETINGS + String.join("\n", meetings));
    }

    private long list(String... rows) {
        return files.land("attendance", LISTS + String.join("\n", rows));
    }

    private static String came(String id, String who, String began) {
        return "%s,t1,2026-09-24,%s,remote,50,%s,virtual,%s".formatted(id, who, who, began);
    }

    private List<String> presence() {
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
        facts.resolvePeople();
        return files.rows("select meeting_id, person_id, status from facts.presence order by 1, 2");
    }

    @Test
    void aListIsThatOfTheOnlyPlannedMeetingNearUntilThePlanSaysOtherwise() {
        planned("M1,t1,2026-09-24T15:00,60,held", "M2,t1,2026-09-24T18:00,60,held");
        long file = list(came("zoom-2026-09-24T14:58", "Ann", "2026-09-24T14:58"));
        assertThat(presence()).containsExactly("M1 P1 remote");
        assertThat(files.rows("select * from facts.planned_list"))
                .containsExactly(file + " t1 zoom-2026-09-24T14:58 M1 2026-09-24 15:00:00");

        planned("M1,t1,2026-09-24T09:00,60,held");
        assertThat(presence()).containsExactly("zoom-2026-09-24T14:58 P1 remote");
        assertThat(files.rows("select * from facts.planned_list")).isEmpty();

        planned("zoom-2026-09-24T14:58,t1,2026-09-24T14:58,60,held", "M1,t1,2026-09-24T15:00,60,held");
        assertThat(presence()).containsExactly("zoom-2026-09-24T14:58 P1 remote");
    }

    @Test
    void aListBetweenTwoPlannedMeetingsOrFarFromAllStaysAMeetingOfItsOwn() {
        planned("M1,t1,2026-09-24T15:00,60,held", "M2,t1,2026-09-24T15:30,60,held");
        planned("M3,t1,2026-09-24T18:00,60,cancelled", "M4,t1,2026-09-24T20:00,20,held");
        list(
                came("between", "Ann", "2026-09-24T15:20"),
                came("cancelled", "Ann", "2026-09-24T18:00"),
                came("early", "Ann", "2026-09-24T19:29"),
                came("soon", "Ann", "2026-09-24T19:30"),
                came("late", "Ann", "2026-09-24T20:31"),
                came("during", "Bob", "2026-09-24T16:29"));
        assertThat(presence())
                .containsExactly(
                        "M2 P2 remote",
                        "M4 P1 remote",
                        "between P1 remote",
                        "cancelled P1 remote",
                        "early P1 remote",
                        "late P1 remote");
    }

    @Test
    void aListWithoutATimeIsThatOfTheOnlyMeetingOfItsDayAndTwoSuchListsAreNot() {
        planned("M1,t1,2026-09-24T15:00,60,held");
        list(came("sheet", "Ann", ""));
        assertThat(presence()).containsExactly("M1 P1 remote");
        list(came("other", "Bob", ""));
        assertThat(presence()).containsExactly("other P2 remote", "sheet P1 remote");
    }

    @Test
    void listsOfOneCallThatBeganAgainAreOneMeetingBesideWhatWasWrittenOfIt() {
        planned("M1,t1,2026-09-24T15:00,60,held");
        list(came("zoom-1", "Ann", "2026-09-24T14:58"), came("zoom-2", "Ann", "2026-09-24T15:25"));
        files.land(
                "attendance",
                "meeting_id,team_id,meeting_date,person_id,status\nM1,t1,2026-09-24,P2,excused\n"
                        + "hand,t1,2026-09-24,P2,present");
        assertThat(presence()).containsExactly("M1 P1 remote", "M1 P2 excused", "hand P2 present");
    }
}
