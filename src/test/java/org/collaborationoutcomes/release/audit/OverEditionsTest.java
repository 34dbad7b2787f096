package org.collaborationoutcomes.release.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** Each team for itself, all sums of two editions in one system. */
    @Test
    void itMissesNothingThatFollowsWhenEachTeamStandsForItself() {
        var random = new Random(11);
        int follows = 0;
        int tells = 0;
        int trials = 3_000;
        for (int trial = 0; trial < trials; trial++) {
            said.clear();
            for (int edition = 1; edition >= 0; edition--) {
                var hidden = new HashSet<String>();
                for (var name : List.of("T0", "T1", "T2", "T3", "g0", "g1", "g2")) {
                    if (random.nextInt(3) > 0) {
                        hidden.add(name);
                    }
                }
                for (int team = 0; team < 4; team++) {
                    for (int group = 0; group < 3; group++) {
                        if ((trial + 5 * team + 7 * group) % 3 > 0) {
                            said(edition, "T" + team, "g" + group, 1 + random.nextInt(2), hidden);
                        }
                    }
                }
            }
            boolean plainly = plainly();
            boolean tell = tell();
            assertThat(tell || !plainly).as("%s", said).isTrue();
            follows += plainly ? 1 : 0;
            tells += tell ? 1 : 0;
        }
        assertThat(follows).isBetween(trials / 10, trials * 9 / 10);
        assertThat(tells - follows).isLessThan(trials / 100);
    }

    private boolean plainly() {
        if (said.stream().noneMatch(one -> one.group().told())) {
            return false;
        }
        var all = recovered(said);
        all.removeAll(recovered(said.stream().filter(one -> one.edition() > 0).toList()));
        return !all.isEmpty();
    }

    private static Set<String> recovered(List<Said> some) {
        var columns = some.stream().map(OverEditionsTest::unknown).distinct().toList();
        var space = new RowSpace();
        var hidden = new HashMap<String, int[]>();
        for (int edition = 0; edition < 2; edition++) {
            int now = edition;
            var these = some.stream().filter(one -> one.edition() == now).toList();
            if (!these.isEmpty()) {
                space.add(row(columns, these, one -> true));
            }
            for (var one : these) {
                var team = one.answered().teamId();
                var group = one.answered().group();
                var ofTeam =
                        row(columns, these, other -> other.answered().teamId().equals(team));
                var ofGroup =
                        row(columns, these, other -> other.answered().group().equals(group));
                take(one.team(), edition + team, ofTeam, space, hidden);
                take(one.group(), edition + group, ofGroup, space, hidden);
            }
        }
        hidden.values().removeIf(sum -> !space.holds(sum));
        return new HashSet<>(hidden.keySet());
    }

    private static void take(Openness open, String name, int[] sum, RowSpace told, Map<String, int[]> hidden) {
        if (open.told()) {
            told.add(sum);
        } else {
            hidden.put(name, sum);
        }
    }

    private static String unknown(Said one) {
        return one.answered().teamId() + one.answered().group() + one.respondents();
    }

    private static int[] row(List<String> columns, List<Said> some, Predicate<Said> which) {
        var in = some.stream().filter(which).map(OverEditionsTest::unknown).collect(Collectors.toSet());
        return columns.stream().mapToInt(column -> in.contains(column) ? 1 : 0).toArray();
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
