package org.collaborationoutcomes.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class SampleDistrictsTest {

    private static final Path COMMITTED = Path.of("input-samples");

    @TempDir
    Path folder;

    @Test
    void theProgramWritesTheCommittedFilesByteForByte() throws IOException {
        SampleDistricts.write(folder);
        assertThat(texts(folder)).isEqualTo(texts(COMMITTED));
    }

    @Test
    void anotherLanguageOfTheMachineChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            SampleDistricts.write(folder);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(texts(folder)).isEqualTo(texts(COMMITTED));
    }

    @Test
    void thePageOfTheSamplesListsEveryFlaw() throws IOException {
        String page = Files.readString(Path.of("src/docs/samples.md"));
        assertThat(page).contains(Flaw.table(SampleDistricts.write(folder)));
    }

    @Test
    void theInstrumentHasThreeItemsForEachOfSixConstructs() throws IOException {
        Map<String, List<Map<String, Object>>> file =
                new Yaml().load(Files.readString(COMMITTED.resolve(Instrument.PATH)));
        assertThat(file.getOrDefault("items", List.of()).stream()
                        .collect(Collectors.groupingBy(
                                item -> item.getOrDefault("construct", ""), Collectors.counting())))
                .hasSize(6)
                .allSatisfy((construct, items) -> assertThat(items).isEqualTo(3));
    }

    @Test
    void onlyTheListedLinesBreakTheContract() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Line line : Lines.of(COMMITTED)) {
            line.broken().ifPresent(column -> broken.add(at(line) + " " + column));
        }
        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(listed("rejected", f -> " " + f.column()))
                .hasSize(12);
    }

    @Test
    void onlyTheListedLinesPointNowhere() throws IOException {
        List<Line> lines = sound();
        Set<String> teams = values(lines, "teams", "team_id");
        Set<String> goals = values(lines, "goals", "goal_id");
        List<String> lost = lines.stream()
                .filter(line -> lost(line.get("team_id"), teams) || lost(line.get("goal_id"), goals))
                .map(SampleDistrictsTest::at)
                .toList();
        assertThat(lost).containsExactlyInAnyOrderElementsOf(listed("held", f -> ""));
    }

    @Test
    void onlyTheListedLinesShareAKeyWithALaterLineOfTheirFile() throws IOException {
        Map<String, Line> last = new HashMap<>();
        List<String> earlier = new ArrayList<>();
        for (Line line : sound()) {
            Line before = last.put(line.file() + " " + line.key(), line);
            earlier.addAll(before == null ? List.of() : List.of(at(before)));
        }
        assertThat(earlier).containsExactlyInAnyOrderElementsOf(listed("superseded", f -> ""));
    }

    @Test
    void nothingIsDatedAfterTheDayOfTheReport() throws IOException {
        Set<String> facts = Set.of(
                "meeting_date", "starts_at", "measured_on", "submitted_on", "completed_on", "celebrated_on", "left_on");
        assertThat(sound()).allSatisfy(line -> line.cells()
                .forEach((column, value) ->
                        assertThat(facts.contains(column) ? value : "").isLessThan("2026-01-31")));
    }

    private List<Line> sound() throws IOException {
        return Lines.of(COMMITTED).stream()
                .filter(line -> line.broken().isEmpty())
                .toList();
    }

    private List<String> listed(String fate, Function<Flaw, String> more) throws IOException {
        return SampleDistricts.write(folder).stream()
                .filter(flaw -> flaw.fate().equals(fate))
                .map(flaw -> flaw.file() + ":" + flaw.line() + more.apply(flaw))
                .toList();
    }

    private static String at(Line line) {
        return line.file() + ":" + line.number();
    }

    private static boolean lost(String id, Set<String> known) {
        return !id.isEmpty() && !known.contains(id);
    }

    private static Set<String> values(List<Line> lines, String feed, String column) {
        return lines.stream()
                .filter(line -> line.feed().equals(feed))
                .map(line -> line.get(column))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : Lines.files(folder)) {
            files.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return files;
    }
}
