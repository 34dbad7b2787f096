package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
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
    void reportsThatCannotBeWrittenAreTold() {
        var trouble = new CannotWriteException(Path.of("reports"), new IOException("No space left on device"));
        assertThat(Troubles.outcome(trouble).exitStatus()).isEqualTo(73);
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
