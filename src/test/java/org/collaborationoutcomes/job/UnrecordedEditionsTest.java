package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** An edition that leaders have seen is never forgotten, though the database does not know of it. */
class UnrecordedEditionsTest extends NightsOfATeam {

    private static final String SECOND = "2026-02-02";
    private static final String THIRD = "2026-02-03";

    private void survey() throws IOException {
        drop("instruments/s.yml", """
                survey_id: S
                title: Working together
                scale: [1, 5]
                items:
                  - id: Q1
                    text: People on this team do what they said they would do.
                    construct: TRUST
                """);
        drop("waves.csv", "survey_id,wave_id,opens_on,closes_on\nS,A,2026-01-05,2026-01-16\n");
        drop("members.csv", lines("team_id,person_id,joined_on", i -> "t1,p%d,2025-07-01".formatted(i), 0, 12));
        answers("answers.csv", 0, 8, 2);
    }

    private void answers(String file, int from, int to, int value) throws IOException {
        drop(
                file,
                lines(
                        "survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value",
                        i -> "S,A,t1,r%d,2026-01-12,Q1,%d".formatted(i, value),
                        from,
                        to));
    }

    private static String lines(String header, IntFunction<String> line, int from, int to) {
        return header + "\n"
                + String.join("\n", IntStream.range(from, to).mapToObj(line).toList()) + "\n";
    }

    @Test
    void whatIsOutIsRecordedBeforeTheNextDecision() throws IOException {
        survey();
        run(Kind.RUN);
        drop("attendance.csv", ATTENDANCE);
        run(Kind.RUN, "--outcomes.as-of=" + SECOND);
        var recorded = rows(EDITIONS);
        var said = rows(SAID);
        // the copy that was brought back is older than the first, and the run of the second died
        for (var table : List.of(
                "protection.edition_pair",
                "protection.edition_group",
                "release.edition_value",
                "release.edition_practice",
                "release.edition_finding",
                "release.edition")) {
            jdbc.update("delete from " + table);
        }
        answers("late.csv", 8, 9, 5);
        run(Kind.INTAKE);
        // nobody can read these; the name of the second is taken
        Files.createDirectories(folder.resolve("reports/2026-01-28"));
        Files.writeString(folder.resolve("reports/2026-01-28/edition.json"), "{\"as_of\" : \"2026-01-28\", \"num");
        Files.createDirectories(folder.resolve("reports/2026-02-03"));
        Files.writeString(folder.resolve("reports/2026-02-03/edition.json"), "");

        assertThat(run(Kind.RUN, "--outcomes.as-of=" + THIRD).exitStatus()).isZero();

        assertThat(rows(EDITIONS))
                .startsWith(recorded.toArray(String[]::new))
                .contains("2026-02-03 2 working 2026-02-03.02 3");
        assertThat(recorded).containsExactly("2026-01-30 1 leaders 2026-01-30 1", "2026-02-02 1 leaders 2026-02-02 2");
        assertThat(said).isNotEmpty();
        assertThat(rows(SAID)).containsAll(said);
        assertThat(rows("select concat_ws(' ', as_of, people) from protection.edition_group order by 1"))
                .containsExactly("2026-01-30 8", "2026-02-02 8", "2026-02-03 8");
        assertThat(rows("select concat_ws(' ', state, value, n) from release.value where metric = 'item_mean'"
                        + " and scope = 'team' and subject = 'Q1'"))
                .containsExactly("ok 2 8");
    }

    private static final String EDITIONS =
            "select concat_ws(' ', as_of, number, kind, folder, through_run) from release.edition order by as_of";

    private static final String SAID = """
            select concat_ws(' ', as_of, scope, district_id, area, team_id, subject, period, metric, value, low, high,
                numerator, denominator, n, state)
            from release.edition_value
            order by 1
            """;
}
