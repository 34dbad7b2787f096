package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random files and random withdrawals leave the facts that the remaining files alone, in their order, would make. */
class RandomWithdrawalsTest {

    private static final int FILES = 12;
    private static final List<String> FEEDS = List.of("teams", "members", "attendance", "goals", "progress", "actions");

    private record File(String feed, String text) {}

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theFactsAreThoseOfTheRemainingFiles(long seed) {
        random = new Random(seed);
        var files = Stream.generate(this::file).limit(FILES).toList();
        var dataSource = TestDatabase.fresh();
        var landed = new LandedFiles(dataSource);
        var facts = new Facts(new Sql(dataSource));
        var ids = new ArrayList<Long>();
        var there = new ArrayList<Integer>();
        for (int i = 0; i < FILES; i++) {
            ids.add(landed.land(files.get(i).feed(), files.get(i).text()));
            there.add(i);
            if (random.nextInt(4) == 0) {
                landed.withdraw(ids.get(there.remove(random.nextInt(there.size()))));
            }
            night(facts);
        }

        var onlyThese = TestDatabase.fresh();
        var landedAgain = new LandedFiles(onlyThese);
        var factsAgain = new Facts(new Sql(onlyThese));
        for (int i : there) {
            landedAgain.land(files.get(i).feed(), files.get(i).text());
            night(factsAgain);
        }

        for (var table :
                Stream.concat(FEEDS.stream(), Stream.of("goal_versions")).toList()) {
            assertThat(content(landed, table)).as(table).isEqualTo(content(landedAgain, table));
        }
        assertThat(landed.rows("select feed, count(*) from facts.held group by feed order by feed"))
                .isEqualTo(landedAgain.rows("select feed, count(*) from facts.held group by feed order by feed"));
    }

    private static void night(Facts facts) {
        facts.withdraw(1);
        FEEDS.forEach(feed -> facts.merge(feed, 1));
    }

    /** All columns but those that name the landed row. */
    private static List<String> content(LandedFiles files, String table) {
        return files.rows("select (to_jsonb(t) - 'file_id' - 'line')::text as fact from facts.%s as t order by 1"
                .formatted(table));
    }

    /**
     * Of what may wait every column, and teams and goals are not removed: a row that came while its team was gone, or
     * that another overtook while it waited, is merged again as if its team had been there (0012).
     */
    private File file() {
        return switch (random.nextInt(6)) {
            case 0 ->
                new File(
                        "teams",
                        text(false, "district_id,district_name,team_id,team_name,area", () -> "d,D,%s,%s,teacher"
                                .formatted(team(), word())));
            case 1 ->
                new File("members", text(true, "team_id,person_id,joined_on,role", () -> "%s,%s,2025-01-01,%s"
                        .formatted(team(), any("p1", "p2"), any("member", "data", ""))));
            case 2 ->
                new File(
                        "attendance",
                        text(
                                true,
                                "team_id,meeting_id,person_id,meeting_date,status,minutes",
                                () -> "%s,m1,%s,2025-01-01,%s,%d"
                                        .formatted(
                                                team(), any("p1", "p2"), any("late", "present"), random.nextInt(3))));
            case 3 ->
                new File(
                        "goals",
                        text(
                                false,
                                "goal_id,team_id,title,baseline,target,starts_on,due_on,direction",
                                () -> "%s,%s,%s,1,%d,2025-01-01,2025-06-01,%s"
                                        .formatted(
                                                goal(), team(), word(), 2 + random.nextInt(3), any("", "increase"))));
            case 4 ->
                new File("progress", text(true, "goal_id,measured_on,value", () -> "%s,2025-0%d-01,%d"
                        .formatted(goal(), 1 + random.nextInt(2), random.nextInt(5))));
            default ->
                new File(
                        "actions",
                        text(true, "action_id,team_id,goal_id,title,kind,due_on", () -> "%s,%s,%s,%s,action,2025-03-01"
                                .formatted(any("a1", "a2"), team(), any("", goal()), word())));
        };
    }

    private String text(boolean mayRemove, String columns, Supplier<String> row) {
        boolean removes = mayRemove && random.nextInt(5) == 0;
        var text = new StringBuilder(columns).append(removes ? ",deleted\n" : "\n");
        for (int rows = 1 + random.nextInt(3); rows > 0; rows--) {
            text.append(row.get()).append(removes ? any(",true", ",false") : "").append('\n');
        }
        return text.toString();
    }

    private String team() {
        return any("t1", "t2");
    }

    private String goal() {
        return any("g1", "g2");
    }

    private String word() {
        return any("one", "two", "three");
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }
}
