package org.collaborationoutcomes.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecogniserTest {

    private static final String FEEDS =
            "teams, calendar, members, aliases, meetings, attendance, items, waves, survey, goals, progress, actions";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "district_id,district_name,team_id,team_name,area>TEAMS",
                "district_id,starts_on,ends_on>CALENDAR",
                "team_id,person_id,joined_on>MEMBERS",
                "meeting_id,team_id,starts_at,scheduled_minutes,status>MEETINGS",
                "meeting_id,team_id,meeting_date,person_id,status>ATTENDANCE",
                "survey_id,wave_id,opens_on,closes_on>WAVES",
                "survey_id,item_id,language,text>ITEMS",
                "source_name,person_id>ALIASES",
                "Source Email,person_id,team_id>ALIASES",
                "survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value>SURVEY",
                "goal_id,team_id,title,baseline,target,starts_on,due_on>GOALS",
                "goal_id,measured_on,value>PROGRESS",
                "action_id,team_id,title,kind,due_on>ACTIONS",
                "team_id,deleted>TEAMS",
                "team_id,meeting_id,deleted>MEETINGS",
                "team_id,meeting_id,person_id,deleted>ATTENDANCE",
                "goal_id,deleted>GOALS",
                "goal_id,measured_on,deleted>PROGRESS",
                "' Team ID ;PERSON-ID;\u00A0Joined_On'>MEMBERS",
                "goal_id\tmeasured_on\tvalue>PROGRESS",
                "goal_id|measured_on|value>PROGRESS"
            })
    void theHeaderTellsTheFeed(String header, Feed feed) throws IOException {
        var reading = read(header + "\n");

        assertThat(reading.refusal()).isNull();
        assertThat(reading.feed()).isEqualTo(feed);
    }

    @Test
    void titleRowsAboveAndUnknownColumnsAreRemarkedOnce() throws IOException {
        var reading = read("Progress of our goals\n\ngoal_id,measured_on,value,notes,colour\nG1,2026-01-01,3,,\n");

        assertThat(reading.remarks())
                .extracting(Problem::message)
                .containsExactly(
                        "The column names were found in row 3; what stands above was left out.",
                        "The column `notes` (D) is not known and was left out. Did you mean `note`?",
                        "The column `colour` (E) is not known and was left out.");
        assertThat(reading.remarks().get(1).help())
                .isEqualTo(
                        "Rename it to `note` if that is meant. What it holds is not kept; the rest of the file is not affected.");
    }

    @Test
    void oneConvertedWordIsShownButNoneOfASurvey() throws IOException {
        var windows = java.nio.charset.Charset.forName("windows-1252");
        var progress = read("goal_id,measured_on,value,note\nG1,2026-01-01,3,José\n".getBytes(windows));
        var survey = read("survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value\nc,w,t,José,,,\n"
                .getBytes(windows));

        assertThat(progress.remarks())
                .extracting(Problem::message)
                .containsExactly(
                        "The file is not in the encoding UTF-8. It was read as Windows text, for example: \"José\".");
        assertThat(survey.remarks())
                .extracting(Problem::message)
                .containsExactly(
                        "The file is not in the encoding UTF-8. It was read as Windows text, for example: (not shown).");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "meeting_id,team_id,meeting_date,person,status\n",
                        "ATTENDANCE",
                        "The file looks like `attendance`, but the column `person_id` is missing;"
                                + " found: meeting_id, team_id, meeting_date, person, status.",
                        "Add what is missing, or rename `person` to `person_id`, and drop the file again."),
                Arguments.of(
                        "Meeting ID,Team,Date,Person,Status,Minutes\n",
                        "ATTENDANCE",
                        "The file looks like `attendance`, but the columns `team_id`, `meeting_date`, `person_id` are"
                                + " missing; found: Meeting ID, Team, Date, Person, Status, Minutes.",
                        "Add what is missing, or rename `Team` to `team_id`, `Date` to `meeting_date`, `Person` to"
                                + " `person_id`, and drop the file again."),
                Arguments.of(
                        "meeting_id,team_id,date,person,status\n",
                        "ATTENDANCE",
                        "The file looks like `attendance`, but the columns `meeting_date`, `person_id` are missing; found:"
                                + " meeting_id, team_id, date, person, status.",
                        "Add what is missing, or rename `date` to `meeting_date`, `person` to `person_id`, and drop the"
                                + " file again."),
                Arguments.of(
                        "meeting_id,team_id,status\n",
                        "MEETINGS",
                        "The file looks like `meetings`, but the columns `starts_at`, `scheduled_minutes` are missing;"
                                + " found: meeting_id, team_id, status.",
                        "Add what is missing, and drop the file again. `starts_at`: The day and the time at which it"
                                + " starts. `scheduled_minutes`: How many minutes are planned."),
                Arguments.of(
                        "first,second\n1,2\n",
                        null,
                        "The column names fit no kind of file that we know; found: first, second.",
                        "The first row must hold the column names of one of these: " + FEEDS + "."),
                Arguments.of(
                        "4711,ann@example.org,3\n",
                        null,
                        "The first row looks like data, not like column names.",
                        "Add what is missing: above it, a row with the column names of one of these: " + FEEDS
                                + ", and drop the file again."),
                Arguments.of(
                        "team_id,person_id,when,came\nT1,P1,2026-09-03,yes\n",
                        "MEMBERS",
                        "The file looks like `members`, but the column `joined_on` is missing; found: team_id, person_id,"
                                + " when, came.",
                        "Add what is missing, and drop the file again. `joined_on`: The first day of the person in the"
                                + " team."),
                Arguments.of(
                        "goal_id,measured_on,value,Value\n",
                        "PROGRESS",
                        "The column `value` is there twice, as columns C and D.",
                        "Delete or rename one of them and drop the file again."),
                Arguments.of(
                        "\n\n , \n",
                        null,
                        "The file is empty; a first row with column names and rows of data were expected.",
                        "Export it again and drop the new file."),
                Arguments.of(
                        "goal_id,\"measured_on\n",
                        null,
                        "The quotation mark (\") that opens cell B1 in row 1 is never closed.",
                        "Add the missing quotation mark in that row, or write it twice (\"\") where it belongs to the"
                                + " text, and drop the file again."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aFileThatFitsNoFeedIsRefusedInWholeSentences(
            String csv, @org.jspecify.annotations.Nullable Feed nearest, String message, String help)
            throws IOException {
        var reading = read(csv);

        assertThat(reading.feed()).isEqualTo(nearest);
        assertThat(Objects.requireNonNull(reading.refusal()).message()).isEqualTo(message);
        assertThat(reading.refusal().help()).isEqualTo(help);
    }

    private Reading read(String csv) throws IOException {
        return read(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Reading read(byte[] csv) throws IOException {
        return new Recogniser(Catalogue.load()).read(Files.write(folder.resolve("a.csv"), csv));
    }
}
