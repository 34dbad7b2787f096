package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;

/** Night by night: an export alone, then a roster, then the answer to what nobody knew; figures worked out by hand. */
class PeopleOfExportsTest extends Nights {

    private static final String EXPORT = """
            meeting_id,team_id,meeting_date,scheduled_minutes,person_id,status,minutes,source_name,source_email
            m1,t1,2026-01-12,60,k1,remote,55,Ann Smith (Guest),
            m1,t1,2026-01-12,60,k2,remote,40,Big Bob,bob@home.example
            m2,t1,2026-01-19,60,k1,late,30,ann smith,
            """;

    private List<String> figures() {
        return jdbc.queryForList("""
                select concat_ws(' ', metric, state, value, numerator || '/' || denominator)
                from metrics.value
                where scope = 'team' and period = 'ytd' and metric in (
                    'meetings_reported', 'guest_attendances', 'attendance_rate', 'unrecorded_share', 'punctuality',
                    'time_on_task', 'collaboration_hours', 'quorum_rate', 'network_density')
                order by metric
                """, String.class);
    }

    @Test
    void peopleAreGuestsThenMembersOfARosterThenWhomAnAnswerNames() throws IOException {
        drop("teams.csv", "district_id,district_name,team_id,team_name,area\nd1,North,t1,Team one,teacher\n");
        drop("export.csv", EXPORT);
        assertThat(run(Kind.RUN).exitStatus()).isZero();
        assertThat(figures())
                .containsExactly(
                        "attendance_rate not_applicable",
                        "collaboration_hours not_applicable",
                        "guest_attendances not_applicable",
                        "meetings_reported ok 2",
                        "punctuality not_applicable",
                        "quorum_rate not_applicable",
                        "time_on_task not_applicable",
                        "unrecorded_share not_applicable");
        var list = folder.resolve("inbox/feedback/people-to-confirm.csv");
        assertThat(Files.readString(list))
                .endsWith("\r\nAnn Smith (Guest),,t1,,,2,2026-01-19\r\nBig Bob,bob@home.example,t1,,,1,2026-01-12\r\n");

        drop(
                "members.csv",
                "team_id,person_id,person_name,joined_on\nt1,P1,\"Smith, Ann\",2025-08-01\nt1,P2,Bob Ray,2025-08-01\n");
        assertThat(run(Kind.RUN).exitStatus()).isZero();
        assertThat(figures())
                .containsExactly(
                        "attendance_rate ok 0.5 2/4",
                        "collaboration_hours ok 2.0833333333333335", // 55 + 40 + 30 minutes
                        "guest_attendances ok 1",
                        "meetings_reported ok 2",
                        "punctuality ok 0.5 1/2",
                        "quorum_rate ok 0 0/2",
                        "time_on_task ok 0.3541666666666667 85/240",
                        "unrecorded_share ok 0.5 2/4");
        assertThat(Files.readString(list)).endsWith("last_seen\r\nBig Bob,bob@home.example,t1,,,1,2026-01-12\r\n");

        drop("answers.csv", Files.readString(list).replace(",t1,,,", ",t1,P2,,"));
        assertThat(run(Kind.INTAKE).exitStatus()).isZero();
        assertThat(run(Kind.REPORT).exitStatus()).isZero();
        assertThat(figures())
                .containsExactly(
                        "attendance_rate ok 0.75 3/4",
                        "collaboration_hours ok 2.0833333333333335",
                        "guest_attendances ok 0",
                        "meetings_reported ok 2",
                        "punctuality ok 0.6666666666666666 2/3",
                        "quorum_rate ok 0.5 1/2",
                        "time_on_task ok 0.5208333333333334 125/240",
                        "unrecorded_share ok 0.25 1/4");
        assertThat(list).doesNotExist();
        assertThat(run(Kind.REBUILD).sentence()).contains("none changed");
    }
}
