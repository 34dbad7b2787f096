package org.collaborationoutcomes.metrics.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.oracle.given.Settings;
import org.junit.jupiter.api.Test;

/** What an earlier edition would have said is computed by fewer relations than an edition, and says the same. */
class HeadlinesThenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void ofTheSameFactsTheHeadlinesAreTheSame() {
        var written = new Written(RandomDistricts.of(9, 14), 9, Settings.byDefault());
        written.lines(DAY);
        written.computeThen(DAY);

        var headlines = written.headlines().stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
        var figure = "concat_ws(' ', district_id, scope, area, team_id, subject, period, metric, value)";
        List<String> now = written.decided("""
                select %s from metrics.value
                where metric in (%s) and state = 'ok' and period in ('ytd', 'to_date') and scope <> 'goal'
                """.formatted(figure, headlines));

        assertThat(now).hasSizeGreaterThan(50);
        assertThat(written.decided("select %s from metrics_then.step".formatted(figure)))
                .containsExactlyInAnyOrderElementsOf(now);
    }
}
