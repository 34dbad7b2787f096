package org.collaborationoutcomes.profile.spell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T01:30, 2026-03-08T03:30, America/New_York, 60",
        "2026-11-01T00:30, 2026-11-01T02:30, America/New_York, 180",
        "2026-11-01T01:50, 2026-11-01T01:10, America/New_York, 20",
        "2026-11-01T01:50, 2026-11-01T00:10, America/New_York, 0",
        "2026-03-08T01:30, 2026-03-08T03:30, UTC, 120",
        "2026-09-14T23:30, 2026-09-15T00:30, America/New_York, 60"
    })
    void whatClocksSkipOrRepeatIsNoTimeOrTwice(LocalDateTime from, LocalDateTime to, ZoneId zone, long minutes) {
        assertThat(Spell.seconds(List.of(Spell.of(from, to, zone)))).isEqualTo(minutes * 60);
    }
}
