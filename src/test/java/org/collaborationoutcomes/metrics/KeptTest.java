package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.Metric.Family;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is kept reads nothing but what it is known by, so that it can't stand when it should not. */
class KeptTest {

    private static final Pattern READ = Pattern.compile("\\b(?:from|join) ((?:metrics|facts|intake)\\.\\w+)");

    private final Sql sql = new Sql(new DriverManagerDataSource());

    @Test
    void whatIsKeptOfATeamIsMadeOfItsTouchedFactsAndOfWhatIsKept() {
        var read = new TreeSet<String>();
        Kept.RELATIONS.forEach(relation -> read.addAll(reads(sql.text("metrics/shared/" + relation))));
        Kept.RELATIONS.forEach(relation -> read.remove("metrics." + relation));

        assertThat(read)
                .containsExactly(
                        "facts.meetings",
                        "facts.members",
                        "facts.teams",
                        "metrics.attended",
                        "metrics.period",
                        "metrics.question",
                        "metrics.stale");
    }

    @Test
    void figuresOfMonthsAreMadeOfWhatTheirMarksAre() {
        var metrics = new Metrics(sql);
        var read = new TreeSet<String>();
        metrics.catalogue().stream()
                .filter(metric -> metric.families().contains(Family.MONTH))
                .forEach(metric -> read.addAll(reads(metrics.statement(metric))));

        read.removeAll(reads(sql.text("metrics/shared/month_mark")));
        read.removeAll(reads(sql.text("metrics/shared/district_mark")));
        // places, and what is hidden or exempt in places that no month has
        assertThat(read).containsExactly("metrics.due", "metrics.exempt", "metrics.place", "metrics.small_cell");
        assertThat(reads(sql.text("metrics/participation/longest_gap_days"))).contains("metrics.question");
    }

    @Test
    void figuresOfWavesAreMadeOfWhatTheirMarksAre() {
        var metrics = new Metrics(sql);
        var read = new TreeSet<String>();
        metrics.catalogue().stream()
                .filter(metric -> metric.section().equals("survey"))
                .forEach(metric -> read.addAll(reads(metrics.statement(metric))));

        read.removeAll(reads(sql.text("metrics/shared/wave_mark")));
        read.removeAll(reads(sql.text("metrics/shared/district_mark")));
        // places, what is hidden where no wave is, and what is made of answers, items and groups alone
        assertThat(read)
                .containsExactly(
                        "metrics.answer_sum",
                        "metrics.exempt",
                        "metrics.group_answer",
                        "metrics.group_size",
                        "metrics.place",
                        "metrics.score",
                        "metrics.small_cell",
                        "metrics.wave_before");
    }

    @Test
    void aRoleThatIsCorrectedMovesMonthsWithoutAMeeting() {
        var given = new Computed();
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given("facts.members", "team_id,person_id,role", "T1,P1,leader");
        given.facts().given("facts.attendance", "meeting_id,team_id,meeting_date,person_id", "M1,T1,2026-09-08,P1");
        assertThat(given.asOf("2026-11-21").team("T1", "role_coverage", "month 2025-12-01"))
                .isEqualTo("ok 0.25 1/4 n=4");

        given.jdbc().sql("update facts.members set role = 'leader|data'").update();

        assertThat(given.asOf("2026-11-21").team("T1", "role_coverage", "month 2025-12-01"))
                .isEqualTo("ok 0.5 2/4 n=4");
    }

    @Test
    void aThresholdOrAnAnswerThatIsCorrectedMovesTheWaveAndWhatTheNextOneIsComparedWith() {
        var given = new Computed();
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Title,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse,favorable_from",
                        "S,Q,0,trust,1,5,false,4")
                .given(
                        "facts.waves",
                        "survey_id,wave_id,team_id,opens_on,closes_on",
                        "S,W1,T1,2026-09-01,2026-09-10",
                        "S,W2,T1,2026-10-01,2026-10-10")
                .given(
                        "facts.survey",
                        "survey_id,wave_id,team_id,respondent_id,item_id,value,submitted_on",
                        "S,W1,T1,R1,Q,3,2026-09-02",
                        "S,W1,T1,R2,Q,5,2026-09-02",
                        "S,W2,T1,R1,Q,5,2026-10-02",
                        "S,W2,T1,R2,Q,5,2026-10-02");
        assertThat(favorableAndChange(given)).containsExactly("0.5", "1", "0.5");
        assertThat(standing(given)).isZero();
        assertThat(favorableAndChange(given)).containsExactly("0.5", "1", "0.5");
        assertThat(standing(given)).isEqualTo(2);

        given.jdbc()
                .sql("update facts.survey set value = 2 where wave_id = 'W1'")
                .update();
        assertThat(favorableAndChange(given)).containsExactly("0", "1", "1");
        assertThat(standing(given)).isZero();

        given.jdbc()
                .sql("update facts.survey set value = 4 where wave_id = 'W2'")
                .update();
        assertThat(favorableAndChange(given)).containsExactly("0", "1", "1");
        assertThat(standing(given)).isEqualTo(1);

        given.jdbc().sql("update intake.instrument_item set favorable_from = 5").update();
        assertThat(favorableAndChange(given)).containsExactly("0", "0", "0");
        assertThat(standing(given)).isZero();
    }

    /** The district's favorable shares of both waves, and the change between them. */
    private static List<String> favorableAndChange(Computed given) {
        return given.asOf("2026-11-21").jdbc().sql("""
                        select value::text
                        from metrics.value
                        where scope = 'district' and metric in ('construct_favorable', 'construct_change') and value is not null
                        order by metric = 'construct_change', period
                        """).query(String.class).list();
    }

    private static int standing(Computed given) {
        return given.jdbc()
                .sql("select count(*) from metrics.standing_wave")
                .query(Integer.class)
                .single();
    }

    private static Set<String> reads(String statement) {
        return READ.matcher(statement)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
