package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.release.Edition.Kind;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Edition first = Edition.first(DAY, Kind.LEADERS, "abc");

    @Test
    void theFirstIsNamedByItsDayAndTheNextByItsNumber() {
        assertThat(first).isEqualTo(new Edition(DAY, 1, Kind.LEADERS, "abc", "2026-11-21", List.of()));
        assertThat(first.of(List.of("D2")).next("def"))
                .isEqualTo(new Edition(DAY, 2, Kind.LEADERS, "def", "2026-11-21.02", List.of()));
    }

    @Test
    void kindsAreWordsInEditionJson() {
        assertThat(List.of(Kind.LEADERS.word(), Kind.WORKING.word())).containsExactly("leaders", "working");
        assertThat(Kind.of("working")).isEqualTo(Kind.WORKING);
    }

    @Test
    void anEditionOfSomeDistrictsHoldsThoseAndOneOfAllHoldsAny() {
        var some = first.of(List.of("D2", "D1", "D2"));

        assertThat(some.districts()).containsExactly("D1", "D2");
        assertThat(some.holds(List.of("D2"))).isTrue();
        assertThat(some.holds(List.of("D2", "D3"))).isFalse();
        assertThat(some.holds(List.of())).as("all are wanted").isFalse();
        assertThat(first.holds(List.of("D3"))).isTrue();
        assertThat(first.holds(List.of())).isTrue();
    }
}
