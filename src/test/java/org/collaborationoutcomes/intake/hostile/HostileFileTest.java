package org.collaborationoutcomes.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFileTest {

    private static final Path TESTS = Path.of("src/test/java/org/collaborationoutcomes/intake/hostile");
    private static final Pattern TOLD =
            Pattern.compile(" {4}/\\*\\* (\\d+(?:, \\d+)*)[.;].*\\*/\\s+@(?:Parameterized)?Test");

    @TempDir
    static Path folder;

    private static Judged judged;

    /** On other machines all is judged meanwhile. */
    private static final Map<List<String>, Process> ELSEWHERE = new HashMap<>();

    @BeforeAll
    static void begin() throws IOException {
        for (var machine : machines().toList()) {
            ELSEWHERE.put(machine, elsewhere(machine, folder.resolve("machine" + ELSEWHERE.size())));
        }
        judged = new Judged(folder);
    }

    @AfterAll
    static void endWhatIsLeft() {
        ELSEWHERE.values().forEach(Process::destroyForcibly);
    }

    static Stream<Arguments> cases() {
        return Cases.all().flatMap(item -> item.samples().map(sample -> Arguments.of(item, sample)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void eachCaseHasItsOutcome(Case item, Sample sample) throws IOException {
        assertThat(judged.outcome(item.file().apply(sample))).isEqualTo(item.outcome(sample));
    }

    @Test
    void noneOfTheHundredIsLeftOut() throws IOException {
        var told = new TreeSet<Integer>(Cases.all().map(Case::number).toList());
        for (var tests : List.of("HostileFileTest", "HostileDropTest", "HostileSizeTest")) {
            told.addAll(told(Files.readString(TESTS.resolve(tests + ".java"))));
        }

        assertThat(told)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    /** The numbers that stand above tests. */
    private static List<Integer> told(String tests) {
        return TOLD.matcher(tests)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(", ", -1)))
                .map(Integer::valueOf)
                .toList();
    }

    /** 53; what is called .xlsx is opened first, which tells that it is text: ParcelsTest has those. */
    @Test
    void aFileIsWhatItsContentIsWhateverItsName() throws IOException {
        for (var name : List.of("a", "a.csv.zip", "a.pdf")) {
            var file = Files.writeString(folder.resolve(name), Sample.GOALS.file());

            assertThat(judged.outcome(file)).isEqualTo("1/0/0");
        }
    }

    /** 99. */
    @ParameterizedTest
    @MethodSource("machines")
    void theSameComesOutOnEveryMachine(List<String> machine) throws IOException {
        var expected = new StringBuilder();
        Cases.all().forEach(item -> item.samples().forEach(sample -> expected.append(item.number())
                .append(' ')
                .append(sample)
                .append(' ')
                .append(item.outcome(sample))
                .append('\n')));

        try (var out = Objects.requireNonNull(ELSEWHERE.get(machine)).getInputStream()) {
            assertThat(new String(out.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .isEqualTo(expected.toString());
        }
    }

    static Stream<List<String>> machines() {
        return Stream.of(
                List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR"),
                List.of("-Dfile.encoding=UTF-8", "-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"));
    }

    private static Process elsewhere(List<String> options, Path work) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of(Judged.class.getName(), Files.createDirectories(work).toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }
}
