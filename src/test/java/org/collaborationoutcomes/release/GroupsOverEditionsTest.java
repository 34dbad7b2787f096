package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was answered by team and by group of respondents, told twice, answers coming in between. */
class GroupsOverEditionsTest {

    private static final String ROW = "survey_id,wave_id,team_id,respondent_id,item_id,value,respondent_group";
    private static final List<String> GROUPS = List.of("", "administrator", "community", "educator");
    private static final int DISTRICTS = 30;
    private static final long PRIME = 1_000_000_007L;

    private final Released given = new Released();
    private final Random random = new Random(5);
    private int respondents;

    /** How many of a group answered in a team. */
    private record Said(String district, String area, String team, String group, int number) {

        String unknown() {
            return team + "/" + group + "/" + number;
        }
    }

    /** What an edition says of one unit of a district, whom it rests on, and whether it is told or hidden. */
    private record Unit(String district, String name, TreeSet<String> unknowns, String state) {

        boolean isGroup() {
            return name.contains("TRUST/");
        }
    }

    private void instrument() {
        given.facts()
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Trust,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse",
                        "S,Q1,1,TRUST,1,5,false")
                .given("facts.waves", "survey_id,wave_id,opens_on,closes_on", "S,W,2026-10-01,2026-10-31")
                .write();
    }

    private void answers(String team, String group, int number) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            rows.add("S,W,%s,R%d,Q1,%d,%s".formatted(team, respondents++, 1 + random.nextInt(5), group));
        }
        given.facts().given("facts.survey", ROW, rows.toArray(String[]::new));
    }

    private void publish(String day) {
        given.facts().writeShuffled(1); // many rows together
        given.release().record(given.release().following(LocalDate.parse(day), given.asOf(day), DayOfWeek.MONDAY));
    }

    private List<String> groups() {
        return given.figures("construct_favorable_by_group", "wave:S/W");
    }

    @Test
    void aGroupThatGrowsIsNotToldWhereItWouldTellWhatItWasBefore() {
        instrument();
        given.facts().given("facts.teams", "team_id,area", "T1,teacher");
        answers("T1", "educator", 20);
        answers("T1", "administrator", 7);
        answers("T1", "community", 2);
        publish("2026-11-16");
        var before = groups();
        assertThat(before).contains("D TRUST/community suppressed", "D TRUST/administrator suppressed");
        answers("T1", "community", 10);
        publish("2026-11-23");

        // told now, administrators would be what 29 less 20 educators had besides those two of the community
        assertThat(groups()).isEqualTo(before);
        answers("T1", "administrator", 6);
        publish("2026-11-30");
        assertThat(groups()).contains("D TRUST/community ok 12", "D TRUST/administrator ok 13");
    }

    /** Everything that two editions told is put into one system of sums, and each hidden value tried. */
    @Test
    void nothingHiddenFollowsFromTeamsAndGroupsOfTwoEditions() {
        instrument();
        var first = new ArrayList<Said>();
        for (int i = 0; i < DISTRICTS; i++) {
            first.addAll(district("D%03d".formatted(i)));
        }
        first.forEach(said -> answers(said.team(), said.group(), said.number()));
        publish("2026-11-16");
        var units = units(first, 1, new TreeMap<>());
        var second = new ArrayList<Said>();
        var kept = new TreeSet<String>();
        for (var said : first) {
            int more = random.nextInt(4) > 0 ? 0 : random.nextInt(13);
            answers(said.team(), said.group(), more);
            second.add(new Said(said.district(), said.area(), said.team(), said.group(), said.number() + more));
        }
        publish("2026-11-23");
        kept.addAll(given.lines("select district_id from protection.kept_wave where whole"));
        units(second, 2, units);
        var told = new TreeMap<String, List<Unit>>();
        units.values().stream()
                .filter(unit -> !unit.name().startsWith("2") || !kept.contains(unit.district()))
                .forEach(unit -> told.computeIfAbsent(unit.district(), any -> new ArrayList<>())
                        .add(unit));

        assertThat(kept).hasSizeBetween(DISTRICTS / 4, DISTRICTS * 9 / 10);
        assertThat(told.values().stream().flatMap(some -> recovered(some).stream()))
                .isEmpty();
    }

    private List<Said> district(String district) {
        var all = new ArrayList<Said>();
        for (int team = 2 + random.nextInt(4); team > 0; team--) {
            var id = district + "T" + team;
            var area = random.nextInt(3) > 0 ? "teacher" : "community";
            given.facts().given("facts.teams", "district_id,team_id,area", "%s,%s,%s".formatted(district, id, area));
            for (var group : GROUPS) {
                if (random.nextInt(5) < 2) {
                    all.add(new Said(district, area, id, group, 1 + random.nextInt(12)));
                }
            }
        }
        return all;
    }

    private Map<String, Unit> units(List<Said> answers, int edition, Map<String, Unit> into) {
        var states = new HashMap<String, String>();
        given.lines("""
                select concat_ws(' ', district_id, concat_ws('/', area, team_id, subject), state)
                from release.value
                where metric in ('construct_favorable', 'construct_favorable_by_group') and period = 'wave:S/W'
                """).forEach(line -> {
            var words = line.split(" ", -1);
            states.put(words[0] + " " + words[1], words[2]);
        });
        for (var said : answers) {
            for (var name : List.of(
                    "//TRUST",
                    said.area() + "//TRUST",
                    said.area() + "/" + said.team() + "/TRUST",
                    "//TRUST/" + said.group())) {
                if (said.number() > 0) {
                    into.computeIfAbsent(
                                    said.district() + edition + name,
                                    any -> new Unit(
                                            said.district(),
                                            edition + name,
                                            new TreeSet<>(),
                                            states.getOrDefault(said.district() + " " + name, "")))
                            .unknowns()
                            .add(said.unknown());
                }
            }
        }
        return into;
    }

    private static List<String> recovered(List<Unit> units) {
        var columns = new ArrayList<>(units.stream()
                .flatMap(unit -> unit.unknowns().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        var space = space(columns, units.stream());
        var withoutGroups = space(columns, units.stream().filter(unit -> !unit.isGroup()));
        var toldTeams = units.stream()
                .filter(unit -> unit.state().equals("ok")
                        && unit.name().split("/", -1)[1].contains("T"))
                .flatMap(unit -> unit.unknowns().stream())
                .toList();
        return units.stream()
                .filter(unit -> unit.state().equals("suppressed"))
                // an area of told teams is hidden for others, a group or a team never
                .filter(unit -> !unit.name().endsWith("//TRUST") || !toldTeams.containsAll(unit.unknowns()))
                // nor does a group whose people are told by their teams tell anything
                .filter(unit -> !unit.isGroup() || !follows(withoutGroups, row(columns, unit)))
                .filter(unit -> follows(space, row(columns, unit)))
                .map(unit -> unit.district() + " " + unit.name() + " " + unit.unknowns())
                .toList();
    }

    private static List<long[]> space(List<String> columns, Stream<Unit> units) {
        var space = new ArrayList<long[]>();
        units.filter(unit -> unit.state().equals("ok")).forEach(unit -> {
            var left = reduced(space, row(columns, unit));
            if (first(left) < left.length) {
                space.add(left);
            }
        });
        return space;
    }

    private static boolean follows(List<long[]> space, long[] row) {
        return first(reduced(space, row)) == row.length;
    }

    private static long[] row(List<String> columns, Unit unit) {
        return columns.stream()
                .mapToLong(column -> unit.unknowns().contains(column) ? 1 : 0)
                .toArray();
    }

    /** Less what the space already says; arithmetic of a large prime is exact enough for sums of ones. */
    private static long[] reduced(List<long[]> space, long[] row) {
        var left = row.clone();
        for (var known : space) {
            int pivot = first(known);
            long times = left[pivot] * power(known[pivot], PRIME - 2) % PRIME;
            for (int i = 0; i < left.length && times != 0; i++) {
                left[i] = Math.floorMod(left[i] - times * known[i] % PRIME, PRIME);
            }
        }
        return left;
    }

    private static long power(long base, long exponent) {
        long power = 1;
        for (long left = exponent, square = base; left > 0; left /= 2, square = square * square % PRIME) {
            power = left % 2 == 1 ? power * square % PRIME : power;
        }
        return power;
    }

    private static int first(long[] row) {
        int first = 0;
        while (first < row.length && row[first] == 0) {
            first++;
        }
        return first;
    }
}
