package org.collaborationoutcomes.job;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collaborationoutcomes.database.DatabaseAwayException;
import org.collaborationoutcomes.database.DatabaseUnsuitableException;
import org.collaborationoutcomes.job.alone.RunLock;
import org.collaborationoutcomes.job.edition.AfterAppearanceException;
import org.collaborationoutcomes.job.edition.CannotWriteException;
import org.collaborationoutcomes.job.settings.WrongSettingException;
import org.collaborationoutcomes.job.step.StopSignal;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;

/**
 * Turns what went wrong into an exit status and a sentence. Messages of the driver and of libraries quote rows, and so
 * never leave this place; our own hold no values.
 */
final class Troubles {

    private static final Logger log = LoggerFactory.getLogger(Troubles.class);

    private static final RunOutcome OF_ANOTHER_RELEASE = new RunOutcome(
            RunOutcome.WRONG_SETTING,
            "The database was made by another release of this program, and this one cannot go on with it. Start the release that made it, or point outcomes.home to a new folder.");

    /** SQL states of a server that is gone, going, full or out of connections. */
    private static final Set<String> AWAY = Set.of("08", "57", "53");

    private static final String OURS = "org.collaborationoutcomes.";

    private Troubles() {}

    static RunOutcome outcome(Throwable trouble) {
        return Stream.<Optional<RunOutcome>>of(
                        known(trouble, StopSignal.StoppedException.class, RunOutcome.STOPPED),
                        known(trouble, RunLock.RunningAlreadyException.class, RunOutcome.RUNNING_ALREADY),
                        known(trouble, WrongSettingException.class, RunOutcome.WRONG_SETTING),
                        known(trouble, DatabaseUnsuitableException.class, RunOutcome.WRONG_SETTING),
                        known(trouble, DatabaseAwayException.class, RunOutcome.DATABASE_AWAY),
                        known(trouble, RunLock.LockLostException.class, RunOutcome.DATABASE_AWAY),
                        find(trouble, CannotWriteException.class).map(cannot -> cannotWrite(cannot, trouble)),
                        find(trouble, UnboundConfigurationPropertiesException.class)
                                .map(Troubles::unknownSetting),
                        find(trouble, FlywayValidateException.class).map(other -> OF_ANOTHER_RELEASE),
                        find(trouble, BindException.class).map(Troubles::wrongSetting),
                        all(trouble, SQLException.class)
                                .filter(Troubles::forbidden)
                                .findFirst()
                                .map(Troubles::missingRights),
                        all(trouble, SQLException.class)
                                .filter(Troubles::away)
                                .findFirst()
                                .map(away -> databaseAway(away, trouble)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> internal(trouble));
    }

    private static Optional<RunOutcome> known(Throwable trouble, Class<? extends Throwable> type, int exitStatus) {
        return find(trouble, type).map(found -> new RunOutcome(exitStatus, String.valueOf(found.getMessage())));
    }

    private static RunOutcome unknownSetting(UnboundConfigurationPropertiesException unknown) {
        var names = unknown.getUnboundProperties().stream()
                .map(property -> property.getName().toString())
                .sorted()
                .collect(joining(", "));
        return new RunOutcome(
                RunOutcome.WRONG_SETTING,
                "%s is not a setting of this program; the README lists all that there are.".formatted(names));
    }

    private static RunOutcome wrongSetting(BindException wrong) {
        var property = wrong.getProperty();
        var found = property == null ? "a value" : "'%s'".formatted(property.getValue());
        return new RunOutcome(
                RunOutcome.WRONG_SETTING,
                "%s cannot be read from %s; it must be %s."
                        .formatted(
                                wrong.getName(),
                                found,
                                inWords(wrong.getTarget().getType().resolve(Object.class))));
    }

    private static String inWords(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Duration" -> "a duration like 60s";
            case "DayOfWeek" -> "a day of the week like monday";
            case "int", "Integer" -> "a whole number";
            case "Path" -> "a folder";
            default -> "one of those that the README lists";
        };
    }

    private static boolean away(SQLException trouble) {
        var state = trouble.getSQLState();
        boolean says = state != null && state.length() == 5 && AWAY.contains(state.substring(0, 2));
        return says || (state == null && trouble instanceof SQLTransientConnectionException);
    }

    private static boolean forbidden(SQLException trouble) {
        return "42501".equals(trouble.getSQLState());
    }

    private static RunOutcome missingRights(SQLException forbidden) {
        return new RunOutcome(
                RunOutcome.WRONG_SETTING,
                "The role of spring.datasource.username lacks rights in this database (SQL state %s). It must own the schemas job, intake, facts, metrics, release, protection, receipt, facts_then, intake_then and metrics_then, or may make them; the runbook page exit-78 has the statements."
                        .formatted(forbidden.getSQLState()));
    }

    private static RunOutcome databaseAway(SQLException away, Throwable trouble) {
        return new RunOutcome(
                RunOutcome.DATABASE_AWAY,
                "The database went away or is full (SQL state %s). %s; run again when it is back."
                        .formatted(Objects.requireNonNullElse(away.getSQLState(), "none"), published(trouble)));
    }

    private static RunOutcome cannotWrite(CannotWriteException cannot, Throwable trouble) {
        return new RunOutcome(
                RunOutcome.CANNOT_WRITE,
                "%s %s; make room or mend the rights, then run again."
                        .formatted(cannot.getMessage(), published(trouble)));
    }

    /** Leaders may have seen an edition though its run failed. */
    private static String published(Throwable trouble) {
        return find(trouble, AfterAppearanceException.class)
                .map(Throwable::getMessage)
                .orElse("Nothing was published");
    }

    private static RunOutcome internal(Throwable trouble) {
        log.error("internal failure\n{}", scrubbed(trouble));
        return new RunOutcome(
                RunOutcome.INTERNAL,
                "Internal failure (%s). %s and no row is lost; the log has the place, please report it."
                        .formatted(root(trouble).getClass().getSimpleName(), published(trouble)));
    }

    /** Types, places and SQL states of a failure and its causes; messages only of our own. */
    static String scrubbed(Throwable trouble) {
        return causes(trouble)
                .map(cause -> "%s%s%n%s".formatted(cause.getClass().getName(), said(cause), places(cause)))
                .collect(joining("caused by "));
    }

    private static String said(Throwable cause) {
        if (cause instanceof SQLException refusal) {
            return ", SQL state " + refusal.getSQLState();
        }
        return isOurs(cause) ? ": " + cause.getMessage() : "";
    }

    /** Our own types, and what our own lines threw to say that there is a bug. */
    private static boolean isOurs(Throwable cause) {
        var places = cause.getStackTrace();
        boolean here = places.length > 0 && places[0].getClassName().startsWith(OURS);
        return cause.getClass().getName().startsWith(OURS) || (here && cause instanceof IllegalStateException);
    }

    private static String places(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .limit(12)
                .map(place -> "    at %s%n".formatted(place))
                .collect(joining());
    }

    private static Throwable root(Throwable trouble) {
        return causes(trouble).reduce(trouble, (first, last) -> last);
    }

    private static <T extends Throwable> Optional<T> find(Throwable trouble, Class<T> type) {
        return all(trouble, type).findFirst();
    }

    private static <T extends Throwable> Stream<T> all(Throwable trouble, Class<T> type) {
        return causes(trouble).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .limit(30);
    }
}
