package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.files.SafeFile;

/** The folder with the answers: never over another file, and the same answer never twice. */
record Feedback(Path folder) {

    /**
     * The files of one receipt, under one name.
     *
     * @param path in the feedback folder, without endings
     * @param sha256s of what was written
     */
    record Placed(String path, Map<String, String> sha256s) {}

    /** Writes the contents by their endings; what a run that died left behind is found to be equal and kept. */
    Placed place(String path, Map<String, SafeFile.Content> contents) throws IOException {
        var parts = new LinkedHashMap<String, Path>();
        var sha256s = new LinkedHashMap<String, String>();
        for (var content : contents.entrySet()) {
            var part = part(path, content.getKey());
            Files.createDirectories(Objects.requireNonNull(part.getParent()));
            parts.put(content.getKey(), part);
            sha256s.put(content.getKey(), SafeFile.write(part, content.getValue()));
        }
        int n = 1;
        var wanted = new FileName(path);
        while (!isFree(wanted.numbered(n).path(), sha256s)) {
            n++;
        }
        var name = wanted.numbered(n).path();
        for (var part : parts.entrySet()) {
            SafeFile.publish(part.getValue(), at(name + part.getKey()));
        }
        return new Placed(name, sha256s);
    }

    private Path part(String path, String ending) {
        int slash = path.lastIndexOf('/') + 1;
        return at(path.substring(0, slash) + "." + path.substring(slash) + ending + ".part");
    }

    private boolean isFree(String name, Map<String, String> sha256s) throws IOException {
        for (var content : sha256s.entrySet()) {
            var file = at(name + content.getKey());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Fingerprint.of(file).equals(content.getValue()))) {
                return false;
            }
        }
        return true;
    }

    /** Puts a file in place of its earlier version. */
    void replace(String name, SafeFile.Content content) throws IOException {
        Files.createDirectories(folder);
        var part = at("." + name + ".part");
        SafeFile.write(part, content);
        SafeFile.publish(part, at(name));
    }

    /**
     * Puts a list that asks people something in place of its earlier version, or takes it away when nothing is left to ask;
     * one that somebody works in is given the next free name.
     *
     * @param own whether the job wrote bytes with this sha256
     * @param written is told the sha256 of the new list before that is there
     */
    void ask(String name, boolean asks, SafeFile.Content content, Predicate<String> own, Consumer<String> written)
            throws IOException {
        var file = at(name);
        var before = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Fingerprint.of(file) : null;
        if (!asks) {
            if (before != null && own.test(before)) {
                Files.delete(file);
            }
            return;
        }
        Files.createDirectories(folder);
        var part = at("." + name + ".part");
        var sha256 = SafeFile.write(part, content);
        if (sha256.equals(before)) {
            Files.delete(part);
            return;
        }
        written.accept(sha256);
        if (before != null && !own.test(before)) {
            setAside(name);
        }
        SafeFile.publish(part, file);
    }

    private void setAside(String name) throws IOException {
        int n = 2;
        while (Files.exists(new FileName(name).numbered(n).in(folder), LinkOption.NOFOLLOW_LINKS)) {
            n++;
        }
        SafeFile.publish(at(name), new FileName(name).numbered(n).in(folder));
    }

    private Path at(String path) {
        return new FileName(path).in(folder);
    }
}
