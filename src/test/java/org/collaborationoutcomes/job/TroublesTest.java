package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.collaborationoutcomes.job.edition.AfterAppearanceException;
import org.collaborationoutcomes.job.edition.CannotWriteException;
import org.collaborationoutcomes.job.step.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroublesTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53100", "53300"})
    void aDatabaseThatIsGoneOrFullIsAway(String state) {
        var trouble = new IllegalStateException("step failed", new SQLException("secret-name", state));
        assertThat(Troubles.outcome(trouble))
                .isEqualTo(new RunOutcome(
                        69,
                        "The database went away or is full (SQL state %s). Nothing was published; run again when it is back."
                                .formatted(state)));
    }

    @Test
    void aDatabaseThatGivesNoConnectionIsAwayWhetherItSaysSoOrNot() {
        var none = new SQLTransientConnectionException("outcomes - Connection is not available");
        var said = new SQLTransientConnectionException("outcomes", null, new SQLException("secret", "08001"));
        assertThat(Troubles.outcome(none).sentence())
                .isEqualTo(
                        "The database went away or is full (SQL state none). Nothing was published; run again when it is back.");
        assertThat(Troubles.outcome(said).exitStatus()).isEqualTo(69);
    }

    @Test
    void reportsThatCannotBeWrittenAreTold() {
        var trouble = new CannotWriteException(Path.of("reports"), new IOException("No space left on device"));
        assertThat(Troubles.outcome(trouble))
                .isEqualTo(
                        new RunOutcome(
                                73,
                                "reports cannot be written (IOException). Nothing was published; make room or mend the rights, then run again."));
    }

    @Test
    void whatFailedWhenTheEditionWasOutSaysSo() {
        var full = new CannotWriteException(Path.of("reports"), new IOException("No space left on device"));
        assertThat(Troubles.outcome(new AfterAppearanceException(Path.of("reports/2026-01-30"), full)))
                .isEqualTo(
                        new RunOutcome(
                                73,
                                "reports cannot be written (IOException). The edition in reports/2026-01-30 is out; make room or mend the rights, then run again."));
        var away = new IllegalStateException(new SQLException("secret", "08006"));
        assertThat(Troubles.outcome(new AfterAppearanceException(Path.of("reports/2026-01-30"), away))
                        .sentence())
                .isEqualTo(
                        "The database went away or is full (SQL state 08006). The edition in reports/2026-01-30 is out; run again when it is back.");
    }

    @Test
    void onlyOurOwnWordsReachTheLog() {
        var ours = new IllegalStateException("12 rows, must be one. Indicates a bug.");
        var library = new IllegalStateException("Ada Example, grade 7");
        library.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.apache.Poi", "read", "Poi.java", 1)});

        assertThat(Troubles.scrubbed(ours)).contains(": 12 rows, must be one.");
        assertThat(Troubles.scrubbed(library)).doesNotContain("Ada");
    }

    @Test
    void whatNobodyExpectedIsInternalAndHoldsNoRowContent() {
        var trouble =
                new IllegalArgumentException("Ada Example, grade 7", new SQLException("Key (name)=(Ada)", "23505"));
        assertThat(Troubles.outcome(trouble))
                .isEqualTo(new RunOutcome(
                        70,
                        "Internal failure (SQLException). Nothing was published and no row is lost; the log has the"
                                + " place, please report it."));
        assertThat(Troubles.scrubbed(trouble))
                .doesNotContain("Ada")
                .contains("java.lang.IllegalArgumentException")
                .contains("caused by java.sql.SQLException, SQL state 23505");
    }

    @Test
    void aStopIsNoFailure() {
        var stop = new StopSignal();
        stop.request();
        assertThat(Troubles.outcome(catchThrowable(stop::check)))
                .isEqualTo(new RunOutcome(143, "Stopped by a signal; the next run does what is left."));
    }
}
