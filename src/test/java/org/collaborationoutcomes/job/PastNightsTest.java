package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** A past day asked for again, by each command that takes one, after nights that brought more. */
class PastNightsTest extends Nights {

    private static final List<String> DAYS = List.of("2026-01-26", "2026-01-27", "2026-01-28", "2026-02-02");

    private RunOutcome asOf(Kind kind, String day) {
        return run(kind, "--outcomes.as-of=" + day);
    }

    private String figures(String folder) throws IOException {
        return Files.readString(this.folder.resolve("reports").resolve(folder).resolve("metrics.csv"));
    }

    private void survey(String day, int from, int until) throws IOException {
        var rows = new StringBuilder("survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value\n");
        for (int i = from; i < until; i++) {
            rows.append("starter,W,t1,r%d,%s,TRUST1,%d\n".formatted(i, day, 1 + i % 5));
        }
        drop("survey-" + day + ".csv", rows.toString());
    }

    private Map<String, String> nights() throws IOException {
        drop(
                "teams.csv",
                "district_id,district_name,team_id,team_name,area,meetings_per_month\nd1,North,t1,One,teacher,2\n");
        drop("members.csv", "team_id,person_id,joined_on\nt1,p1,2025-09-01\nt1,p2,2025-09-01\n");
        drop("waves.csv", "survey_id,wave_id,opens_on,closes_on\nstarter,W,2026-01-05,2026-01-20\n");
        survey("2026-01-10", 0, 12);
        var told = new LinkedHashMap<String, String>();
        for (var day : DAYS) {
            drop(
                    "attendance-" + day + ".csv",
                    ("meeting_id,team_id,meeting_date,person_id,status\n" + "m%1$s,t1,%1$s,p1,present\n"
                                    + "m%1$s,t1,%1$s,p2,absent\n")
                            .formatted(day));
            survey(day, DAYS.indexOf(day) * 2 + 12, DAYS.indexOf(day) * 2 + 14); // too few for the wave to move
            assertThat(asOf(Kind.RUN, day).sentence()).startsWith("Published ");
            told.put(day, figures(day));
        }
        return told;
    }

    @Test
    void thePastEditionsFiguresComeBackByReportRunAndRebuild() throws IOException {
        var told = nights();
        assertThat(told.values()).doesNotHaveDuplicates();

        // over more files it is another edition, with the same figures
        for (var day : List.of("2026-01-27", "2026-01-26")) {
            assertThat(asOf(Kind.REPORT, day).sentence()).endsWith(day + ".02 with 1 workbook.");
            assertThat(figures(day + ".02")).as(day).isEqualTo(told.get(day));
        }
        assertThat(asOf(Kind.RUN, "2026-01-28").sentence()).endsWith("2026-01-28.02 with 1 workbook.");
        assertThat(figures("2026-01-28.02")).isEqualTo(told.get("2026-01-28"));
        assertThat(asOf(Kind.REBUILD, "2026-01-28").sentence())
                .endsWith(" figures as of 2026-01-28 again; none changed.");
        assertThat(asOf(Kind.REBUILD, "2026-01-26").exitStatus()).isZero();
        assertThat(asOf(Kind.REPORT, "2026-01-26").sentence()).startsWith("Nothing new");
        for (var day : DAYS) {
            assertThat(figures(day)).as("what was out").isEqualTo(told.get(day));
        }
    }
}
