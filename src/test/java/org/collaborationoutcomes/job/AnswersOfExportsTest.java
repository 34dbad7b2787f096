package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** A form of the starter survey, dropped as Google gave it; figures worked out by hand. */
class AnswersOfExportsTest extends Nights {

    /** TRUST3 is asked the other way round: 1 counts as 5. */
    private static final String EXPORT = """
            "Timestamp","Username","I can rely on what the others promise.","I can say that I do not know without being thought less of.","I think twice before I say what I mean here.","What else?"
            "2026/01/05 8:00:00 AM EST","","Strongly agree","Agree","Strongly disagree","My secret"
            "2026/01/05 8:00:00 AM EST","","Agree","Agree","Disagree",""
            "2026/01/05 9:00:00 AM EST","cy@school.example","Neither agree nor disagree","Disagree","Agree",""
            "2026/01/06 9:00:00 AM EST","di@school.example","5 - Strongly agree","Don't know","1",""
            "2026/01/06 9:30:00 AM EST","","Strongly disagree","Strongly agree","Sometimes",""
            """;

    private void night(int exitStatus) {
        assertThat(run(Kind.RUN).exitStatus()).isEqualTo(exitStatus);
    }

    private List<String> figures() {
        return jdbc.queryForList("""
                select concat_ws(' ', metric, period, subject, state, value, numerator || '/' || denominator, 'n=' || n)
                from metrics.value
                where scope = 'team' and metric in ('construct_mean', 'construct_favorable')
                order by metric, period
                """, String.class);
    }

    private Path only(String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFormOfTheStarterSurveyTellsWhatTheTeamThinks() throws IOException {
        drop("teams.csv", "district_id,district_name,team_id,team_name,area\nd1,North,t1,River team,teacher\n");
        drop("River team/Working together (Responses).csv", EXPORT);
        night(3);

        // trusting answers: 3 of 3, 3 of 3, 0 of 3, 2 of 2, 1 of 2
        // means: 14/3, 4, 7/3, 5, 3
        assertThat(figures())
                .containsExactly(
                        "construct_favorable wave:starter/2026-01 TRUST ok 0.6923076923076923 9/13 n=5",
                        "construct_mean wave:starter/2026-01 TRUST ok 3.8 n=5");
        assertThat(Files.readString(only("(Responses).csv.receipt.txt")))
                .contains("14 of 15 rows")
                .contains("5 responses with 15 answers to 3 of the 66 questions of the survey starter");

        var rejects = Files.readString(only("(Responses).csv.rejects.csv"));
        assertThat(rejects).contains("Row 6, column E").doesNotContain("8:00:00");
        drop("mended.csv", rejects.replace(",Sometimes,", ",Neutral,"));
        night(0);

        assertThat(figures())
                .containsExactly(
                        "construct_favorable wave:starter/2026-01 TRUST ok 0.6428571428571429 9/14 n=5",
                        "construct_mean wave:starter/2026-01 TRUST ok 3.8 n=5");
        assertThat(jdbc.queryForList(
                        "select distinct length(respondent_id) || ' ' || (respondent_id ~ '^[0-9a-f]+$') from facts.survey",
                        String.class))
                .containsExactly("64 true");
        assertThat(jdbc.queryForList("select message from intake.problem where message like '%@%'", String.class))
                .isEmpty();
        assertThat(only("(Responses).csv")).startsWith(folder.resolve("home"));
    }
}
