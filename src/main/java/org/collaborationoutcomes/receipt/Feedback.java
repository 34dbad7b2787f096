package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.files.SafeFile;
import org.jspecify.annotations.Nullable;

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
        while (!isFree(wanted.numbered(n), sha256s)) {
            n++;
        }
        var name = wanted.numbered(n);
        for (var part : parts.entrySet()) {
            SafeFile.publish(part.getValue(), folder.resolve(name + part.getKey()));
        }
        return new Placed(name, sha256s);
    }

    private Path part(String path, String ending) {
        int slash = path.lastIndexOf('/') + 1;
        return folder.resolve(path.substring(0, slash) + "." + path.substring(slash) + ending + ".part");
    }

    private boolean isFree(String name, Map<String, String> sha256s) throws IOException {
        for (var content : sha256s.entrySet()) {
            var file = folder.resolve(name + content.getKey());
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
        var part = folder.resolve("." + name + ".part");
        SafeFile.write(part, content);
        SafeFile.publish(part, folder.resolve(name));
    }

    /** Writes a file beside its later place; {@link #publish} gives it the name. */
    String prepare(String name, SafeFile.Content content) throws IOException {
        Files.createDirectories(folder);
        return SafeFile.write(folder.resolve("." + name + ".part"), content);
    }

    /** The sha256 of the file with this name, null if there is none. */
    @Nullable
    String fingerprint(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Fingerprint.of(file) : null;
    }

    /** Gives a prepared file its name. */
    void publish(String name) throws IOException {
        SafeFile.publish(folder.resolve("." + name + ".part"), folder.resolve(name));
    }

    /** Takes away a prepared file that nobody needs. */
    void discard(String name) throws IOException {
        Files.deleteIfExists(folder.resolve("." + name + ".part"));
    }

    /** Takes away a file that asks nothing any more. */
    void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    /** Gives a file that somebody works in the next free name. */
    void setAside(String name) throws IOException {
        int n = 2;
        while (Files.exists(folder.resolve(new FileName(name).numbered(n)), LinkOption.NOFOLLOW_LINKS)) {
            n++;
        }
        SafeFile.publish(folder.resolve(name), folder.resolve(new FileName(name).numbered(n)));
    }
}
