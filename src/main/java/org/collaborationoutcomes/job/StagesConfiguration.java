package org.collaborationoutcomes.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.collaborationoutcomes.database.Database;
import org.collaborationoutcomes.facts.Facts;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.job.alone.RunHistory;
import org.collaborationoutcomes.job.alone.RunLock;
import org.collaborationoutcomes.job.edition.Publication;
import org.collaborationoutcomes.job.edition.Version;
import org.collaborationoutcomes.job.settings.Settings;
import org.collaborationoutcomes.job.step.BatchRun;
import org.collaborationoutcomes.job.step.StopSignal;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.receipt.Receipt;
import org.collaborationoutcomes.release.Release;
import org.collaborationoutcomes.sql.Sql;
import org.collaborationoutcomes.workbook.Workbook;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;

/** The stages and what runs them, put together. */
@Configuration(proxyBeanMethods = false)
class StagesConfiguration {

    @Bean
    StopSignal stopSignal() {
        return new StopSignal();
    }

    @Bean
    RunHistory runHistory(Sql sql, Settings settings) {
        return new RunHistory(sql, settings.zoneId());
    }

    @Bean
    StandingFigures standingFigures(Sql sql) {
        return new StandingFigures(sql);
    }

    @Bean
    Journey journey(Settings settings, Sql sql, RunHistory history, StandingFigures standing) {
        var metrics = new Metrics(sql);
        var release = new Release(sql, metrics);
        var intake = new Intake(sql, settings.intake());
        return new Journey(
                settings,
                intake,
                new Facts(sql),
                new Receipt(
                        sql,
                        intake,
                        settings.feedbackFolder(),
                        settings.intake().clock()),
                metrics,
                release,
                new Publication(settings, release, new Workbook(sql, metrics.catalogue(), Version.OF_THIS)),
                history,
                standing);
    }

    @Bean
    Run run(
            Settings settings,
            Database database,
            RunHistory history,
            JobRepository repository,
            JobOperator operator,
            StopSignal stop,
            Journey journey,
            StandingFigures standing) {
        var batch = new BatchRun(repository, operator, stop);
        return new Run(
                settings, () -> RunLock.take(session(database), history::whoRuns), history, batch, journey, standing);
    }

    @Bean
    NightlySchedule nightlySchedule(Settings settings, DataSource dataSource, Run run, StopSignal stop) {
        return new NightlySchedule(
                settings.schedule().cron(),
                settings.zoneId(),
                dataSource,
                () -> run.run(RunRequest.Kind.RUN),
                stop,
                NightlySchedule.Pace.USUAL);
    }

    @Bean
    Status status(Sql sql, Settings settings) {
        return new Status(sql, settings.zoneId());
    }

    /** A session of its own: a pooled one might be closed, or given to somebody else, while it holds the lock. */
    private static Connection session(Database database) {
        var login = new Properties();
        if (database.user() != null) {
            login.setProperty("user", database.user());
        }
        if (database.password() != null) {
            login.setProperty("password", database.password());
        }
        login.setProperty("tcpKeepAlive", "true");
        try {
            return DriverManager.getConnection(database.url(), login);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no session for the lock of the run", e);
        }
    }
}
