package org.collaborationoutcomes.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed lists of words as the data contract has them, typed anew: nothing here follows the program. */
class VocabulariesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    teams      | area              | district_leadership, teacher, family_school, community, student
                    goals      | area              | district_leadership, teacher, family_school, community, student
                    members    | stakeholder_group | administrator, educator, student, family, community
                    survey     | respondent_group  | administrator, educator, student, family, community
                    meetings   | status            | held, cancelled
                    meetings   | mode              | in_person, virtual, hybrid
                    meetings   | cancel_reason     | time, other
                    meetings   | activity          | meeting, leadership, plc, co_teaching, lesson_planning, peer_observation, parent_conference, family_workshop, mentoring, service_project, partner_workshop, internship, career_exploration, group_project, peer_tutoring, club, stem_project, pd_day, open_forum, training, celebration, conflict_session, informal_checkin, other
                    attendance | status            | present, late, remote, excused, absent
                    goals      | direction         | increase, at_least, at_most
                    goals      | pace              | linear, compound
                    goals      | status            | active, dropped
                    actions    | kind              | action, milestone
                    """)
    void aColumnTakesItsWordsInAnyCaseAndNoOther(String feed, String column, String words) throws IOException {
        accepted(feed, column, List.of(words.split(", ", -1)));

        var allowed = words.replace("increase, at_least", "increase, decrease, at_least");
        assertThat(wrong(feed, column, "zebra"))
                .containsExactly(
                        "Row 2, column A (%s): 'zebra' is none of the words allowed here.".formatted(column),
                        "Allowed are: %s.".formatted(allowed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    members    ; role ; leader, facilitator, recorder, data, member
                    attendance ; duty ; facilitator, recorder, timekeeper, data
                    """)
    void severalWordsAreJoinedWithABar(String feed, String column, String words) throws IOException {
        accepted(feed, column, List.of(words.split(", ", -1)));

        var all = words.replace(", ", "|");
        assertThat(values(feed, column, List.of(all, "DATA | Recorder"))).containsExactly(all, "recorder|data");
        assertThat(wrong(feed, column, "data|zebra"))
                .containsExactly(
                        "Row 2, column A (%s): 'data|zebra' is none of the words allowed here.".formatted(column),
                        "Allowed are: %s (several joined with |).".formatted(words));
    }

    @ParameterizedTest
    @CsvSource({"teams,conflict_protocol", "meetings,protected_time", "items,reverse", "members,confirmed"})
    void aFlagIsTrueOrFalseYesOrNoOneOrZero(String feed, String column) throws IOException {
        assertThat(values(feed, column, List.of("true", "TRUE", "yes", "Yes", "1")))
                .containsOnly("true");
        assertThat(values(feed, column, List.of("false", "FALSE", "no", "No", "0")))
                .containsOnly("false");
        assertThat(wrong(feed, column, "2"))
                .containsExactly(
                        "Row 2, column A (%s): '2' is none of the words allowed here.".formatted(column),
                        "Allowed are: true, false, yes, no, 1, 0.");
    }

    @Test
    void deletedIsAFlagOfEveryFeed() throws IOException {
        for (var feed : Feed.values()) {
            var rows = new JudgedRows(folder)
                    .with(feed.key(), Feed.DELETED, List.of("true", "YES", "1", "false", "No", "0", "", "gone"));

            assertThat(rows)
                    .as(feed.key())
                    .extracting(JudgedRow::deleted)
                    .containsExactly(true, true, true, false, false, false, false, false);
            assertThat(JudgedRows.rejections(rows))
                    .extracting(Problem::message)
                    .containsExactly("Row 9, column A (deleted): 'gone' is none of the words allowed here.");
        }
    }

    @Test
    void aGoalMayDecreaseWhereItsTargetIsLess() throws IOException {
        var rows = new JudgedRows(folder)
                .of("goal_id,team_id,title,baseline,target,starts_on,due_on,direction\n"
                        + "G1,T1,Miss less,9,4,2026-09-01,2026-09-02,DECREASE\n");

        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(0).values().get(Feed.GOALS.place("direction"))).isEqualTo("decrease");
    }

    private void accepted(String feed, String column, List<String> words) throws IOException {
        var capitals = words.stream().map(word -> word.toUpperCase(Locale.ROOT));
        var twice = Stream.concat(words.stream(), words.stream()).toList();
        assertThat(values(feed, column, Stream.concat(words.stream(), capitals).toList()))
                .containsExactlyElementsOf(twice);
    }

    private List<String> values(String feed, String column, List<String> typed) throws IOException {
        var rows = new JudgedRows(folder).with(feed, column, typed);
        assertThat(JudgedRows.rejections(rows)).isEmpty();
        int place = Feed.of(feed).orElseThrow().place(column);
        return rows.stream().map(row -> String.valueOf(row.values().get(place))).toList();
    }

    private List<String> wrong(String feed, String column, String typed) throws IOException {
        return JudgedRows.rejections(new JudgedRows(folder).with(feed, column, List.of(typed))).stream()
                .flatMap(problem -> Stream.of(problem.message(), problem.help()))
                .toList();
    }
}
