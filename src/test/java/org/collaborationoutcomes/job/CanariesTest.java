package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** People leave a mark in every column that may tell of one; where it may not be, it is looked for. */
@ExtendWith(OutputCaptureExtension.class)
class CanariesTest extends Nights {

    /** What the installation may keep of people, for data staff. */
    private static final String PERSON = "canary";

    /** What nobody may keep: columns and questions that nobody knows. */
    private static final String UNKNOWN = "magpie";

    /** What nobody may keep: who answered. */
    private static final String ANSWERED = "nightingale";

    private static final String ATTENDANCE =
            "meeting_id,team_id,meeting_date,person_id,status,source_name,source_email,mood\n";

    @Test
    void peopleAreNeitherInReportsNorInLogsNorInMetadataWhetherANightIsGoodOrFails(CapturedOutput output)
            throws IOException {
        peopleEverywhere();
        answers("w1");
        drop("t1/Working together (Responses).csv", """
                "Timestamp","Username","I can rely on what the others promise.","What else?"
                "2026/01/05 8:00:00 AM EST","a@nightingale.example","Strongly agree","My magpie"
                "2026/01/05 9:00:00 AM EST","b@nightingale.example","Agree",""
                """);
        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(
                        3,
                        "Published %s with 1 workbook. To mend: 1 row rejected, 0 rows held, 0 files refused; the receipts are in %s."
                                .formatted(folder.resolve("reports/2026-01-30"), folder.resolve("inbox/feedback"))));
        assertThat(tablesWith(PERSON))
                .contains("facts.attendance", "facts.members", "facts.aliases", "facts.goals", "facts.actions")
                .noneMatch(CanariesTest::mayNotTellOfPeople);
        assertThat(rows("select distinct survey_id from facts.survey order by 1"))
                .containsExactly("climate", "starter");
        nobodyKeptWhatNobodyMay(output);
        var published = files("reports");
        assertThat(published).hasSizeGreaterThan(10);

        whatIsHiddenWouldBeTold();
        answers("w2"); // of a wave that is out, what is out would stand
        drop("late.csv", ATTENDANCE + "m2,t1,2026-01-19,canary-2,present,Canary Two,two@canary.example,magpie-4\n");
        assertThat(run(Kind.RUN))
                .isEqualTo(new RunOutcome(
                        70,
                        "Internal failure (LeakException). Nothing was published and no row is lost; the log has the"
                                + " place, please report it."));
        assertThat(files("reports")).isEqualTo(published);
        assertThat(rows("select outcome from job.run order by run_id")).containsExactly("published", "failed");
        assertThat(tablesWith(PERSON)).noneMatch(CanariesTest::mayNotTellOfPeople);
        nobodyKeptWhatNobodyMay(output);
        assertThat(output.getAll()).contains("LeakException");
    }

    private void peopleEverywhere() throws IOException {
        drop("teams.csv", """
                district_id,district_name,team_id,team_name,area,patron
                d1,North,t1,Team one,teacher,magpie-1
                d1,North,t2,Team two,teacher,magpie-1
                d1,North,t3,Team three,teacher,magpie-1
                """);
        drop("members.csv", """
                team_id,person_id,person_name,joined_on
                t1,canary-1,Canary One,2025-07-01
                t1,canary-3,Canary Wrong,2025-02-30
                """);
        drop("aliases.csv", "source_name,source_email,person_id\nCanary Alias,alias@canary.example,canary-1\n");
        drop(
                "attendance.csv",
                ATTENDANCE + "m1,t1,2026-01-12,canary-1,present,Canary One,one@canary.example,magpie-2\n"
                        + "m1,t1,2026-01-12,canary-4,present,Canary Guest,guest@canary.example,magpie-2\n");
        drop("goals.csv", """
                goal_id,team_id,title,owner_id,owner_title,baseline,target,starts_on,due_on
                g1,t1,Read,canary-5,Principal,10,20,2025-09-01,2026-06-30
                """);
        drop("actions.csv", """
                action_id,team_id,goal_id,owner_id,title,kind,due_on
                a1,t1,g1,canary-6,Call,action,2026-02-28
                """);
    }

    /** Four, six and nine answer, so that four are hidden, and six lest they follow. */
    private void answers(String wave) throws IOException {
        var survey = new StringBuilder("survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value,mood\n");
        int[] respondents = {4, 6, 9};
        for (int team = 1; team <= respondents.length; team++) {
            for (int i = 0; i < respondents[team - 1]; i++) {
                survey.append("climate,%s,t%d,nightingale-%d,2026-01-05,Q1,4,magpie-3%n".formatted(wave, team, i));
            }
        }
        drop("survey-" + wave + ".csv", survey.toString());
    }

    private void whatIsHiddenWouldBeTold() {
        jdbc.execute("""
                create function protection.forget_complement() returns trigger language plpgsql as $$
                begin return case when new.reason = 'primary' then new end; end $$;
                create trigger forget_complement before insert on protection.hidden_cell
                for each row execute function protection.forget_complement()
                """);
    }

    private static boolean mayNotTellOfPeople(String table) {
        return Stream.of("job.", "release.", "protection.").anyMatch(table::startsWith);
    }

    private void nobodyKeptWhatNobodyMay(CapturedOutput output) throws IOException {
        assertThat(tablesWith(UNKNOWN, ANSWERED)).isEmpty();
        for (var mark : List.of(UNKNOWN, ANSWERED)) {
            assertThat(told("inbox/feedback")).isNotEmpty().noneMatch(text -> text.contains(mark));
        }
        for (var mark : List.of(PERSON, UNKNOWN, ANSWERED)) {
            assertThat(told("reports")).isNotEmpty().noneMatch(text -> text.contains(mark));
            assertThat(output.getAll()).doesNotContainIgnoringCase(mark);
        }
    }

    /** Names and content of the files below a folder in small letters, workbooks part by part. */
    private List<String> told(String under) throws IOException {
        try (var all = Files.walk(folder.resolve(under))) {
            var told = new ArrayList<String>();
            for (var file : all.filter(Files::isRegularFile).toList()) {
                told.add(file.toString().toLowerCase(Locale.ROOT));
                told.addAll(content(file));
            }
            return told;
        }
    }

    private static List<String> content(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".xlsx")) {
            return List.of(text(bytes));
        }
        var parts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(text(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
