package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random rosters, aliases and exports: who was there does not depend on the order in which they came. */
class PresenceOrderTest {

    private static final List<String> NAMES =
            List.of("Ann Smith", "ann  SMITH (Guest)", "Bob Ray", "Jo Blogs", "Room 204", "Kit", "José Núñez", "");

    /** A file: its feed, its header and one row of a key that no other file has. */
    private record Drop(String feed, String header, String row) {}

    @ParameterizedTest
    @ValueSource(longs = 1)
    void theOrderOfDropsIsNotSeen(long seed) {
        sameInEveryOrder(seed, 2, 25);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6, 7})
    void theOrderOfManyDropsIsNotSeen(long seed) {
        sameInEveryOrder(seed, 4, 9);
    }

    @ParameterizedTest
    @ValueSource(longs = 8)
    void whatWasResolvedNightByNightIsWhatIsResolvedAtOnce(long seed) {
        sameNightByNight(seed, 25);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11, 12})
    void whatWasResolvedInManyNightsIsWhatIsResolvedAtOnce(long seed) {
        sameNightByNight(seed, 10);
    }

    private static void sameInEveryOrder(long seed, int orders, int mostANight) {
        var drops = drops(new Random(seed));
        var expected = presence(drops, new Random(0), drops.size());
        assertThat(expected).hasSizeGreaterThan(20);
        for (int order = 1; order <= orders; order++) {
            var random = new Random(seed * 100 + order);
            var shuffled = new ArrayList<>(drops);
            Collections.shuffle(shuffled, random);
            assertThat(presence(shuffled, random, mostANight)).isEqualTo(expected);
        }
    }

    private static void sameNightByNight(long seed, int aNight) {
        var random = new Random(seed);
        var drops = new ArrayList<>(drops(random));
        drops.addAll(removals(drops, random));
        var dataSource = TestDatabase.fresh();
        var files = new LandedFiles(dataSource);
        var facts = new Facts(new Sql(dataSource));
        teams(files);
        for (int from = 0; from < drops.size(); from += aNight) {
            drops.subList(from, Math.min(drops.size(), from + aNight)).forEach(drop -> land(files, drop));
            night(facts);
            var nightly = everything(files);
            files.run("delete from facts.resolved_team");
            facts.resolvePeople();
            assertThat(everything(files)).isEqualTo(nightly);
        }
    }

    private static List<String> presence(List<Drop> drops, Random random, int mostANight) {
        var dataSource = TestDatabase.fresh();
        var files = new LandedFiles(dataSource);
        var facts = new Facts(new Sql(dataSource));
        teams(files);
        for (var rest = drops; !rest.isEmpty(); ) {
            int tonight = mostANight >= rest.size() ? rest.size() : 1 + random.nextInt(mostANight);
            rest.subList(0, tonight).forEach(drop -> land(files, drop));
            night(facts);
            rest = rest.subList(tonight, rest.size());
        }
        return everything(files);
    }

    private static void teams(LandedFiles files) {
        files.land(
                "teams",
                "district_id,district_name,team_id,team_name,area\nd,Dale,t1,One,teacher\nd,Dale,t2,Two,teacher");
    }

    private static void land(LandedFiles files, Drop drop) {
        files.land(drop.feed(), drop.header() + "\n" + drop.row());
    }

    private static void night(Facts facts) {
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
        facts.resolvePeople();
    }

    private static List<String> everything(LandedFiles files) {
        var rows = new ArrayList<>(files.rows("select * from facts.presence order by 1, 2, 3"));
        rows.addAll(files.rows("select * from facts.person_to_confirm order by 1, 2, 3"));
        return rows;
    }

    private static List<Drop> drops(Random random) {
        var drops = new ArrayList<Drop>();
        for (int i = 0; i < 60; i++) {
            var team = one(random, List.of("t1", "t2"));
            var name = one(random, NAMES);
            var email = one(random, List.of("", "", "ann@x", "ANN@x", "P4"));
            var row = "m%d,%s,2026-09-0%d,k%d,%s,%d,%d,%s,%s,%s"
                    .formatted(
                            random.nextInt(6),
                            team,
                            1 + random.nextInt(9),
                            i,
                            one(random, List.of("present", "remote", "late", "absent", "excused")),
                            random.nextInt(60),
                            random.nextInt(4),
                            one(random, List.of("", "data", "recorder", "facilitator|data")),
                            name,
                            email);
            drops.add(new Drop(
                    "attendance",
                    "meeting_id,team_id,meeting_date,person_id,status,minutes,contributions,duty,source_name,source_email",
                    row));
        }
        for (int i = 0; i < 8; i++) {
            var id = one(random, List.of("P", "p")) + i;
            var row = "%s,%s,%s,2026-07-01".formatted(one(random, List.of("t1", "t2")), id, one(random, NAMES));
            drops.add(new Drop("members", "team_id,person_id,person_name,joined_on", row));
        }
        for (int i = 0; i < 6; i++) {
            var row = "%s,%s,%s,p%d"
                    .formatted(
                            one(random, NAMES),
                            one(random, List.of("", "ann@x")),
                            one(random, List.of("", "t1", "t2")),
                            i);
            drops.add(new Drop("aliases", "source_name,source_email,team_id,person_id", row));
        }
        return drops;
    }

    private static List<Drop> removals(List<Drop> drops, Random random) {
        var removals = new ArrayList<Drop>();
        for (var drop : drops) {
            if (random.nextInt(3) == 0) {
                removals.add(new Drop(drop.feed(), drop.header() + ",deleted", drop.row() + ",true"));
            }
        }
        return removals;
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
