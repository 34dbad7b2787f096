package org.collaborationoutcomes.csv.encoding;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over a file of single bytes or UTF-8: is it strictly UTF-8, and if not, could it be Windows-1252? */
final class ByteScan {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final int MARK = 0xEFBBBF;

    private final RowCount rows = new RowCount();
    private final LooseScan loose = new LooseScan();
    private long offset;
    private int expected; // continuation bytes still to come
    private int lowest = 0x80; // of the next continuation byte: no overlong forms, no surrogates
    private int highest = 0xBF;
    private boolean hasUtf8Letter;
    private boolean hasMark;
    private int letterBytes;
    private Spot letter = new Spot(1, 0); // where the letter in hand began
    private @Nullable Spot notUtf8;
    private @Nullable Spot notWindows;

    private record Spot(int row, long offset) {}

    private ByteScan() {}

    static Encoding of(Path path, int markBytes) throws IOException {
        var scan = new ByteScan();
        try (var in = Files.newInputStream(path)) {
            in.skipNBytes(markBytes);
            scan.offset = markBytes;
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                scan.see(buffer, n);
            }
        }
        return scan.verdict(path, markBytes);
    }

    private void see(byte[] buffer, int length) throws NoTextException {
        for (int i = 0; i < length; i++, offset++) {
            int b = buffer[i] & 0xFF;
            if (b == 0) {
                throw new NoTextException("F-NUL", Map.of("row", String.valueOf(rows.row())));
            }
            loose.see(b);
            if (b >= 0x80) {
                high(b);
            } else {
                if (expected > 0) {
                    broken();
                }
                rows.see(b);
            }
        }
    }

    private void high(int b) {
        if (notWindows == null && (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D)) {
            notWindows = new Spot(rows.row(), offset);
        }
        if (notUtf8 != null) {
            return;
        }
        if (expected > 0) {
            continuation(b);
        } else {
            lead(b);
        }
    }

    private void continuation(int b) {
        if (b < lowest || b > highest) {
            broken();
            return;
        }
        lowest = 0x80;
        highest = 0xBF;
        hasUtf8Letter |= --expected == 0;
        letterBytes = letterBytes << 8 | b;
        hasMark |= letterBytes == MARK;
    }

    private void lead(int b) {
        letter = new Spot(rows.row(), offset);
        letterBytes = b;
        if (b < 0xC2 || b > 0xF4) {
            broken();
            return;
        }
        expected = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }

    private void broken() {
        expected = 0;
        if (notUtf8 == null) {
            notUtf8 = letter;
        }
    }

    private Encoding verdict(Path path, int markBytes) throws IOException {
        if (notUtf8 == null && expected > 0) {
            throw new NoTextException("F-TRUNC", Map.of("row", String.valueOf(rows.row())));
        }
        if (notUtf8 == null) {
            return new Encoding(StandardCharsets.UTF_8, markBytes, null, rows.oddities(hasMark));
        }
        // Letters in both encodings: whichever we took, some would turn into others without a word.
        boolean mixed = hasUtf8Letter || markBytes > 0 || loose.isOnlySequences();
        var neither = notWindows != null ? notWindows : mixed ? notUtf8 : null;
        if (neither != null) {
            var row = String.valueOf(neither.row());
            throw new NoTextException("F-ENC", Map.of("row", row, "byte", String.valueOf(neither.offset() + 1)));
        }
        return new Encoding(WINDOWS_1252, markBytes, word(path, notUtf8.offset()), rows.oddities(false));
    }

    private static String word(Path path, long at) throws IOException {
        long start = Math.max(0, at - 30);
        try (var in = Files.newInputStream(path)) {
            in.skipNBytes(start);
            var around = new String(in.readNBytes((int) (at - start) + 30), WINDOWS_1252);
            int from = (int) (at - start);
            int to = from;
            while (from > 0 && Character.isLetter(around.charAt(from - 1))) {
                from--;
            }
            while (to < around.length() && (to == (int) (at - start) || Character.isLetter(around.charAt(to)))) {
                to++;
            }
            return around.substring(from, to);
        }
    }
}
