package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that never complains proves nothing: a sound workbook is broken in one way at a time, as {@code lint/rules.txt} says. */
class LintRulesTest {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    private static final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeAll
    static void write() throws IOException {
        var sound = DaleSchools.given().write(folder).get(0);
        try (var zip = new ZipFile(sound.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** What is broken, and what is said of it; {@code edits} has a part, what stands there, and what instead, by turns. */
    record Rule(List<String> edits, List<String> complaints) {
        @Override
        public String toString() {
            return complaints.get(0);
        }
    }

    @ParameterizedTest
    @MethodSource("someRules")
    void someWaysToBreakAWorkbookAreFoundAndNothingElse(Rule rule) throws Exception {
        isFound(rule);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("rules")
    void eachWayToBreakAWorkbookIsFoundAndNothingElse(Rule rule) throws Exception {
        isFound(rule);
    }

    private static void isFound(Rule rule) throws Exception {
        var broken = new LinkedHashMap<>(parts);
        UnaryOperator<String> said = words -> words;
        for (int i = 0; i < rule.edits().size(); i += 3) {
            var part = rule.edits().get(i);
            var from = rule.edits().get(i + 1);
            var to = rule.edits().get(i + 2).replace("(LONG)", "x".repeat(32_768));
            boolean all = from.startsWith("*");
            var found =
                    Pattern.compile(from.substring(all ? 2 : 1), Pattern.DOTALL).matcher(broken.getOrDefault(part, ""));
            assertThat(found.find()).as("%s in %s", from, part).isTrue();
            var first = found.toMatchResult();
            broken.put(part, all ? found.replaceAll(to) : found.reset().replaceFirst(to));
            said = words -> filled(words, first);
        }

        assertThat(WorkbookLint.problems(packed(broken, ALWAYS)))
                .containsExactlyElementsOf(rule.complaints().stream().map(said).toList());
    }

    private static String filled(String words, MatchResult found) {
        var filled = words;
        for (int group = found.groupCount(); group > 0; group--) {
            filled =
                    filled.replaceAll("(?<![A-Z])[$]" + group, Matcher.quoteReplacement(unescaped(found.group(group))));
        }
        return filled;
    }

    private static String unescaped(String xml) {
        return xml.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void asItIsNothingIsFound() throws Exception {
        assertThat(WorkbookLint.problems(packed(parts, ALWAYS))).isEmpty();
        assertThat(rules().count()).isGreaterThan(80);
    }

    @Test
    void aClockInTheArchiveIsFound() throws Exception {
        assertThat(WorkbookLint.problems(packed(parts, LocalDateTime.of(2026, 1, 30, 12, 0))))
                .hasSameSizeAs(parts.keySet())
                .allSatisfy(problem -> assertThat(problem).endsWith(": carries a time"));
    }

    @Test
    void anArchiveThatDoesNotBeginWithItsTypesIsFound() throws Exception {
        var turned = new LinkedHashMap<>(parts);
        var types = "[Content_Types].xml";
        turned.remove(types);
        turned.put(types, parts.getOrDefault(types, ""));

        assertThat(WorkbookLint.problems(packed(turned, ALWAYS)))
                .containsExactly("[Content_Types].xml: does not stand first");
    }

    static Stream<Rule> someRules() throws IOException {
        var rules = rules().toList();
        return IntStream.range(0, rules.size()).filter(i -> i % 9 == 0).mapToObj(rules::get);
    }

    static Stream<Rule> rules() throws IOException {
        String text;
        try (var in = Objects.requireNonNull(LintRulesTest.class.getResourceAsStream("lint/rules.txt"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Pattern.compile("\n\n").splitAsStream(text.strip()).skip(1).map(LintRulesTest::rule);
    }

    private static Rule rule(String block) {
        var edits = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        for (var line : block.split("\n", -1)) {
            if (line.startsWith("> ")) {
                complaints.add(line.substring(2));
            } else if (line.startsWith("+")) {
                edits.add(line.length() > 1 ? line.substring(2) : "");
            } else {
                edits.add(line.startsWith("-") ? line.substring(1) : line);
            }
        }
        return new Rule(edits, complaints);
    }

    private static Path packed(Map<String, String> parts, LocalDateTime at) throws IOException {
        var file = folder.resolve("broken.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(at);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
