package org.collaborationoutcomes.release.written;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.collaborationoutcomes.sql.Sql;

/** One number for all that was decided; it depends on no id, no clock, no order of loading. */
public final class Digest {

    private final Sql sql;

    public Digest(Sql sql) {
        this.sql = sql;
    }

    public String compute() {
        var sha256 = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            new MetricsCsv(sql).write(out);
            sql.forEach(
                    "release/listing",
                    Map.of(),
                    row -> sha256.update((row.getString("line") + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
