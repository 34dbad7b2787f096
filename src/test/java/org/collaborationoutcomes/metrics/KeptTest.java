package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

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
        var marked = reads(sql.text("metrics/shared/month_mark"));

        read.removeAll(marked);
        // places, and what is hidden or exempt in places that no month has
        assertThat(read).containsExactly("metrics.due", "metrics.exempt", "metrics.place", "metrics.small_cell");
        assertThat(reads(sql.text("metrics/participation/longest_gap_days"))).contains("metrics.question");
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

    private static Set<String> reads(String statement) {
        return READ.matcher(statement)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
