package org.collaborationoutcomes.intake.parcel;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip file whose directory was looked through before anything of it is unpacked. */
final class CheckedZip implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> files = new LinkedHashMap<>(); // by safe name
    private final Map<String, ZipArchiveEntry> folded = new LinkedHashMap<>();

    private CheckedZip(ZipFile zip) {
        this.zip = zip;
    }

    static CheckedZip open(Path file, Limits limits) throws IOException {
        DirectorySize.check(file, limits);
        var checked = new CheckedZip(zip(file));
        try {
            checked.look(limits);
            return checked;
        } catch (IOException | RuntimeException e) {
            checked.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // its words may repeat names
            throw NotOpenedException.damaged();
        }
    }

    private void look(Limits limits) throws IOException {
        var entries = Collections.list(zip.getEntries());
        long bytes = 0;
        for (var entry : entries) {
            look(entry, limits);
            bytes += entry.getSize();
            if (bytes > limits.bytes()) {
                throw limits.tooManyBytes();
            }
        }
        noneIsPackedTwice(entries);
    }

    private void look(ZipArchiveEntry entry, Limits limits) throws IOException {
        var name = SafeName.ofEntry(entry.getName());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw NotOpenedException.unsafe(
                    "it has a password", "Make it again without one, and drop the new archive.");
        }
        if (entry.isUnixSymlink()) {
            throw NotOpenedException.unsafe(
                    "a file in it is only a link to another", "Pack the files themselves, and drop the new archive.");
        }
        if (!zip.canReadEntryData(entry) || entry.getSize() < 0 || entry.getCompressedSize() < 0) {
            throw NotOpenedException.unsafe(
                    "it is packed in an unusual way",
                    "Pack it with the program of your computer, and drop the new one.");
        }
        if (entry.getSize() > limits.free() && entry.getSize() / limits.ratio() > entry.getCompressedSize()) {
            throw NotOpenedException.large("one of its files is packed more than " + limits.ratio() + " times");
        }
        if (folded.putIfAbsent(SafeName.folded(name), entry) != null && !entry.isDirectory()) {
            throw NotOpenedException.unsafe(
                    "two files in it have the same name", "Pack it anew, and drop the new archive.");
        }
        if (!entry.isDirectory()) {
            files.put(name, entry);
        }
    }

    /** Bombs let many entries unpack the same bytes. */
    private static void noneIsPackedTwice(List<ZipArchiveEntry> entries) throws IOException {
        long end = 0;
        var inPlace = entries.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList();
        for (var entry : inPlace) {
            if (entry.getLocalHeaderOffset() < end || entry.getDataOffset() < end) {
                throw NotOpenedException.damaged();
            }
            end = entry.getDataOffset() + entry.getCompressedSize();
        }
    }

    /** The safe names of all files. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** How many bytes a file has. */
    long size(String name) {
        var entry = files.get(name);
        return entry == null ? 0 : entry.getSize();
    }

    /** The bytes of a file, whatever the case of its name, or null. */
    @Nullable
    InputStream open(String name) throws IOException {
        var entry = folded.get(SafeName.folded(name));
        if (entry == null || entry.isDirectory()) {
            return null;
        }
        return new CheckedEntry(zip.getInputStream(entry), entry.getSize(), entry.getCrc());
    }

    /** What went wrong while a file was unpacked, if it is the archive's fault. */
    static IOException fault(IOException e) {
        return e instanceof ZipException || e instanceof EOFException ? NotOpenedException.damaged() : e;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
