package org.collaborationoutcomes.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GoalStoryTest {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("on", "on_track"),
            Map.entry("ahead", "on_track"),
            Map.entry("behind", "acceleration_needed"),
            Map.entry("stale", "acceleration_needed"),
            Map.entry("far", "limited_progress"),
            Map.entry("away", "deteriorating"),
            Map.entry("met", "met"),
            Map.entry("keep", "met"),
            Map.entry("missed", "missed"),
            Map.entry("never", "no_data"),
            Map.entry("dropped", "dropped"),
            Map.entry("early", "too_early"),
            Map.entry("future", "not_started"));

    @Test
    void eachOfTheSixtyGoalsReadsAsItsStoryHasIt() throws IOException {
        Map<String, String> planned = new TreeMap<>();
        Plan.rows("goals").forEach(row -> planned.put(row.text("goal_id"), WORDS.getOrDefault(row.text("story"), "?")));
        Map<String, String> read = new TreeMap<>();
        verdicts().forEach((goal, verdict) -> read.put(goal, verdict.word()));
        assertThat(read).isEqualTo(planned).hasSize(60);
    }

    @Test
    void eachVerdictStandsClearOfTheCutsBetweenTheWords() throws IOException {
        assertThat(verdicts().values().stream()
                        .filter(verdict -> WORDS.containsValue(verdict.word()))
                        .filter(verdict -> List.of(
                                        "on_track", "acceleration_needed", "limited_progress", "deteriorating")
                                .contains(verdict.word()))
                        .map(Verdict::pace))
                .allSatisfy(pace -> assertThat(List.of(0.95, 0.60, 0.0))
                        .allSatisfy(cut -> assertThat(Math.abs(pace - cut)).isGreaterThan(0.01)));
    }

    /** In force is the last version that arrived, and the files arrive in the order of their paths. */
    private static Map<String, Verdict> verdicts() throws IOException {
        List<Line> lines = Lines.of(Path.of("input-samples")).stream()
                .filter(line -> line.broken().isEmpty())
                .toList();
        Map<String, Line> goals = lines.stream()
                .filter(line -> line.feed().equals("goals"))
                .collect(Collectors.toMap(line -> line.get("goal_id"), Function.identity(), (a, b) -> b, TreeMap::new));
        Map<String, Verdict> verdicts = new TreeMap<>();
        goals.forEach((id, goal) -> verdicts.put(id, new Verdict(goal, measured(lines, id))));
        return verdicts;
    }

    private static List<Line> measured(List<Line> lines, String goal) {
        return lines.stream()
                .filter(line -> line.feed().equals("progress"))
                .filter(line -> line.get("goal_id").equals(goal))
                .sorted(Comparator.comparing(line -> line.get("measured_on")))
                .toList();
    }
}
