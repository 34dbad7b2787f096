package org.collaborationoutcomes.job.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class RunHistoryTest {

    private final DataSource dataSource = TestDatabase.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final RunHistory history = new RunHistory(new Sql(dataSource), ZoneOffset.UTC);

    @Test
    void whatDiedIsClosedInEveryShapeThatADeathLeaves() {
        jdbc.update("insert into job.run (command, as_of, host, pid) values ('run', '2026-01-30', 'night-1', 1)");
        jdbc.update("insert into job.batch_job_instance values (1, 0, 'nightly', 'a'), (2, 0, 'nightly', 'b'),"
                + " (3, 0, 'nightly', 'c'), (4, 0, 'nightly', 'd')");
        jdbc.update("insert into job.batch_job_execution (job_execution_id, version, job_instance_id, create_time,"
                + " start_time, end_time, status) values"
                + " (1, 0, 1, now(), now(), null, 'STARTED'), (2, 0, 2, now(), now(), now(), 'UNKNOWN'),"
                + " (3, 0, 3, now(), now(), now(), 'COMPLETED')");
        jdbc.update("insert into job.batch_step_execution (step_execution_id, version, step_name, job_execution_id,"
                + " create_time, start_time, end_time, status) values"
                + " (1, 0, 'intake.files', 1, now(), now(), null, 'STARTED'),"
                + " (2, 0, 'facts.teams', 3, now(), now(), now(), 'COMPLETED')");
        history.mend();
        assertThat(jdbc.queryForList("select outcome from job.run where ended_at is not null", String.class))
                .containsExactly("died");
        assertThat(jdbc.queryForList(
                        "select status || case when end_time is null then ' open' else '' end"
                                + " from job.batch_job_execution order by job_execution_id",
                        String.class))
                .containsExactly("ABANDONED", "ABANDONED", "COMPLETED");
        assertThat(jdbc.queryForList(
                        "select status || case when end_time is null then ' open' else '' end"
                                + " from job.batch_step_execution order by step_execution_id",
                        String.class))
                .containsExactly("ABANDONED", "COMPLETED");
        assertThat(jdbc.queryForList("select job_instance_id from job.batch_job_instance order by 1", Long.class))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void aRunIsWrittenDownFromBeginningToEnd() {
        long run = history.begin("report", LocalDate.of(2026, 1, 30));
        history.end(run, "published", 0, "Published it.");
        assertThat(jdbc.queryForObject(
                        "select concat_ws(' ', command, as_of, outcome, exit_status, message) from job.run",
                        String.class))
                .isEqualTo("report 2026-01-30 published 0 Published it.");
    }

    @Test
    void theInstallationKeepsTheIdentityThatItTookFirst() {
        assertThat(history.installationId("demo")).isEqualTo("demo");
        assertThat(history.installationId("other")).isEqualTo("demo");
        assertThat(history.installationId(null)).isEqualTo("demo");
    }
}
