package org.collaborationoutcomes.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.collaborationoutcomes.job.step.StopSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The nightly job by the clock. The next night stands in the database, so that one missed while down is made up once at
 * the next start; two schedulers never run at a time, since each run takes the run's lock.
 */
final class NightlySchedule {

    private static final Logger log = LoggerFactory.getLogger(NightlySchedule.class);
    private static final Duration SECONDS_TO_STOP = Duration.ofSeconds(45);

    /** What passes by itself; any other night that failed would fail the same way at once. */
    private static final Set<Integer> PASSING = Set.of(RunOutcome.RUNNING_ALREADY, RunOutcome.DATABASE_AWAY);

    private final String cron;
    private final ZoneId zone;
    private final DataSource dataSource;
    private final Supplier<RunOutcome> run;
    private final StopSignal stop;
    private final Pace pace;

    NightlySchedule(
            String cron, ZoneId zone, DataSource dataSource, Supplier<RunOutcome> run, StopSignal stop, Pace pace) {
        this.cron = cron;
        this.zone = zone;
        this.dataSource = dataSource;
        this.run = run;
        this.stop = stop;
        this.pace = pace;
    }

    /**
     * How long what passes by itself is waited for.
     *
     * @param again after this a night is tried again that another run kept off, or a database that was away
     * @param times how often
     * @param look between two looks for the database
     * @param looks so many looks in vain, and the process ends: whoever started it starts it again, with a server of its own
     */
    record Pace(Duration again, int times, Duration look, int looks) {

        static final Pace USUAL = new Pace(Duration.ofMinutes(5), 12, Duration.ofMinutes(1), 5);
    }

    RunOutcome runUntilStopped() {
        var scheduler = scheduler();
        scheduler.start();
        log.info("schedule {} in {}", cron, zone);
        boolean stopped = waitForAnEnd();
        scheduler.stop();
        return stopped
                ? new RunOutcome(RunOutcome.STOPPED, "Stopped by a signal; the next start makes up what is due.")
                : new RunOutcome(
                        RunOutcome.DATABASE_AWAY,
                        "The database has given no connection for %d minutes. The schedule ends; the next start makes up what is due."
                                .formatted(
                                        pace.look().multipliedBy(pace.looks()).toMinutes()));
    }

    /** Whether it is a signal that ends the schedule, and not a database that stays away. */
    private boolean waitForAnEnd() {
        int inVain = 0;
        while (inVain < pace.looks()) {
            if (stop.await(pace.look())) {
                return true;
            }
            inVain = isThere() ? 0 : inVain + 1;
        }
        return false;
    }

    private boolean isThere() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(10);
        } catch (SQLException e) {
            log.warn("the database gives no connection (SQL state {})", e.getSQLState());
            return false;
        }
    }

    private Scheduler scheduler() {
        var schedule = schedule();
        var night = Tasks.recurring("night", schedule)
                .onFailure((complete, operations) -> again(complete, operations, schedule))
                .execute((instance, context) -> night());
        return Scheduler.create(dataSource)
                .tableName("job.scheduled_tasks")
                .startTasks(night)
                .threads(1)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(SECONDS_TO_STOP)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private CronSchedule schedule() {
        try {
            return new CronSchedule(cron, zone, CronStyle.SPRING53);
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(
                    "outcomes.schedule.cron is '%s', must be six fields like '0 0 2 * * *': seconds, minutes, hours, day of month, month, day of week."
                            .formatted(cron),
                    e);
        }
    }

    private void again(ExecutionComplete complete, ExecutionOperations<Void> operations, CronSchedule schedule) {
        int failed = complete.getExecution().consecutiveFailures;
        boolean again = failed < pace.times();
        var next = again ? complete.getTimeDone().plus(pace.again()) : schedule.getNextExecutionTime(complete);
        log.info("tried again at {}", next.atZone(zone));
        operations.reschedule(complete, next);
    }

    private void night() {
        var outcome = run.get();
        if (outcome.done()) {
            log.info("{}", outcome.sentence());
        } else {
            log.error("exit status {}: {}", outcome.exitStatus(), outcome.sentence());
        }
        if (PASSING.contains(outcome.exitStatus())) {
            throw new MissedException();
        }
    }

    /** A night that did not begin, or did not get through; all is said of it. */
    private static final class MissedException extends RuntimeException {
        MissedException() {
            super("missed", null, false, false);
        }
    }
}
