package org.collaborationoutcomes.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.job.NightlyJob;
import org.collaborationoutcomes.job.RunOutcome;
import org.collaborationoutcomes.job.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The words a person types: {@code run}, {@code intake}, {@code demo} and so on, each with {@code --help}. */
@CommandLine.Command(
        name = "collaboration-outcomes",
        description = "Answers one question for school districts: is our collaboration working?",
        mixinStandardHelpOptions = true,
        versionProvider = Command.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit status:%n",
        footer = {
            "   0  all well, also when nothing new came",
            "   3  done, but a row was rejected or held, or a file refused: see the receipts",
            "  64  wrong usage",
            "  69  the database is away",
            "  70  internal failure",
            "  73  the reports cannot be written",
            "  75  another run is under way, try later",
            "  78  a setting is wrong",
            " 143  stopped by a signal (130 after Ctrl-C, 129 when the terminal was closed)",
            "",
            "Settings (outcomes.*, spring.datasource.*) come from application.yml, the environment or the command line",
            "as --outcomes.home=DIR; the README lists them."
        })
public final class Command implements Runnable {

    private static final List<String> SETTINGS = List.of("--outcomes.", "--spring.", "--logging.");

    private final List<String> settings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Command(List<String> settings) {
        this.settings = settings;
    }

    /** Runs what was typed; the exit status. */
    public static int execute(String... typed) {
        var settings = Stream.of(typed).filter(Command::isSetting).toList();
        var words = Stream.of(typed).filter(word -> !isSetting(word)).toArray(String[]::new);
        return line(settings).execute(words);
    }

    /** What reads the typed words. */
    static CommandLine line(List<String> settings) {
        return new CommandLine(new Command(settings))
                .setParameterExceptionHandler(Command::wrongUsage)
                .setExecutionExceptionHandler(
                        (trouble, line, typed) -> answer(line).trouble(trouble))
                .registerConverter(LocalDate.class, Command::day)
                .registerConverter(RunOptions.AfterLoad.class, RunOptions.AfterLoad::of);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? For example: run");
    }

    @CommandLine.Command(
            name = "run",
            description = "Runs the nightly job once: intake, metrics, workbooks, publication.",
            mixinStandardHelpOptions = true)
    int run(@Mixin RunOptions options) {
        return answer().run(RunRequest.Kind.RUN, options.and(settings));
    }

    @CommandLine.Command(
            name = "intake",
            description = "Loads what was dropped and answers with receipts; publishes nothing.",
            mixinStandardHelpOptions = true)
    int intake(@Mixin RunOptions options) {
        return answer().run(RunRequest.Kind.INTAKE, options.and(settings));
    }

    @CommandLine.Command(
            name = "report",
            description = "Writes the workbooks for an as-of date from what is stored, without intake.",
            mixinStandardHelpOptions = true)
    int report(@Mixin RunOptions options) {
        return answer().run(RunRequest.Kind.REPORT, options.and(settings));
    }

    @CommandLine.Command(
            name = "rebuild",
            description = "Computes every metric again from the stored facts, which must change nothing.",
            mixinStandardHelpOptions = true)
    int rebuild(@Mixin RunOptions options) {
        return answer().run(RunRequest.Kind.REBUILD, options.and(settings));
    }

    @CommandLine.Command(
            name = "demo",
            description = "Runs the nightly job on input-samples, with a database and folders of its own; ends with 0.",
            mixinStandardHelpOptions = true)
    int demo(@Mixin RunOptions options) {
        return new Demo(answer()).run(options.and(settings));
    }

    @CommandLine.Command(
            name = "schedule",
            description = "Stays up and runs the nightly job by outcomes.schedule.cron in outcomes.zone; a night missed"
                    + " while down is made up once.",
            mixinStandardHelpOptions = true)
    int schedule(@Mixin RunOptions options) {
        return answer().with(options.and(settings), job -> answer().tell(job.schedule()));
    }

    @CommandLine.Command(
            name = "status",
            description = "Shows the last runs, files and editions, and what needs attention.",
            mixinStandardHelpOptions = true)
    int status(@Mixin RunOptions options) {
        return answer().with(options.and(settings), job -> {
            job.status().forEach(table -> out().println(TextTable.of(table)));
            return RunOutcome.WELL;
        });
    }

    @CommandLine.Command(
            name = "withdraw",
            description = "Takes loaded files back, as if they had never come; the next run reports without them.",
            mixinStandardHelpOptions = true)
    int withdraw(
            @Mixin RunOptions options,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "path in the inbox, or sha256")
                    List<String> files) {
        return answer().with(options.and(settings), job -> answer().tell(job.withdraw(files)));
    }

    @CommandLine.Command(
            name = "explain",
            description = "Tells where a figure comes from, down to file and line; of a hidden one nothing.",
            mixinStandardHelpOptions = true)
    int explain(@Mixin WhichFigure figure) {
        if (!figure.isOne()) {
            throw new ParameterException(
                    spec.commandLine(), "Whose figure? Name one of --team, --area, --district, --goal");
        }
        return answer().with(settings, job -> {
            try {
                figure.of(job).forEach(table -> out().println(TextTable.of(table)));
                return RunOutcome.WELL;
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
        });
    }

    @CommandLine.Command(
            name = "check",
            description = "Says how files would be read and what is wrong with them; loads nothing, needs no database.",
            mixinStandardHelpOptions = true)
    int check(
            @Mixin RunOptions options,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files to check") List<Path> files) {
        var checked = NightlyJob.check(options.and(settings), files);
        checked.forEach(file -> out().println(file.text()));
        return checked.stream().allMatch(NightlyJob.Checked::well) ? RunOutcome.WELL : RunOutcome.TO_MEND;
    }

    @CommandLine.Command(
            name = "templates",
            description =
                    "Writes an Excel workbook to fill in for each kind of file, with the allowed words and the known"
                            + " teams to choose from.",
            mixinStandardHelpOptions = true)
    int templates(
            @Mixin RunOptions options,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            defaultValue = "templates",
                            description = "where to; default: templates")
                    Path folder) {
        return answer().tell(NightlyJob.templates(options.and(settings), folder));
    }

    @CommandLine.Command(
            name = "learn",
            description = "Writes the beginning of a profile for a file that nobody knows yet, by its column names.",
            mixinStandardHelpOptions = true)
    int learn(
            @Parameters(paramLabel = "FILE", description = "the file to learn from") Path file,
            @Option(names = "--to", paramLabel = "PROFILE", description = "a new file; otherwise it is shown") @Nullable
                    Path to) {
        return answer().learn(file, to);
    }

    private Answer answer() {
        return answer(spec.commandLine());
    }

    private static Answer answer(CommandLine line) {
        return new Answer(line.getOut(), line.getErr());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** As the build wrote it into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Collaboration Outcomes " + NightlyJob.version()};
        }
    }

    private static boolean isSetting(String word) {
        return SETTINGS.stream().anyMatch(word::startsWith);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'%s' is not a date like 2026-01-30".formatted(typed));
        }
    }

    private static int wrongUsage(ParameterException wrong, String[] typed) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.printf("Try '%s --help'.%n", line.getCommandSpec().qualifiedName());
        return RunOutcome.USAGE;
    }
}
