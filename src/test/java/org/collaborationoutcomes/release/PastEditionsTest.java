package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of a past as-of date come back: as they were where nothing came since, else by the data as known now. */
class PastEditionsTest {

    private static final List<String> DAYS = List.of(
            "2026-11-16",
            "2026-11-17",
            "2026-11-18",
            "2026-11-19",
            "2026-11-20",
            "2026-11-21",
            "2026-11-23",
            "2026-11-24");

    private final Released given = new Released();

    private void district(Released to) {
        to.facts()
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Trust,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse",
                        "S,Q1,1,TRUST,1,5,false")
                .given("facts.waves", "survey_id,wave_id,opens_on,closes_on", "S,A,2026-11-02,2026-11-16")
                .given("facts.teams", "team_id,meetings_per_month", "T1,2", "T2,2");
        for (int i = 0; i < 6; i++) {
            to.facts().given("facts.members", "team_id,person_id", "T1,P" + i, "T2,P" + i);
        }
    }

    private void answer(Released to, String team, int respondent, int value, String on) {
        to.facts()
                .given(
                        "facts.survey",
                        "survey_id,wave_id,team_id,respondent_id,item_id,value,submitted_on",
                        "S,A,%s,R%d,Q1,%d,%s".formatted(team, respondent, value, on));
    }

    private void meeting(Released to, String id, String on, int present) {
        for (int i = 0; i < 6; i++) {
            to.facts()
                    .given(
                            "facts.attendance",
                            "meeting_id,team_id,meeting_date,person_id,status",
                            "%s,T1,%s,P%d,%s".formatted(id, on, i, i < present ? "present" : "absent"));
        }
    }

    private void publish(String day, Map<String, String> told) {
        var digest = given.asOf(day);
        told.put(day, given.metricsCsv());
        given.release().record(given.release().following(LocalDate.parse(day), digest, DayOfWeek.MONDAY));
    }

    @Test
    void nightsLaterEachEditionComesBackAsItWas() {
        district(given);
        for (int i = 0; i < 8; i++) {
            answer(given, "T1", i, 2, "2026-11-05");
            answer(given, "T2", i, 4, "2026-11-05");
        }
        meeting(given, "M1", "2026-11-10", 4);
        var told = new LinkedHashMap<String, String>();
        int respondent = 8;
        for (var day : DAYS) {
            // one answer a day: the wave stays as it was told, until five came
            answer(given, "T1", respondent++, 5, day);
            meeting(given, "M" + day, day, 3);
            publish(day, told);
        }
        assertThat(Stream.of("2026-11-17", "2026-11-20", "2026-11-23").map(day -> rate(told, day)))
                .containsExactly("18", "18", "23");

        for (var day : List.of("2026-11-18", "2026-11-20", "2026-11-23")) {
            given.asOf(day);
            assertThat(given.metricsCsv()).as(day).isEqualTo(told.get(day));
        }
    }

    /** How many a district's response rate rests on. */
    private static String rate(Map<String, String> told, String day) {
        return told.getOrDefault(day, "")
                .lines()
                .filter(line -> line.contains(",district,") && line.contains(",response_rate,"))
                .map(line -> line.split(",", -1)[15])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCameLateCountsInEditionsOfThePastAsItWouldHaveThen() {
        var random = new Random(4);
        district(given);
        var anew = new Released();
        district(anew);
        for (int i = 0; i < 12; i++) {
            answer(given, "T1", i, 2, "2026-11-05");
            answer(anew, "T1", i, 2, "2026-11-05");
        }
        var nights = List.of("2026-11-16", "2026-11-18", "2026-11-24");
        var told = new LinkedHashMap<String, String>();
        for (var day : nights) {
            var on = LocalDate.parse(day).minusDays(random.nextInt(40)).toString();
            meeting(given, "M" + day, on, random.nextInt(6));
            publish(day, told);
        }
        random.setSeed(4);
        for (var day : nights) {
            var on = LocalDate.parse(day).minusDays(random.nextInt(40)).toString();
            meeting(anew, "M" + day, on, random.nextInt(6));
        }

        for (var day : List.of("2026-11-18", "2026-11-16")) {
            given.asOf(day);
            anew.asOf(day);
            assertThat(given.metricsCsv()).as(day).isEqualTo(anew.metricsCsv());
        }
        assertThat(told.get("2026-11-16")).isNotEqualTo(given.metricsCsv());
    }

    /** Whoever has all editions can take each from each, in whatever order they came. */
    @Tag("long")
    @Test
    void noTwoEditionsTellOfFewWhicheverDayComesAgain() {
        district(given);
        given.facts()
                .given("facts.teams", "team_id", "T3")
                .given("facts.waves", "survey_id,wave_id,team_id,opens_on,closes_on", "S,A,T3,2026-11-02,2026-11-19");
        var random = new Random(8);
        var people = new TreeMap<>(Map.of("T1", 0, "T2", 0, "T3", 0));
        var told = new TreeMap<String, TreeSet<Integer>>();
        for (int edition = 0; edition < 24; edition++) {
            for (var team : List.of("T1", "T2", "T3")) {
                int came = edition == 0 ? 6 : random.nextInt(4) == 0 ? random.nextInt(7) : 0;
                for (int i = 0; i < came; i++) {
                    answer(given, team, people.merge(team, 1, Integer::sum), 1 + random.nextInt(5), "2026-11-05");
                }
            }
            publish(DAYS.get(random.nextInt(DAYS.size())), new LinkedHashMap<>());
            given.figures("item_mean", "wave:S/A").stream()
                    .map(figure -> figure.split(" ", -1))
                    .filter(figure -> figure[0].contains("/T") && figure[2].equals("ok"))
                    .forEach(figure -> told.computeIfAbsent(figure[0], any -> new TreeSet<>())
                            .add(Integer.valueOf(figure[3])));
        }

        assertThat(told).hasSize(3).allSatisfy((team, numbers) -> assertThat(numbers)
                .as(team)
                .hasSizeGreaterThan(1)
                .allMatch(number -> numbers.subSet(number - 4, number + 5).size() == 1));
    }
}
