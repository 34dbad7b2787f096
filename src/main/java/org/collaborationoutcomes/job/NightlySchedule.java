package org.collaborationoutcomes.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import java.time.Duration;
import javax.sql.DataSource;
import org.collaborationoutcomes.job.settings.Settings;
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

    private final Settings settings;
    private final DataSource dataSource;
    private final Run run;
    private final StopSignal stop;

    NightlySchedule(Settings settings, DataSource dataSource, Run run, StopSignal stop) {
        this.settings = settings;
        this.dataSource = dataSource;
        this.run = run;
        this.stop = stop;
    }

    RunOutcome runUntilStopped() {
        var scheduler = scheduler();
        scheduler.start();
        log.info("schedule {} in {}", settings.schedule().cron(), settings.zoneId());
        stop.await();
        scheduler.stop();
        return new RunOutcome(RunOutcome.STOPPED, "Stopped by a signal; the next start makes up what is due.");
    }

    private Scheduler scheduler() {
        var night = Tasks.recurring("night", cron()).execute((instance, context) -> night());
        return Scheduler.create(dataSource)
                .tableName("job.scheduled_tasks")
                .startTasks(night)
                .threads(1)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(SECONDS_TO_STOP)
                .build();
    }

    private CronSchedule cron() {
        try {
            return new CronSchedule(settings.schedule().cron(), settings.zoneId(), CronStyle.SPRING53);
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(
                    "outcomes.schedule.cron is '%s', must be six fields like '0 0 2 * * *': seconds, minutes, hours, day of month, month, day of week."
                            .formatted(settings.schedule().cron()),
                    e);
        }
    }

    /** A night that failed is told and not tried again before the next one: it would fail the same way. */
    private void night() {
        var outcome = run.run(RunRequest.Kind.RUN);
        if (outcome.done()) {
            log.info("{}", outcome.sentence());
        } else {
            log.error("exit status {}: {}", outcome.exitStatus(), outcome.sentence());
        }
    }
}
