package org.collaborationoutcomes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collaborationoutcomes.intake.feed.Feed;

/** Files that are nearly right: a known header, and cells that people and their programs write, or anybody. */
class AnyFileProperty {

    private static final List<String> USUAL = List.of(
            "",
            "T1",
            "2026-09-03",
            "2026-09-03T15:30",
            "45",
            "4.5",
            "-1",
            "present",
            "held",
            "true",
            "teacher",
            "active",
            "action",
            "increase",
            "=1+1",
            "#N/A",
            "3/4/2026",
            "12,5",
            "1.2E+11",
            "\u00a0",
            "\u202f7",
            "O\u2019Neill",
            "\ud83d\ude00",
            "\u05d0\u05d1");

    @Property(tries = 3_000)
    void bytesAreLoadedOrRefused(@ForAll byte[] bytes) {
        Judgement.of(bytes, "drop.csv").holds().readsWell();
    }

    @Property(tries = 20_000)
    void everyQuotedRowIsRead(@ForAll("feeds") Feed feed, @ForAll("rows") List<List<String>> rows) {
        var names = feed.columnNames();
        var text = line(names) + rows.stream().map(row -> line(cells(row, names.size()))).collect(Collectors.joining());
        long visible = rows.stream()
                .filter(row -> !cells(row, names.size()).stream().allMatch(AnyFileProperty::isBlank))
                .count();

        var judged = Judgement.of(text.getBytes(StandardCharsets.UTF_8), "drop.csv").holds().readsWell();

        if (judged.file().refused()) {
            // 3/4/2026 alone may be two days: the one cell of these that a whole file is refused for
            assertThat(judged.refusal()).isEqualTo("C-DATE-AMBIG");
        } else {
            assertThat(judged.file().read()).isEqualTo(visible);
        }
    }

    @Property(tries = 3_000)
    void aFileCutOrSpoiltAnywhereIsStillAnswered(
            @ForAll("feeds") Feed feed,
            @ForAll("rows") List<List<String>> rows,
            @ForAll("encodings") Charset encoding,
            @ForAll("places") double cut,
            @ForAll("places") double spoilt,
            @ForAll byte with) {
        var names = feed.columnNames();
        var text = line(names) + rows.stream().map(row -> line(cells(row, names.size()))).collect(Collectors.joining());
        byte[] whole = text.getBytes(encoding);
        byte[] bytes = Arrays.copyOf(whole, (int) Math.ceil(whole.length * cut));
        if (bytes.length > 0) {
            bytes[(int) (spoilt * (bytes.length - 1))] = with;
        }
        Judgement.of(bytes, "drop.csv").holds().readsWell();
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return Arbitraries.of(Feed.values());
    }

    @Provide
    Arbitrary<Charset> encodings() {
        return Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16,
                Charset.forName("windows-1252"));
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        // no control characters: a zero byte, rightly, refuses the whole file
        var anything = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a1', '\u024f')
                .withChars("\n,;\t\"'")
                .ofMaxLength(12);
        var cell = Arbitraries.oneOf(Arbitraries.of(USUAL), Arbitraries.of(USUAL), anything);
        return cell.list().ofMinSize(1).ofMaxSize(20).list().ofMaxSize(8);
    }

    /** The row with so many cells, its own over and over. */
    private static List<String> cells(List<String> row, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> row.get(i % row.size()))
                .toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")) + "\r\n";
    }

    private static boolean isBlank(String cell) {
        return cell.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
