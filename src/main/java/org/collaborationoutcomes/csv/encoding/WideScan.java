package org.collaborationoutcomes.csv.encoding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One pass over a file in UTF-16: is every pair of bytes a letter? */
final class WideScan {

    private static final int BUFFER = 1 << 15;

    private WideScan() {}

    static Encoding of(Path path, Charset charset, int markBytes) throws IOException {
        var rows = new RowCount();
        long letters = 0;
        boolean laterMarks = false;
        try (var in = Files.newInputStream(path)) {
            in.skipNBytes(markBytes);
            var reader = new InputStreamReader(in, charset.newDecoder());
            char[] buffer = new char[BUFFER];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == 0) {
                        throw new NoTextException("F-NUL", Map.of("row", String.valueOf(rows.row())));
                    }
                    laterMarks |= buffer[i] == '\uFEFF';
                    rows.see(buffer[i]);
                }
                letters += n;
            }
        } catch (CharacterCodingException e) {
            var spot = Map.of("row", String.valueOf(rows.row()), "byte", String.valueOf(markBytes + 2 * letters + 1));
            var refusal = new NoTextException("F-ENC", spot);
            refusal.initCause(e);
            throw refusal;
        }
        if (letters == 0) {
            throw new NoTextException("F-EMPTY", Map.of());
        }
        return new Encoding(charset, markBytes, null, rows.oddities(laterMarks));
    }
}
