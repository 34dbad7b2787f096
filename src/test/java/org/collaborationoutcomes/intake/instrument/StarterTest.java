package org.collaborationoutcomes.intake.instrument;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class StarterTest {

    @Test
    void threeStatementsAskForEachConstructOfThePractices() {
        var starter = Starter.load().instrument();

        assertThat(starter.surveyId()).isEqualTo("starter");
        assertThat(starter.items().stream().collect(groupingBy(item -> Objects.toString(item.construct()), counting())))
                .containsOnlyKeys(
                        "LEADERSHIP",
                        "TIME",
                        "GOAL_CLARITY",
                        "ROLE_CLARITY",
                        "FLEXIBILITY",
                        "CONFLICT",
                        "RESULTS_USE",
                        "COMPROMISE",
                        "INNOVATION",
                        "TRUST",
                        "BELONGING",
                        "LEARNING",
                        "PLC_PRACTICE",
                        "FAMILY_PARTNERSHIP",
                        "COMMUNITY_PARTNERSHIP",
                        "STUDENT_COLLABORATION",
                        "COMMUNICATION",
                        "TECHNOLOGY",
                        "RECOGNITION",
                        "COTEACHING",
                        "CHANGE_READINESS",
                        "VOICE")
                .allSatisfy((construct, items) -> assertThat(items).isEqualTo(3));
        assertThat(starter.items()).allMatch(item -> item.least() == 1 && item.most() == 5);
        assertThat(starter.items().stream().map(Instrument.Item::text).distinct())
                .hasSize(66);
    }

    @Test
    void aDistrictsOwnDescriptionTakesItsPlaceForGood() {
        var database = TestDatabase.fresh();
        var sql = new Sql(database);
        var starter = Starter.load();
        var own = new Instrument("starter", "Ours", starter.instrument().missing(), 1, 7, List.of());

        InstrumentShelf.keepUnlessKnown(sql, starter.instrument(), starter.sha256());
        InstrumentShelf.keep(sql, own, "a".repeat(64));
        InstrumentShelf.keepUnlessKnown(sql, starter.instrument(), starter.sha256());

        assertThat(new JdbcTemplate(database).queryForList("select title from intake.instrument", String.class))
                .containsExactly("Ours");
    }
}
