package org.collaborationoutcomes.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collaborationoutcomes.csv.encoding.ContentKind;
import org.collaborationoutcomes.csv.encoding.Encoding;
import org.collaborationoutcomes.csv.encoding.EncodingScan;
import org.collaborationoutcomes.csv.encoding.NoTextException;
import org.collaborationoutcomes.csv.encoding.Oddities;
import org.jspecify.annotations.Nullable;

/** Turns bytes into records: encodings, delimiters, quotes, limits. Reads files of any size in constant memory. */
public final class Csv {

    /** The delimiters that exports come with, the usual first. */
    public static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', '^');

    private static final Pattern SEPARATOR =
            Pattern.compile("\uFEFF?\"?sep=(.)\"?(?:\r|\n|$)", Pattern.CASE_INSENSITIVE);
    private static final int SEPARATOR_LINE = 8;

    private static final Map<Character, String> WORDS =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars", '^', "carets");

    private Csv() {}

    /** What stands between the columns, in words: {@code semicolons}; of a rare one itself, in quotation marks. */
    public static String words(char delimiter) {
        return WORDS.getOrDefault(delimiter, "'" + delimiter + "'");
    }

    /**
     * Looks at all bytes once.
     *
     * @throws UnreadableException F-EMPTY, F-TYPE, F-NUL, F-ENC or F-TRUNC: it is not text
     */
    public static TextFile text(Path path) throws IOException {
        byte[] head = head(path);
        if (head.length == 0) {
            throw new UnreadableException("F-EMPTY", Map.of());
        }
        var kind = ContentKind.of(head);
        if (kind != null) {
            throw new UnreadableException("F-TYPE", Map.of("kind", kind.words(), "advice", kind.advice()));
        }
        try {
            return text(path, EncodingScan.of(path, head));
        } catch (NoTextException e) {
            throw new UnreadableException(e);
        }
    }

    /** A file that was looked at before and is known to be text of this encoding. */
    public static TextFile known(Path path, Charset charset) throws IOException {
        return text(path, new Encoding(charset, EncodingScan.markBytes(head(path), charset), null, Oddities.NONE));
    }

    /** The records of the file, in order. */
    public static CsvLines lines(TextFile text, char delimiter) throws IOException {
        return new CsvLines(text, delimiter);
    }

    /** Rows into a file that a spreadsheet opens as text; the caller closes {@code out}, after the flush. */
    public static CsvRows rows(OutputStream out) throws IOException {
        return new ShieldedRows(out);
    }

    /** Rows as they are, for nobody but {@link #lines} to read, which gives each back; the caller closes {@code out}. */
    public static CsvRows ownRows(OutputStream out) throws IOException {
        return new OwnRows(out);
    }

    private static TextFile text(Path path, Encoding encoding) throws IOException {
        return new TextFile(
                path,
                encoding.charset(),
                encoding.markBytes(),
                encoding.convertedWord(),
                separator(path, encoding),
                encoding.oddities());
    }

    private static byte[] head(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(ContentKind.HEAD_BYTES);
        }
    }

    private static @Nullable Character separator(Path path, Encoding text) throws IOException {
        try (var in = Files.newInputStream(path)) {
            in.skipNBytes(text.markBytes());
            byte[] bytes = in.readNBytes(SEPARATOR_LINE * (text.charset().equals(StandardCharsets.UTF_8) ? 1 : 2));
            var decoder = text.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
            var first = decoder.onUnmappableCharacter(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(bytes));
            Matcher matcher = SEPARATOR.matcher(first);
            return matcher.lookingAt() ? Character.valueOf(matcher.group(1).charAt(0)) : null;
        }
    }
}
