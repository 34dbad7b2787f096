package org.collaborationoutcomes.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"run", "intake", "demo", "schedule", "check", "report", "status", "rebuild"})
    void eachCommandHasHelp(String command) {
        assertThat(Command.execute(command, "--help")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "walk", "run --as-of=tomorrow", "run --after-load=burn", "check", "run --nothing"})
    void wrongUsageIs64(String typed) {
        var words = typed.isEmpty() ? new String[0] : typed.split(" ");
        assertThat(Command.execute(words)).isEqualTo(64);
    }

    @Test
    void aWrongSettingIs78() {
        assertThat(Command.execute("run", "--outcomes.settle=soon")).isEqualTo(78);
    }

    @Test
    void aDatabaseThatIsAwayIs69() {
        assertThat(Command.execute(
                        "run", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:9/none?connectTimeout=1"))
                .isEqualTo(69);
    }
}
