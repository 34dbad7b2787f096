package org.collaborationoutcomes.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.collaborationoutcomes.release.audit.TwoWays.Answered;
import org.collaborationoutcomes.release.audit.TwoWays.Told;
import org.junit.jupiter.api.Test;

class TwoWaysTest {

    private static Answered answered(String team, String group) {
        return new Answered("area", team, group);
    }

    private static Told told(Set<String> teams, Set<String> groups) {
        return new Told(true, area -> true, teams::contains, groups::contains);
    }

    @Test
    void aToldTeamAndOneOfItsGroupsTellTheOther() {
        var answers = List.of(answered("T1", "educator"), answered("T1", "student"), answered("T2", "family"));

        assertThat(new TwoWays(answers, told(Set.of("T1", "T2"), Set.of("educator"))).tell())
                .isTrue();
        assertThat(new TwoWays(answers, told(Set.of("T1", "T2"), Set.of())).tell())
                .isFalse();
    }

    @Test
    void hiddenGroupsThatAToldTeamLinksHideEachOther() {
        var answers = List.of(
                answered("T1", "educator"),
                answered("T1", "student"),
                answered("T2", "family"),
                answered("T2", "student"));

        assertThat(new TwoWays(answers, told(Set.of("T1", "T2"), Set.of("educator"))).tell())
                .isFalse();
        assertThat(new TwoWays(answers, told(Set.of("T1", "T2"), Set.of("educator", "family"))).tell())
                .isTrue();
    }

    @Test
    void aGroupOfOneHiddenTeamTellsIt() {
        var answers = List.of(
                answered("T1", "educator"),
                answered("T2", "student"),
                answered("T3", "family"),
                answered("T3", "educator"));

        assertThat(new TwoWays(answers, told(Set.of("T1"), Set.of("student"))).tell())
                .isTrue();
        assertThat(new TwoWays(answers, told(Set.of("T1"), Set.of("educator"))).tell())
                .isFalse();
    }

    /** The few unknowns that are left say what all of them together do, whatever is told. */
    @Test
    void itSaysWhatAllSumsOfAllUnknownsSay() {
        var random = new Random(3);
        int tells = 0;
        int trials = 4_000;
        for (int trial = 0; trial < trials; trial++) {
            var answers = answers(random);
            Set<String> shown = new HashSet<>();
            for (var name : names(answers)) {
                if (random.nextInt(3) > 0) {
                    shown.add(name);
                }
            }
            boolean district = random.nextInt(8) > 0;
            var told = new Told(district, shown::contains, shown::contains, shown::contains);
            boolean tell = new TwoWays(answers, told).tell();
            assertThat(tell).as("%s, shown %s", answers, shown).isEqualTo(plainly(answers, told));
            tells += tell ? 1 : 0;
        }
        assertThat(tells).isBetween(trials / 5, trials * 4 / 5);
    }

    private static List<Answered> answers(Random random) {
        var answers = new ArrayList<Answered>();
        int teams = 1 + random.nextInt(6);
        int groups = 1 + random.nextInt(4);
        for (int team = 0; team < teams; team++) {
            var area = "a" + random.nextInt(3);
            for (int group = 0; group < groups; group++) {
                if (random.nextInt(5) < 2) {
                    answers.add(new Answered(area, "T" + team, "g" + group));
                }
            }
        }
        return answers;
    }

    private static Set<String> names(List<Answered> answers) {
        var names = new HashSet<String>();
        for (var one : answers) {
            names.addAll(List.of(one.area(), one.teamId(), one.group()));
        }
        return names;
    }

    private static boolean plainly(List<Answered> answers, Told told) {
        var space = new RowSpace();
        if (told.district()) {
            space.add(row(answers, one -> true));
        }
        var hidden = new ArrayList<int[]>();
        for (var name : names(answers)) {
            boolean isShown = told.team().test(name);
            var sum = row(
                    answers,
                    one -> one.area().equals(name)
                            || one.teamId().equals(name)
                            || one.group().equals(name));
            boolean ofToldTeams = answers.stream()
                    .filter(one -> one.area().equals(name))
                    .allMatch(one -> told.team().test(one.teamId()));
            if (isShown) {
                space.add(sum);
            } else if (!name.startsWith("a") || !ofToldTeams) {
                hidden.add(sum);
            }
        }
        boolean someGroup = answers.stream().anyMatch(one -> told.group().test(one.group()));
        return someGroup && hidden.stream().anyMatch(space::holds);
    }

    private static int[] row(List<Answered> answers, Predicate<Answered> which) {
        return answers.stream().mapToInt(one -> which.test(one) ? 1 : 0).toArray();
    }
}
