package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.job.NightlySchedule.Pace;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.collaborationoutcomes.job.step.StopSignal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class NightlyScheduleTest {

    private static final RunOutcome OTHER = new RunOutcome(RunOutcome.RUNNING_ALREADY, "Another run is under way.");
    private static final String NEW_YEAR = "0 0 0 1 1 *";

    private final HikariDataSource dataSource = dataSource();
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final StopSignal stop = new StopSignal();
    private final AtomicInteger nights = new AtomicInteger();

    private static HikariDataSource dataSource() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.freshUrl());
        return pool;
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    private CompletableFuture<RunOutcome> begin(RunOutcome... outcomes) {
        var pace = new Pace(Duration.ofMillis(10), 2, Duration.ofMillis(50), 3);
        var schedule = new NightlySchedule(NEW_YEAR, ZoneOffset.UTC, dataSource, () -> outcome(outcomes), stop, pace);
        return CompletableFuture.supplyAsync(schedule::runUntilStopped);
    }

    private RunOutcome outcome(RunOutcome... outcomes) {
        int night = nights.getAndIncrement();
        return outcomes[Math.min(night, outcomes.length - 1)];
    }

    private void oneIsDue() {
        jdbc.update("insert into job.scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " values ('night', 'recurring', now() - interval '1 day', false, 1)");
    }

    private void untilNextYear() throws InterruptedException {
        for (int i = 0; i < 200 && standsNextYear().equals("false"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private String standsNextYear() {
        return jdbc.queryForList(
                        "select (execution_time > now() + interval '1 minute' and not picked)::text from job.scheduled_tasks",
                        String.class)
                .get(0);
    }

    @Test
    void aNightThatAnotherRunKeptOffIsTriedAgain() throws Exception {
        oneIsDue();
        var ended = begin(OTHER, new RunOutcome(0, "Published."));
        untilNextYear();
        stop.request();

        assertThat(ended.get(30, TimeUnit.SECONDS))
                .isEqualTo(new RunOutcome(143, "Stopped by a signal; the next start makes up what is due."));
        assertThat(nights).hasValue(2);
        assertThat(standsNextYear()).isEqualTo("true");
    }

    @Test
    void aNightIsTriedAgainSoManyTimesAndAnyOtherFailureNever() throws Exception {
        oneIsDue();
        var ended = begin(OTHER, OTHER, new RunOutcome(RunOutcome.DATABASE_AWAY, "The database is away."));
        untilNextYear();
        assertThat(nights).hasValue(3);
        nights.set(100);
        jdbc.update("update job.scheduled_tasks set execution_time = now() - interval '1 day'");
        untilNextYear();
        stop.request();
        ended.get(30, TimeUnit.SECONDS);

        assertThat(nights).hasValue(101);
    }

    @Test
    void aScheduleWhoseDatabaseStaysAwayEnds() throws Exception {
        var ended = begin(OTHER);
        while (jdbc.queryForList("select 1 from job.scheduled_tasks").isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        dataSource.close();

        assertThat(ended.get(60, TimeUnit.SECONDS))
                .isEqualTo(
                        new RunOutcome(
                                69,
                                "The database has given no connection for 0 minutes. The schedule ends; the next start makes up what is due."));
    }

    @Test
    void aWrongExpressionIsToldWithARightOne() {
        var schedule = new NightlySchedule("at night", ZoneOffset.UTC, dataSource, () -> OTHER, stop, Pace.USUAL);
        assertThatThrownBy(schedule::runUntilStopped)
                .isInstanceOf(WrongSettingException.class)
                .hasMessage(
                        "outcomes.schedule.cron is 'at night', must be six fields like '0 0 2 * * *': seconds, minutes, hours, day of month, month, day of week.");
    }
}
