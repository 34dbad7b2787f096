package org.collaborationoutcomes.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.intake.cell.Scale;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutTest {

    private static final District DALE = new District("dale", "Dale Schools");

    @TempDir
    Path folder;

    @Test
    void aMeetingsIdIsItsTeamAndDayInBothFeeds() throws IOException {
        assertThat(judge("team_id,starts_at,scheduled_minutes,status\nT1,2026-09-03T15:30,60,held", DALE))
                .containsExactly("meeting_id=T1-2026-09-03");
        assertThat(judge("team_id,meeting_date,person_id,status\nT1,2026-09-03,P1,late", DALE))
                .containsExactly("meeting_id=T1-2026-09-03");
    }

    @Test
    void aGoalsOrActionsIdIsItsTeamAndTitle() throws IOException {
        var goals = "team_id,title,baseline,target,starts_on,due_on\n";
        assertThat(judge(goals + "T1,  Raise Reading (Grade 3)!,1,2,2026-09-01,2027-06-01", DALE))
                .containsExactly("goal_id=T1-raise-reading-grade-3");
        assertThat(judge("team_id,title,kind,due_on\nT1,Call the \u00C9cole,action,2026-10-01", DALE))
                .containsExactly("action_id=T1-call-the-\u00E9cole");
    }

    @Test
    void aLongIdIsCutAndToldApartByItsHash() throws IOException {
        var title = "A very long title that goes on and on until nobody reads it any more";
        assertThat(judge("team_id,title,kind,due_on\nT1," + title + ",action,2026-10-01", DALE))
                .containsExactly("action_id=T1-a-very-long-title-that-goes-on-and-on-until--8dfb6ef0e5301f57");
    }

    @Test
    void membersWithoutADayOfJoiningAreAListOfTheirDayElseOfTheDayOfTheDrop() throws IOException {
        assertThat(judge("team_id,person_id,as_of\nT1,P1,2026-06-30", DALE)).containsExactly("joined_on=2025-07-01");
        assertThat(judge("team_id,person_id\nT1,P1", DALE)).containsExactly("joined_on=2026-07-01", "as_of=2026-11-21");
        assertThat(judge("team_id,person_id,joined_on,as_of\nT1,P1,2026-09-01,2026-10-01", DALE))
                .isEmpty();
    }

    @Test
    void teamsWithoutDistrictAreThoseOfTheInstallation() throws IOException {
        assertThat(judge("team_id,team_name,area\nT1,One,teacher", DALE))
                .containsExactly("district_id=dale", "district_name=Dale Schools");
        assertThat(judge("team_id,team_name,area\nT1,One,teacher", null))
                .containsExactly("Row 2, district_id is empty.");
    }

    @Test
    void aGivenIdIsNeverMadeUp() throws IOException {
        assertThat(judge("action_id,team_id,title,kind,due_on\n,T1,Call,action,2026-10-01", DALE))
                .containsExactly("Row 2, column A (action_id) is empty.");
        assertThat(judge("team_id,title,kind,due_on,deleted\nT1,,,,true", DALE))
                .containsExactly("Row 2, column B (title) is empty.");
    }

    private List<String> judge(String csv, @Nullable District district) throws IOException {
        var catalogue = Catalogue.load();
        var reading = new Recogniser(catalogue).read(Files.writeString(folder.resolve("a.csv"), csv));
        var feed = Objects.requireNonNull(reading.feed());
        var today = LocalDate.of(2026, 11, 21);
        var rules = new RowJudge.Rules(catalogue, today, (survey, item) -> Scale.DEFAULT, id -> id, district);
        var judge = new RowJudge(rules, feed, Objects.requireNonNull(reading.header()));
        try (var lines = Csv.lines(Objects.requireNonNull(reading.text()), ',')) {
            lines.next();
            var row = judge.judge(Objects.requireNonNull(lines.next()));
            return row.isRejected()
                    ? row.problems().stream().map(Problem::message).toList()
                    : made(feed, row, Objects.requireNonNull(reading.header()).names());
        }
    }

    private static List<String> made(Feed feed, JudgedRow row, List<String> names) {
        var made = new ArrayList<String>();
        for (var column : feed.columns()) {
            var value = row.values().get(feed.place(column.name()));
            boolean lacks = !names.contains(column.name());
            if (lacks && (column.isMade() || value instanceof LocalDate)) {
                made.add(column.name() + "=" + value);
            }
        }
        return made;
    }
}
