package org.collaborationoutcomes.release.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code practices.yml} writes, as it is read. */
class MeasureTest {

    @Test
    void aMeasureNamesItsMetricSubjectAndArea() {
        assertThat(Measure.of("gas_t")).isEqualTo(new Measure("gas_t", "", ""));
        assertThat(Measure.of("sessions/club")).isEqualTo(new Measure("sessions", "club", ""));
        assertThat(Measure.of("gas_t@teacher")).isEqualTo(new Measure("gas_t", "", "teacher"));
        assertThat(Measure.of("a/b@c")).isEqualTo(new Measure("a", "b", "c"));
        assertThat(Measure.of("construct_favorable/TRUST").isTopic()).isTrue();
        assertThat(Measure.of("construct_unfavorable/TRUST").isTopic()).isFalse();
    }

    @Test
    void aMeasureWithoutAMetricIsNotTakenForAnother() {
        assertThat(Measure.of("/b@c")).isEqualTo(new Measure("", "b", "c"));
        assertThat(Measure.of("@c")).isEqualTo(new Measure("", "", "c"));
    }

    @Test
    void aTeamsRuleHasAKeyOfItsOwn() {
        var keys = PracticeFile.load((practice, name, usual) -> usual).stream()
                .flatMap(practice -> practice.rules().stream())
                .filter(rule -> rule.name().equals("held"))
                .map(Rule::key)
                .toList();
        assertThat(keys).contains("held", "held/team");
    }

    @Test
    void anEntryHasWhatItSaysElseWhatHoldsOtherwise() {
        var entry = Entry.of("A1", Map.of("limit", 0.8, "name", "led"));

        assertThat(List.of(entry.number("limit"), entry.number("limit", 3), entry.number("least", 7)))
                .containsExactly(0.8, 0.8, 7.0);
        assertThat(List.of(entry.text("name", "x"), entry.text("none", "x"))).containsExactly("led", "x");
        assertThatThrownBy(() -> entry.text("none"))
                .hasMessage("practices.yml, A1: 'none' is missing. Indicates a bug.");
        assertThatThrownBy(() -> entry.entry("name"))
                .hasMessage("practices.yml, A1 name: is no entry. Indicates a bug.");
    }

    @Test
    void aLimitMayBeZeroAndOneThatIsNegativeMayStaySo() {
        var usual = PracticeLimits.usual();

        assertThat(usual).containsEntry("a1.led", 0.8).containsEntry("survey.favorable", 0.65);
        assertThat(new PracticeLimits(Map.of("a1.led", 0.0)).of("A1", "led", 0.8))
                .isZero();
        assertThat(PracticeLimits.byDefault().of("A1", "led", 0.8)).isEqualTo(0.8);
        assertThatThrownBy(() -> new PracticeLimits(Map.of("a1.led", Double.NaN)))
                .hasMessage("outcomes.practices.a1.led is NaN, must be a number, 0 or more");
    }

    @Test
    void aSecondFigureHasItsOwnLimit() {
        var seconds = PracticeFile.load((practice, name, usual) -> name.equals("unfavorable") ? 0.4 : usual).stream()
                .flatMap(practice -> practice.rules().stream())
                .filter(rule -> rule.by().equals("survey"))
                .map(Rule::with)
                .toList();
        assertThat(seconds)
                .isNotEmpty()
                .allSatisfy(second -> assertThat(second).isNotNull())
                .allMatch(second -> second != null && second.limit() == 0.4);
    }
}
