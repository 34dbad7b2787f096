package org.collaborationoutcomes.profile.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("unknown.csv"), text);
    }

    @Test
    void itNamesColumnsAndNothingElseOfTheFile() throws IOException {
        var file = file("""
                To-do list of the team;;;;
                Nr.;Action item;By when;Finished;Who's it?
                7;Call Ann Smith;03.09.2026;;ann@school.example
                """);

        assertThat(Profiles.skeleton(file, "")).isEqualTo("""
                # Column names in row 2, columns separated by semicolons.
                # What begins with # is a remark. Correct what is guessed, put the file into the folder of profiles
                # (outcomes.profiles) and look with `check FILE` at how the file is read.
                profile: our.nr
                title: 'Files with nr.'
                # attendance, survey, goals, progress, actions, members or aliases; what each has stands below
                feed: actions
                extends: tasks # of another feed take this line out
                # order: month-first # or day-first, if dates like 04/11/2026 are always written so
                tables:
                  rows:
                    # a file without these columns is another one
                    header: [title, due_on, completed_on]
                    columns:
                      title: {any: ['action item']} # column B
                      due_on: {any: ['by when'], parse: day, ahead: true} # column C
                      completed_on: {any: ['finished'], parse: day} # column D
                    # of no use; take a line out and name it above if it is
                    ignore:
                      - '^nr\\.$'
                      - '^who''s it$'
                    # rows that are no data, such as totals: what the first cell begins with, and what they are
                    # drop:
                    #   - {matches: '^total', reason: totals}
                # Values of each feed, first those that it can't do without. Without team_id the team is the folder of the inbox
                # that the file lies in. Days need `parse: day`, and `ahead: true` where they may lie ahead; days with a time
                # `parse: moment`, numbers `parse: number`, addresses `parse: email`.
                #   attendance: source_name or source_email, meeting_date or joined; source_id, left, minutes, status, meeting_id, meeting_title, team_id
                #   survey: submitted_on; submitted_at, source_email, response_id, team_id, respondent_group; all other columns are questions
                #   goals: title, baseline, target, due_on; goal_id, team_id, unit, direction, starts_on, owner_id or source_name of the owner, owner_title, status
                #   progress: goal_id or title, value, measured_on; team_id, note
                #   actions: title, due_on; action_id, team_id, goal_id, completed_on, owner_id or source_name of the owner, celebrated_on
                #   members: person_id; team_id, person_name, organization, stakeholder_group, role, joined_on, left_on
                #   aliases: person_id, source_name or source_email; team_id
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Participant,E-mail,Arrived at,Left at|attendance",
                "Objective,Baseline,Target,Due|goals",
                "Task,Deadline,Done on|actions",
                "Apples,Pears [big],Plums (+ 1)|attendance"
            })
    void theFileIsReadByIt(String names, String feed) throws IOException {
        var file = file("A title\n" + names + "\nx,y,z\n");
        var profiles = Files.createDirectories(folder.resolve("profiles"));
        Files.writeString(profiles.resolve("own.yml"), Profiles.skeleton(file, ""));

        var own = Profiles.of(
                profiles, List.of("attendance", "goals", "actions", "members", "aliases", "progress", "survey"));
        var origin = Origin.of("t/x.csv", LocalDate.of(2026, 9, 1), ZoneOffset.UTC);
        var export = Objects.requireNonNull(own.recognise(Csv.text(file), origin));

        assertThat(own.unusable()).isEmpty();
        assertThat(export.profile()).startsWith("our.");
        assertThat(export.feed()).isEqualTo(feed);
        assertThat(export.headerLine()).isEqualTo(2);
        assertThat(export.unknownColumns()).isEmpty();
    }

    @Test
    void aFileWithoutNamesIsNoTable() throws IOException {
        var file = file("1,2\n3,4\n");

        assertThatThrownBy(() -> Profiles.skeleton(file, "")).isInstanceOf(UnreadableException.class);
    }
}
