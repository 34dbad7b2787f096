package org.collaborationoutcomes.release.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.collaborationoutcomes.release.audit.OverEditions.Openness;
import org.collaborationoutcomes.release.audit.OverEditions.Said;
import org.collaborationoutcomes.release.audit.TwoWays.Answered;
import org.junit.jupiter.api.Test;

class OverEditionsTest {

    private static final Openness TOLD = new Openness(true, false);
    private static final Openness HIDDEN = new Openness(false, true);

    private final List<Said> said = new ArrayList<>();

    private void said(int edition, String team, String group, int respondents, Set<String> hidden) {
        said.add(new Said(
                edition,
                new Answered("a", team, group),
                respondents,
                TOLD,
                TOLD,
                hidden.contains(team) ? HIDDEN : TOLD,
                hidden.contains(group) ? HIDDEN : TOLD));
    }

    private boolean tell() {
        return new OverEditions(said).tell();
    }

    @Test
    void aGroupThatIsToldLaterTellsTheOtherOneThatHidWithIt() {
        said(1, "T1", "educator", 20, Set.of("admin", "community"));
        said(1, "T1", "admin", 7, Set.of("admin", "community"));
        said(1, "T1", "community", 2, Set.of("admin", "community"));
        assertThat(tell()).isFalse();
        said(0, "T1", "educator", 20, Set.of());
        said(0, "T1", "admin", 7, Set.of());
        said(0, "T1", "community", 12, Set.of());
        assertThat(tell()).isTrue();
    }

    @Test
    void whereBothGrewTheyAreOtherUnknowns() {
        said(1, "T1", "educator", 20, Set.of("admin", "community"));
        said(1, "T1", "admin", 7, Set.of("admin", "community"));
        said(1, "T1", "community", 2, Set.of("admin", "community"));
        said(0, "T1", "educator", 20, Set.of());
        said(0, "T1", "admin", 8, Set.of());
        said(0, "T1", "community", 12, Set.of());
        assertThat(tell()).isFalse();
    }

    @Test
    void whereNoGroupIsToldTeamsAreLookedAtByThemselves() {
        said(1, "T1", "educator", 4, Set.of("T1", "T2", "educator"));
        said(1, "T2", "educator", 6, Set.of("T1", "T2", "educator"));
        said(0, "T1", "educator", 9, Set.of("educator"));
        said(0, "T2", "educator", 6, Set.of("educator"));
        assertThat(tell()).isFalse();
        said.clear();
        said(1, "T1", "educator", 4, Set.of("T1", "T2"));
        said(1, "T2", "educator", 6, Set.of("T1", "T2"));
        said(0, "T1", "educator", 9, Set.of());
        said(0, "T2", "educator", 6, Set.of());
        assertThat(tell()).isTrue();
    }

    @Test
    void anOpenWaveHidesNothing() {
        var open = new Openness(false, false);
        said.add(new Said(1, new Answered("a", "T1", "educator"), 9, open, open, open, open));
        said(0, "T1", "educator", 9, Set.of());
        assertThat(tell()).isFalse();
    }

    /** Teams that are alike are one: hundreds cost no more than a few, and say the same as when each stands for itself. */
    @Test
    void hundredsOfTeamsAreLookedAtInNoTime() {
        var random = new Random(1);
        for (int team = 0; team < 400; team++) {
            var groups = random.nextInt(5) > 0 ? List.of("educator", "") : List.of("educator", "community");
            for (var group : groups) {
                int before = 3 + random.nextInt(5);
                int now = before + (random.nextInt(10) > 0 ? 0 : 7);
                var hidden = before < 5 ? Set.of("T" + team, "community") : Set.of("community");
                said(2, "T" + team, group, before, hidden);
                said(1, "T" + team, group, before, hidden);
                said(0, "T" + team, group, now, now < 5 ? hidden : Set.of("community"));
            }
        }
        assertTimeout(Duration.ofSeconds(20), () -> new OverEditions(said).tell());
    }
}
