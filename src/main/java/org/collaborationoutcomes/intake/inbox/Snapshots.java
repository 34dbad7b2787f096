package org.collaborationoutcomes.intake.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.collaborationoutcomes.files.SafeFile;

/** Copies of dropped files that nobody changes any more, each named by its sha256. */
public final class Snapshots {

    private final Path work;

    public Snapshots(Path home) {
        this.work = home.resolve("work");
    }

    public Path path(String sha256) {
        return work.resolve(sha256);
    }

    /** Whether the copy was taken; not if the file changed meanwhile. */
    public boolean take(FoundFile found, String sha256) throws IOException {
        var copy = path(sha256);
        if (Files.exists(copy)) {
            return true;
        }
        SafeFile.createPrivateFolders(work);
        var part = work.resolve(sha256 + ".part");
        var copied = SafeFile.writePrivate(part, out -> {
            try (var in = Files.newInputStream(found.file(), LinkOption.NOFOLLOW_LINKS)) {
                in.transferTo(out);
            }
        });
        if (!copied.equals(sha256)) {
            Files.delete(part);
            return false;
        }
        SafeFile.publish(part, copy);
        return true;
    }

    /** The same copy under another name. */
    public void twin(String sha256, String other) throws IOException {
        Files.copy(path(sha256), path(other), StandardCopyOption.REPLACE_EXISTING);
    }

    public void forget(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /** Removes all copies: nothing waits for them any more. */
    public void forgetAll() throws IOException {
        if (!Files.isDirectory(work)) {
            return;
        }
        try (var copies = Files.newDirectoryStream(work)) {
            for (var copy : copies) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
