package org.collaborationoutcomes.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.collaborationoutcomes.intake.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of each bound of the data contract the last value that is right and the first that is not. */
class BoundsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    meetings   | scheduled_minutes  | 0          | -1         | is not from 0 to 1,440.
                    meetings   | scheduled_minutes  | 1440       | 1441       | is not from 0 to 1,440.
                    attendance | scheduled_minutes  | 0          | -1         | is not from 0 to 1,440.
                    attendance | scheduled_minutes  | 1440       | 1441       | is not from 0 to 1,440.
                    attendance | minutes            | 0          | -1         | is not from 0 to 1,440.
                    attendance | minutes            | 1440       | 1441       | is not from 0 to 1,440.
                    attendance | contributions      | 0          | -1         | is not from 0 to 10,000.
                    attendance | contributions      | 10000      | 10001      | is not from 0 to 10,000.
                    progress   | gas_level          | -2         | -3         | is not from -2 to 2.
                    progress   | gas_level          | 2          | 3          | is not from -2 to 2.
                    teams      | quorum             | 1          | 0          | is not 1 or more.
                    teams      | quorum             | 7          | 7.5        | is not a whole number like 60.
                    teams      | meetings_per_month | 0.5        | 0          | is not a number above 0.
                    teams      | meetings_per_month | 0.001      | -0.001     | is not a number above 0.
                    goals      | measured_every     | 1          | 0          | is not 1 or more.
                    goals      | weight             | 0.001      | 0          | is not a number above 0.
                    waves      | invited            | 0          | -1         | is not 0 or more.
                    survey     | value              | 1          | 0          | is no answer from 1 to 5.
                    survey     | value              | 5          | 6          | is no answer from 1 to 5.
                    progress   | value              | +12.5      | +-12.5     | is not a number like 12.5.
                    progress   | value              | -0.5       | 1.5.2      | is not a number like 12.5.
                    progress   | value              | 12         | 12 000     | is not a number like 12.5.
                    attendance | minutes            | +45        | 45.5       | is not a whole number like 60.
                    teams      | ends_on            | 2026-09-05 | 2026-09-31 | is not a date like 2025-09-01: September 2026 has 30 days.
                    calendar   | ends_on            | 2026-09-01 | 2026-08-31 | does not go with '2026-09-01' in starts_on.
                    members    | left_on            | 2026-09-01 | 2026-08-31 | does not go with '2026-09-01' in joined_on.
                    waves      | closes_on          | 2026-09-01 | 2026-08-31 | does not go with '2026-09-01' in opens_on.
                    goals      | due_on             | 2026-09-01 | 2026-08-31 | does not go with '2026-09-01' in starts_on.
                    """)
    void theLastRightValueIsTakenAndTheFirstWrongOneIsNot(
            String feed, String column, String right, String wrong, String sentence) throws IOException {
        assertThat(said(feed, column, List.of(right, wrong)))
                .containsExactly("Row 3, column A (%s): '%s' %s".formatted(column, wrong, sentence));
    }

    @Test
    void aTeamDoesNotEndBeforeItBegins() throws IOException {
        var header = "district_id,district_name,team_id,team_name,area,starts_on,ends_on\n";
        var rows = new JudgedRows(folder)
                .of(header + "D,Dale,T1,One,teacher,2026-09-01,2026-09-01\n"
                        + "D,Dale,T2,Two,teacher,2026-09-01,2026-08-31\n");

        assertThat(messages(rows))
                .containsExactly("Row 3, column G (ends_on): '2026-08-31' does not go with '2026-09-01' in starts_on.");
    }

    @ParameterizedTest
    @CsvSource({
        "teams,starts_on",
        "calendar,starts_on",
        "members,joined_on",
        "members,left_on",
        "meetings,agenda_sent_on",
        "meetings,recap_sent_on",
        "attendance,meeting_date",
        "waves,opens_on",
        "waves,closes_on",
        "survey,submitted_on",
        "goals,starts_on",
        "goals,revised_on",
        "progress,measured_on",
        "actions,completed_on",
        "actions,celebrated_on"
    })
    void aDayIsFrom1990OnAndAtMostTwoYearsAhead(String feed, String column) throws IOException {
        assertThat(farAway(feed, column, List.of("1990-01-01", "1989-12-31", "2028-11-21", "2028-11-22")))
                .containsExactly(
                        "Row 3, column A (%s): '1989-12-31' is not between 1990-01-01 and 2028-11-21."
                                .formatted(column),
                        "Row 5, column A (%s): '2028-11-22' is not between 1990-01-01 and 2028-11-21."
                                .formatted(column));
    }

    @ParameterizedTest
    @CsvSource({"teams,ends_on", "calendar,ends_on", "goals,due_on", "actions,due_on"})
    void whatIsDueOrEndsIsAtMostTwentyYearsAhead(String feed, String column) throws IOException {
        assertThat(farAway(feed, column, List.of("1990-01-01", "1989-12-31", "2046-11-21", "2046-11-22")))
                .containsExactly(
                        "Row 3, column A (%s): '1989-12-31' is not between 1990-01-01 and 2046-11-21."
                                .formatted(column),
                        "Row 5, column A (%s): '2046-11-22' is not between 1990-01-01 and 2046-11-21."
                                .formatted(column));
    }

    @Test
    void aMeetingBeginsAtATimeOfADayThatIsNotTooFarAway() throws IOException {
        assertThat(said(
                        "meetings",
                        "starts_at",
                        List.of(
                                "1990-01-01T00:00",
                                "1989-12-31T23:59",
                                "2028-11-21T23:59",
                                "2028-11-22T00:00",
                                "2026-09-01")))
                .containsExactly(
                        "Row 3, column A (starts_at): '1989-12-31T23:59' is not between 1990-01-01 and 2028-11-21.",
                        "Row 5, column A (starts_at): '2028-11-22T00:00' is not between 1990-01-01 and 2028-11-21.",
                        "Row 6, column A (starts_at): '2026-09-01' is not a date with a time like 2025-09-01T15:30.");
    }

    @ParameterizedTest
    @CsvSource({
        "teams,district_id",
        "teams,team_id",
        "members,person_id",
        "meetings,meeting_id",
        "items,construct",
        "waves,wave_id",
        "survey,survey_id",
        "survey,respondent_id",
        "survey,item_id",
        "goals,goal_id",
        "goals,owner_id",
        "goals,parent_goal_id",
        "actions,action_id"
    })
    void anIdHasUpTo64Characters(String feed, String column) throws IOException {
        assertThat(said(feed, column, List.of("x".repeat(64), "x".repeat(65), "\uD83D\uDE80".repeat(64))))
                .containsExactly(
                        "Row 3, column A (%s): the text has 65 characters, at most 64 are kept.".formatted(column));
    }

    @Test
    void aTextHasUpTo2000Characters() throws IOException {
        assertThat(said("progress", "note", List.of("x".repeat(2_000), "x".repeat(2_001))))
                .containsExactly("Row 3, column A (note): the text has 2,001 characters, at most 2,000 are kept.");
    }

    private List<String> said(String feed, String column, List<String> values) throws IOException {
        return messages(new JudgedRows(folder).with(feed, column, values));
    }

    /** What is said of the days themselves, not of days that other cells have them before. */
    private List<String> farAway(String feed, String column, List<String> values) throws IOException {
        return said(feed, column, values).stream()
                .filter(message -> !message.contains("does not go with"))
                .toList();
    }

    private static List<String> messages(List<JudgedRow> rows) {
        return JudgedRows.rejections(rows).stream().map(Problem::message).toList();
    }
}
