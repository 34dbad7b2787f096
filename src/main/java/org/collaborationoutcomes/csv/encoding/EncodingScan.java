package org.collaborationoutcomes.csv.encoding;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Finds the encoding of a file: its mark, the pattern of zero bytes, strict UTF-8, else clean Windows-1252. */
public final class EncodingScan {

    private static final Charset UTF_32 = Charset.forName("UTF-32");

    private EncodingScan() {}

    public static Encoding of(Path path, byte[] head) throws IOException {
        if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
            throw new NoTextException("F-ENC", Map.of("row", "1", "byte", "1", "looks", UTF_32.name()));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return WideScan.of(path, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return WideScan.of(path, StandardCharsets.UTF_16BE, 2);
        }
        if (hasZerosOnlyAt(1, head)) {
            return WideScan.of(path, StandardCharsets.UTF_16LE, 0);
        }
        if (hasZerosOnlyAt(0, head)) {
            return WideScan.of(path, StandardCharsets.UTF_16BE, 0);
        }
        int markBytes = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (head.length == markBytes) {
            throw new NoTextException("F-EMPTY", Map.of());
        }
        return ByteScan.of(path, markBytes);
    }

    /** How many bytes the mark of the encoding takes. */
    public static int markBytes(byte[] head, Charset charset) {
        if (charset.name().startsWith("UTF-16")) {
            return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) ? 2 : 0;
        }
        return startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private static boolean startsWith(byte[] head, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Western text in two bytes a letter has a zero in nearly every second place and nowhere else. */
    private static boolean hasZerosOnlyAt(int parity, byte[] head) {
        int zeros = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                if (i % 2 != parity) {
                    return false;
                }
                zeros++;
            }
        }
        return head.length >= 4 && zeros * 10 >= head.length / 2 * 7;
    }
}
