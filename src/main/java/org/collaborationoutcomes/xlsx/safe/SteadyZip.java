package org.collaborationoutcomes.xlsx.safe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs an archive again so that the same parts are the same bytes: one order, one time, whatever clock or zone. */
public final class SteadyZip {
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** It tells words that the sheets before it speak of by number. */
    private static final String SHARED_WORDS = "xl/sharedStrings.xml";

    /** Not the first day that an archive can hold: with it Java adds a field that depends on the time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    /** A part that is written in place of another. */
    public interface Part {
        /** Writes it, after what stands in the archive under its name; {@code out} stays open. */
        void write(InputStream before, OutputStream out) throws IOException;
    }

    /**
     * Copies the archive, with these parts in place of those of the same name; content types stand first, as readers expect.
     * What is copied stays packed, so that a large sheet is never held as text.
     */
    public static void repack(byte[] archive, Map<String, Part> instead, OutputStream out) throws IOException {
        var parts =
                new TreeMap<String, ZipArchiveEntry>(Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                        .thenComparing(SHARED_WORDS::equals)
                        .thenComparing(Comparator.naturalOrder()));
        try (var in = ZipFile.builder().setByteArray(archive).get()) {
            in.getEntries().asIterator().forEachRemaining(part -> parts.put(part.getName(), part));
            instead.keySet().stream()
                    .filter(name -> !parts.containsKey(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalStateException(
                                "The archive has no part '" + name + "' to replace. Indicates a bug.");
                    });
            var zip = new ZipArchiveOutputStream(out);
            for (var part : parts.values()) {
                var other = instead.get(part.getName());
                if (other == null) {
                    copy(in, part, zip);
                } else {
                    pack(in, part, other, zip);
                }
            }
            zip.finish();
        }
    }

    private static void copy(ZipFile in, ZipArchiveEntry part, ZipArchiveOutputStream zip) throws IOException {
        var entry = entry(part.getName());
        entry.setMethod(part.getMethod());
        entry.setSize(part.getSize());
        entry.setCompressedSize(part.getCompressedSize());
        entry.setCrc(part.getCrc());
        try (var packed = in.getRawInputStream(part)) {
            zip.addRawArchiveEntry(entry, packed);
        }
    }

    private static void pack(ZipFile in, ZipArchiveEntry part, Part other, ZipArchiveOutputStream zip)
            throws IOException {
        zip.putArchiveEntry(entry(part.getName()));
        try (var before = in.getInputStream(part)) {
            other.write(before, zip);
        }
        zip.closeArchiveEntry();
    }

    private static ZipArchiveEntry entry(String name) {
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
