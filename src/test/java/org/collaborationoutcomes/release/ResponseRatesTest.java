package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many of those invited answered, where a team is too small to be told of. */
class ResponseRatesTest {

    private final Released given = new Released();

    private void answers(String team, int respondents) {
        for (int i = 0; i < respondents; i++) {
            given.facts()
                    .given(
                            "facts.survey",
                            "survey_id,wave_id,team_id,respondent_id,item_id,value",
                            "S,W,%s,R%d,Q1,3".formatted(team, i));
        }
    }

    private void invited(String... rows) {
        given.facts().given("facts.waves", "survey_id,wave_id,team_id,opens_on,closes_on,invited", rows);
    }

    @Test
    void aTeamThatGivesNothingToTheRateHidesNoOther() {
        given.facts().given("facts.teams", "team_id", "T1", "T2", "T3");
        invited("S,W,T1,2026-10-01,2026-10-10,10", "S,W,T3,2026-10-01,2026-10-10,20");
        answers("T1", 3);
        answers("T2", 8);
        answers("T3", 9);
        given.asOf("2026-11-21");

        // with T2 in its place, 12 of 30 less T3's 9 of 20 would be T1's
        assertThat(given.figures("response_rate", "wave:S/W"))
                .containsExactly(
                        "D ok 12",
                        "D/teacher ok 12",
                        "D/teacher/T1 suppressed",
                        "D/teacher/T2 no_data",
                        "D/teacher/T3 suppressed");
    }

    @Test
    void aTeamOfWhichNobodyWasInvitedGivesNothing() {
        given.facts().given("facts.teams", "team_id", "T1", "T2");
        invited("S,W,T1,2026-10-01,2026-10-10,0", "S,W,T2,2026-10-01,2026-10-10,20");
        answers("T1", 7);
        answers("T2", 9);
        given.asOf("2026-11-21");

        assertThat(given.figures("response_rate", "wave:S/W"))
                .containsExactly("D ok 9", "D/teacher ok 9", "D/teacher/T1 no_data", "D/teacher/T2 ok 9");
    }

    /**
     * The areas of district leaders (1) and students (1) are too small; the smallest others are hidden with them until ten
     * hold: the community (5), whose one team is large enough by itself, and the families (12), whose teams hold alone.
     */
    @Test
    void anAreaHiddenForOthersDoesNotStopTheRun() {
        given.facts()
                .given(
                        "facts.teams",
                        "team_id,area",
                        "T1,district_leadership",
                        "T2,family_school",
                        "T3,family_school",
                        "T4,student",
                        "T5,teacher",
                        "T6,community");
        for (int i = 1; i <= 6; i++) {
            invited("S,W,T%d,2026-10-01,2026-10-10,40".formatted(i));
        }
        answers("T1", 1);
        answers("T2", 2);
        answers("T3", 10);
        answers("T4", 1);
        answers("T5", 25);
        answers("T6", 5);
        given.asOf("2026-11-21");

        assertThat(given.figures("response_rate", "wave:S/W"))
                .contains("D ok 44", "D/community suppressed", "D/community/T6 ok 5", "D/family_school suppressed");
    }
}
