package org.collaborationoutcomes.job.alone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RunLockTest {

    private final DataSource dataSource = new DriverManagerDataSource(TestDatabase.freshUrl());

    private RunLock take() throws SQLException {
        return RunLock.take(dataSource.getConnection(), () -> "The run since noon is under way; try again later.");
    }

    @Test
    void onlyOneRunHasTheLock() throws SQLException {
        try (var first = take()) {
            assertThat(first.held()).isTrue();
            assertThatThrownBy(this::take)
                    .isInstanceOf(RunLock.RunningAlreadyException.class)
                    .hasMessage("The run since noon is under way; try again later.");
        }
        try (var second = take()) {
            assertThat(second.held()).isTrue();
        }
    }

    @Test
    void theLockDiesWithItsSession() throws SQLException {
        var first = take();
        new JdbcTemplate(dataSource)
                .queryForList("select pg_terminate_backend(pid, 30000) from pg_locks where locktype = 'advisory'"
                        + " and database = (select oid from pg_database where datname = current_database())");
        try (var second = take()) {
            assertThat(second.held()).isTrue();
        }
        first.close();
    }

    @Test
    void whoeverRunsIsNamed() {
        var jdbc = new JdbcTemplate(dataSource);
        jdbc.update("insert into job.run (command, as_of, started_at, host, pid)"
                + " values ('run', '2026-01-30', '2026-01-31 07:00:00+00', 'night-1', 4711)");
        var history = new RunHistory(new Sql(dataSource), java.time.ZoneId.of("America/New_York"));
        assertThat(history.whoRuns())
                .isEqualTo("The run since 2026-01-31 02:00 on night-1 (process 4711) is under way; try again later.");
        assertThat(jdbc.queryForMap("select count(*) as runs from job.run where ended_at is null"))
                .isEqualTo(Map.of("runs", 1L));
    }
}
