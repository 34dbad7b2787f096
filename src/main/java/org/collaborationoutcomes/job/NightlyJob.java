package org.collaborationoutcomes.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.database.Database;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.job.edition.Version;
import org.collaborationoutcomes.job.settings.MachineZone;
import org.collaborationoutcomes.job.settings.Settings;
import org.collaborationoutcomes.job.settings.SettingsConfiguration;
import org.collaborationoutcomes.job.step.Ending;
import org.collaborationoutcomes.job.step.StopSignal;
import org.collaborationoutcomes.sql.Sql;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The nightly job with all that it needs: settings, a database, the stages. Opened once per process; a signal ends the
 * work under way before the database is closed.
 */
public final class NightlyJob implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Ending ending;

    private NightlyJob(ConfigurableApplicationContext context, Ending ending) {
        this.context = context;
        this.ending = ending;
    }

    /**
     * Opens the job.
     *
     * @param settings like {@code --outcomes.inbox=DIR}; they go before the environment and application.yml
     * @throws NotOpenedException if a setting is wrong or the database is away
     */
    public static NightlyJob open(List<String> settings) {
        MachineZone.leave();
        var ending = Ending.onSignal();
        try {
            var context = start(DatabaseConfiguration.class, settings);
            ending.begun(context.getBean(StopSignal.class), context::close);
            return new NightlyJob(context, ending);
        } catch (RuntimeException e) {
            ending.over();
            throw e;
        }
    }

    /**
     * The home folder in force; needs no database.
     *
     * @throws NotOpenedException if a setting is wrong
     */
    public static Path home(List<String> settings) {
        return settings(settings).home();
    }

    static Settings settings(List<String> settings) {
        try (var context = start(SettingsConfiguration.class, settings)) {
            return context.getBean(Settings.class);
        }
    }

    /**
     * How files would be read, and what is wrong with them; needs no database.
     *
     * @throws NotOpenedException if a setting is wrong
     */
    public static List<Checked> check(List<String> settings, List<Path> files) {
        return DryRun.of(settings(settings), files);
    }

    /**
     * Writes a workbook to be filled in for each feed, with the teams of the database if there is one yet.
     *
     * @throws NotOpenedException if a setting is wrong or the database is away
     */
    public static RunOutcome templates(List<String> settings, Path folder) {
        try {
            var written = Intake.writeTemplates(
                    folder, knownTeams(settings), settings(settings).intake());
            return new RunOutcome(
                    RunOutcome.WELL,
                    "%s to fill in and drop into the inbox are in %s."
                            .formatted(Counts.words(written.size(), "template"), folder));
        } catch (IOException e) {
            return new RunOutcome(
                    RunOutcome.CANNOT_WRITE,
                    "The templates cannot be written into %s (%s)."
                            .formatted(folder, e.getClass().getSimpleName()));
        }
    }

    private static Map<String, String> knownTeams(List<String> settings) {
        try (var context = start(SettingsConfiguration.class, settings)) {
            var url = context.getEnvironment().getProperty("spring.datasource.url", "");
            if (url.isBlank()
                    && !Database.isMade(context.getBean(Settings.class).home())) {
                return Map.of();
            }
        }
        try (var job = open(settings)) {
            Map<String, String> teams = new LinkedHashMap<>();
            job.context
                    .getBean(Sql.class)
                    .query(
                            "job/teams",
                            Map.of(),
                            (row, n) -> List.of(row.getString("team_id"), row.getString("team_name")))
                    .forEach(team -> teams.put(team.get(0), team.get(1)));
            return teams;
        }
    }

    /**
     * What was learned of a file.
     *
     * @param profiles the beginning of one for each of its tables that nobody knows; none = there is nothing to learn
     * @param remarks in words; blank = there is nothing to say
     */
    public record Learned(List<String> profiles, String remarks) {

        public Learned {
            profiles = List.copyOf(profiles);
        }
    }

    /** The beginnings of profiles for a file that nobody knows yet; needs no database and no settings. */
    public static Learned learn(Path file) {
        return DryRun.learned(file);
    }

    /** What went wrong elsewhere, as the outcome of a run tells it: without what libraries said. */
    public static RunOutcome outcome(Throwable trouble) {
        return trouble instanceof NotOpenedException e ? e.outcome() : Troubles.outcome(trouble);
    }

    /** The version of the product. */
    public static String version() {
        return Version.OF_THIS;
    }

    /** Makes one run; whatever goes wrong is told by its outcome. */
    public RunOutcome run(RunRequest.Kind kind) {
        return context.getBean(Run.class).run(kind);
    }

    /** Takes loaded files back, each named by sha256 or path; with status 64 none where one is not loaded. */
    public RunOutcome withdraw(List<String> files) {
        return context.getBean(Run.class).withdraw(files);
    }

    /** Runs the nightly job by cron expression until the process is asked to end. */
    public RunOutcome schedule() {
        return context.getBean(NightlySchedule.class).runUntilStopped();
    }

    /** The last runs, files and editions. */
    public List<StatusTable> status() {
        return context.getBean(Status.class).tables();
    }

    /**
     * Where a figure of the last decision comes from: its numbers, then the rows that it counts, by file and line.
     *
     * @param scope district, area, team or goal
     * @param id of the unit in that scope
     * @throws IllegalArgumentException if there is no such metric
     */
    public List<StatusTable> explain(String metric, String scope, String id, String period) {
        return context.getBean(Status.class).explain(metric, scope, id, period);
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            ending.over();
        }
    }

    private static ConfigurableApplicationContext start(Class<?> configuration, List<String> settings) {
        try {
            return new SpringApplicationBuilder(configuration)
                    .web(WebApplicationType.NONE)
                    .run(lastOfEach(settings));
        } catch (RuntimeException e) {
            throw new NotOpenedException(Troubles.outcome(e));
        }
    }

    /** Spring joins what is set twice; a person means what was said last. */
    private static String[] lastOfEach(List<String> settings) {
        var byKey = new LinkedHashMap<String, String>();
        settings.forEach(setting -> byKey.put(setting.split("=", 2)[0], setting));
        return byKey.values().toArray(String[]::new);
    }

    /**
     * A file as it would be read.
     *
     * @param text what to tell a person
     * @param well whether every row would load
     */
    public record Checked(String text, boolean well) {}

    /** The job could not be opened; the outcome says why. */
    public static final class NotOpenedException extends RuntimeException {

        private final transient RunOutcome outcome;

        NotOpenedException(RunOutcome outcome) {
            super(outcome.sentence());
            this.outcome = outcome;
        }

        public RunOutcome outcome() {
            return outcome;
        }
    }
}
