package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.collaborationoutcomes.release.audit.LeakException;
import org.junit.jupiter.api.Test;

/** A district's answers by group of respondents. */
class RespondentGroupsTest {

    private static final String ROW = "survey_id,wave_id,team_id,respondent_id,item_id,value,respondent_group";

    private final Released given = new Released();

    private void teams(String... rows) {
        given.facts()
                .given("facts.teams", "team_id,area", rows)
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Trust,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse",
                        "S,Q1,1,TRUST,1,5,false",
                        "S,Q2,2,TRUST,1,5,false");
    }

    private void answers(String team, String group, int respondents, int favorable) {
        for (int i = 0; i < respondents; i++) {
            given.facts()
                    .given(
                            "facts.survey",
                            ROW,
                            "S,W,%s,%s%d,Q1,%d,%s".formatted(team, group, i, i < favorable ? 4 : 2, group));
        }
    }

    @Test
    void eachGroupHasItsShareAndThoseWithoutAnAnswerLookLikeSmallOnes() {
        teams("T1,teacher");
        answers("T1", "educator", 8, 6);
        answers("T1", "administrator", 6, 3);
        given.asOf("2026-11-21");

        assertThat(given.figures("construct_favorable_by_group", "wave:S/W"))
                .containsExactly(
                        "D TRUST/ suppressed",
                        "D TRUST/administrator ok 6",
                        "D TRUST/community suppressed",
                        "D TRUST/educator ok 8",
                        "D TRUST/family suppressed",
                        "D TRUST/student suppressed");
        assertThat(given.lines("select value || ' ' || numerator from release.value where subject = 'TRUST/educator'"
                        + " order by 1"))
                .containsExactly("0.25 2", "0.75 6");
    }

    @Test
    void aSmallGroupTakesTheSmallestOtherWithIt() {
        teams("T1,teacher");
        answers("T1", "educator", 20, 6);
        answers("T1", "administrator", 7, 3);
        answers("T1", "community", 2, 1);
        given.asOf("2026-11-21");

        assertThat(given.figures("construct_favorable_by_group", "wave:S/W"))
                .contains("D TRUST/community suppressed", "D TRUST/administrator suppressed", "D TRUST/educator ok 20");
    }

    @Test
    void thoseWhoDoNotSayCountAsAGroupAndFamiliesNeedTen() {
        teams("T1,teacher");
        answers("T1", "educator", 20, 6);
        answers("T1", "family", 9, 3);
        answers("T1", "", 30, 1);
        given.asOf("2026-11-21");

        assertThat(given.figures("construct_unfavorable_by_group", "wave:S/W"))
                .contains("D TRUST/ ok 30", "D TRUST/family suppressed", "D TRUST/educator suppressed");
    }

    @Test
    void aGroupThatWouldTellAHiddenTeamIsHidden() {
        teams("T1,teacher", "T2,teacher", "T3,community", "T4,community");
        answers("T1", "educator", 20, 6);
        answers("T2", "educator", 20, 6);
        answers("T3", "community", 3, 3);
        answers("T4", "community", 9, 3);
        given.asOf("2026-11-21");
        assertThat(given.figures("construct_favorable", "wave:S/W")).contains("D/community/T3 TRUST suppressed");
        // those of the community are those of its area, whose total is told
        assertThat(given.figures("construct_favorable_by_group", "wave:S/W"))
                .contains("D TRUST/educator ok 40", "D TRUST/community ok 12");
    }

    /** Teams of one group each would give it away; told teams that mix groups would give away what these hide. */
    @Test
    void whatFollowsFromTeamsAndGroupsTogetherIsHidden() {
        teams("T1,teacher", "T2,teacher", "T3,teacher");
        answers("T1", "educator", 6, 6);
        answers("T1", "administrator", 2, 1);
        answers("T2", "community", 7, 3);
        answers("T3", "", 8, 3);
        given.asOf("2026-11-21");

        // T1 of 8 and 6 educators would tell 2 administrators, though those of the community hide with them
        assertThat(given.figures("construct_favorable", "wave:S/W"))
                .contains("D/teacher/T1 TRUST ok 8", "D/teacher/T2 TRUST ok 7");
        assertThat(given.figures("construct_favorable_by_group", "wave:S/W"))
                .contains("D TRUST/administrator suppressed", "D TRUST/educator suppressed");
    }

    @Test
    void anOpenWaveAndAHiddenDistrictTellNoGroup() {
        teams("T1,teacher");
        answers("T1", "educator", 4, 4);
        given.asOf("2026-11-21");
        assertThat(given.figures("construct_favorable_by_group", "wave:S/W"))
                .hasSize(6)
                .allMatch(figure -> figure.endsWith("suppressed"));

        given.facts().given("facts.waves", "survey_id,wave_id,opens_on,closes_on", "S,W,2026-10-01,2026-12-01");
        given.asOf("2026-11-21");
        assertThat(given.figures("construct_favorable_by_group", "wave:S/W"))
                .hasSize(6)
                .allMatch(figure -> figure.endsWith("too_early"));
    }

    @Test
    void aGroupThatFollowsFromTheOthersIsNotPublished() {
        teams("T1,teacher");
        answers("T1", "educator", 20, 6);
        answers("T1", "administrator", 7, 3);
        answers("T1", "community", 2, 1);
        given.asOf("2026-11-21");
        given.jdbc().sql("""
                        create function protection.show_all_but_communities() returns trigger language plpgsql as $$
                        begin return case when new.subject like '%/community' or new.family <> 'group' then new end; end $$;
                        create trigger show_all_but_communities before insert on protection.hidden_figure
                        for each row execute function protection.show_all_but_communities()
                        """).update();

        assertThatThrownBy(() -> given.asOf("2026-11-21"))
                .isInstanceOf(LeakException.class)
                .hasMessage("What is hidden would follow from what is told: respondent groups TRUST of wave:S/W."
                        + " Indicates a bug.");
    }
}
