package org.collaborationoutcomes.xlsx.safe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive again so that the same parts are the same bytes: one order, one time, whatever clock or zone. */
public final class SteadyZip {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Not the first day that an archive can hold: with it Java adds a field that depends on the time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    /** Copies the archive, with these parts in place of those of the same name; content types stand first, as readers expect. */
    public static void repack(byte[] archive, Map<String, byte[]> instead, OutputStream out) throws IOException {
        var parts = new TreeMap<String, byte[]>(Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                .thenComparing(Comparator.naturalOrder()));
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        for (var part : instead.entrySet()) {
            if (parts.replace(part.getKey(), part.getValue()) == null) {
                throw new IllegalStateException(
                        "The archive has no part '" + part.getKey() + "' to replace. Indicates a bug.");
            }
        }
        pack(parts, out);
    }

    private static void pack(Map<String, byte[]> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
