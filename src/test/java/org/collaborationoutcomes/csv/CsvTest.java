package org.collaborationoutcomes.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("", StandardCharsets.UTF_8, "UTF-8"),
                Arguments.of("\uFEFF", StandardCharsets.UTF_8, "UTF-8"),
                Arguments.of("\uFEFF", StandardCharsets.UTF_16LE, "UTF-16LE"),
                Arguments.of("\uFEFF", StandardCharsets.UTF_16BE, "UTF-16BE"),
                Arguments.of("", StandardCharsets.UTF_16LE, "UTF-16LE"),
                Arguments.of("", StandardCharsets.UTF_16BE, "UTF-16BE"),
                Arguments.of("", WINDOWS, "windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theSameTableIsReadInEveryEncoding(String mark, Charset charset, String found) throws IOException {
        var file = file((mark + "team,name\r\nT1,José\r\n").getBytes(charset));

        assertThat(Csv.text(file).charset().name()).isEqualTo(found);
        assertThat(cells(file, ',')).containsExactly(List.of("team", "name"), List.of("T1", "José"));
    }

    @Test
    void oneConvertedWordIsShown() throws IOException {
        assertThat(Csv.text(file("a,b\n1,the café there\n".getBytes(WINDOWS))).convertedWord())
                .isEqualTo("café");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(bytes(), "F-EMPTY", Map.of()),
                Arguments.of(bytes(0xEF, 0xBB, 0xBF), "F-EMPTY", Map.of()),
                Arguments.of(bytes(0xFF, 0xFE), "F-EMPTY", Map.of()),
                Arguments.of(bytes('a', '\n', 'b', 0, 'c'), "F-NUL", Map.of("row", "2")),
                Arguments.of(bytes('a', '\n', '\n', 0x81), "F-ENC", Map.of("row", "3", "byte", "4")),
                Arguments.of(bytes('a', 0xC3, 0xA9, '\r', '\n', 0xE9, 'x'), "F-ENC", Map.of("row", "2", "byte", "6")),
                Arguments.of(bytes('"', '\n', '"', '\n', 0x81), "F-ENC", Map.of("row", "2", "byte", "5")),
                Arguments.of(bytes('a', '\n', 'b', 0xC3), "F-TRUNC", Map.of("row", "2")),
                Arguments.of(
                        bytes(0xFF, 0xFE, 0, 0, 'a', 0, 0, 0),
                        "F-ENC",
                        Map.of("row", "1", "byte", "1", "looks", "UTF-32")));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNoTextIsRefusedWithItsPlace(byte[] bytes, String code, Map<String, String> details) throws IOException {
        var file = file(bytes);

        assertThatThrownBy(() -> Csv.text(file)).isInstanceOfSatisfying(UnreadableException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.details()).isEqualTo(details);
        });
    }

    static Stream<Arguments> renamed() {
        return Stream.of(
                Arguments.of("PK\u0003\u0004....[Content_Types].xml", "an Excel workbook"),
                Arguments.of("PK\u0003\u0004....a.csv", "a zip archive"),
                Arguments.of("\u00D0\u00CF\u0011\u00E0", "an old or password-protected Office file"),
                Arguments.of("%PDF-1.7", "a PDF document"),
                Arguments.of("\u001F\u008B\u0008", "a compressed (gzip) file"),
                Arguments.of("\u0089PNG\r\n", "a picture"),
                Arguments.of("\u00EF\u00BB\u00BF\n<!DOCTYPE html><table>", "a web page"));
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void otherKindsOfFileAreToldByTheirFirstBytes(String start, String kind) throws IOException {
        var file = file(start.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Csv.text(file))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.details()).containsEntry("kind", kind));
    }

    @Test
    void aRecordIsOneLineHoweverManyLineBreaksItsQuotesHoldAndBlankLinesCount() throws IOException {
        var file = file("a,b\r\n\r\n\"x\n\ny\",2\r,,\r3,\"say \"\"hi\"\"\"".getBytes(StandardCharsets.UTF_8));

        var lines = lines(file, ',');

        assertThat(lines).extracting(CsvLine::line).containsExactly(1, 2, 3, 4, 5);
        assertThat(lines).extracting(CsvLine::isBlank).containsExactly(false, true, false, true, false);
        assertThat(lines.get(2).cells()).containsExactly("x\n\ny", "2");
        assertThat(lines.get(4).cells()).containsExactly("3", "say \"hi\"");
    }

    @Test
    void aSeparatorLineIsNoRowOfTheSheet() throws IOException {
        var file = file("sep=;\r\na;b\r\n1;2\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Csv.text(file).separator()).isEqualTo(';');
        assertThat(lines(file, ';')).extracting(CsvLine::line).containsExactly(1, 2);
    }

    @Test
    void aCellThatGoesOnAfterItsQuotesIsMarkedAndTheNextRowsAreRead() throws IOException {
        var file = file("a,b\n\"x\"y,2\n\"z\" ,4\n\"p\",5\n".getBytes(StandardCharsets.UTF_8));

        assertThat(lines(file, ',')).extracting(CsvLine::brokenQuote).containsExactly(false, true, false, false);
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWithItsRow() throws IOException {
        var file = file("a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> lines(file, ',')).isInstanceOfSatisfying(UnreadableException.class, e -> {
            assertThat(e.code()).isEqualTo("F-QUOTE");
            assertThat(e.details()).containsEntry("row", "3").containsEntry("column", "2");
        });
    }

    @Test
    void aQuoteOpenedInRowTwoOfALongFileIsFoundWithoutReadingItAll() throws IOException {
        var file = folder.resolve("long.csv");
        write(file, "a,b\n\"1,2\n", "5,6\n", 8_000_000);
        long started = System.nanoTime();

        assertThatThrownBy(() -> lines(file, ','))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.details()).containsEntry("row", "2"));
        assertThat(System.nanoTime() - started).isLessThan(1_000_000_000L);
    }

    @Test
    void aRowWithoutEndIsRefused() throws IOException {
        var file = folder.resolve("line.csv");
        write(file, "a,b\n", "xxxxxxxx", 4_000_000);

        assertThatThrownBy(() -> lines(file, ',')).isInstanceOfSatisfying(UnreadableException.class, e -> {
            assertThat(e.code()).isEqualTo("F-LINE");
            assertThat(e.details()).containsEntry("row", "2");
        });
    }

    @Test
    void noSpreadsheetRunsARowAndEachCellComesBackAsItWas() throws IOException {
        var cells =
                List.of("=1", "'=1", "'@+x", "-5", "'-5", "@a", "\tx", "plain", "'", "", "\uFF1Dx", "'plain", "a,\"b");
        var file = folder.resolve("rows.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            var rows = Csv.rows(out);
            rows.add(cells);
            rows.flush();
        }

        assertThat(file).hasContent("\uFEFF'=1,''=1,''@+x,-5,'-5,'@a,'\tx,plain,',,'\uFF1Dx,'plain,\"a,\"\"b\"\r\n");
        assertThat(cells(file, ',').get(0).stream()
                        .map(cell -> new Cell(cell).unshielded())
                        .toList())
                .isEqualTo(cells);
    }

    private static void write(Path file, String start, String again, int bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            out.write(again.repeat(bytes / again.length()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(int... bytes) {
        var out = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            out[i] = (byte) bytes[i];
        }
        return Arrays.copyOf(out, out.length);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.csv"), bytes);
    }

    private static List<CsvLine> lines(Path file, char delimiter) throws IOException {
        var all = new ArrayList<CsvLine>();
        try (var lines = Csv.lines(Csv.text(file), delimiter)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }

    private static List<List<String>> cells(Path file, char delimiter) throws IOException {
        return lines(file, delimiter).stream().map(CsvLine::cells).toList();
    }
}
