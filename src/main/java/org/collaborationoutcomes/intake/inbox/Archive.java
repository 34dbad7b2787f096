package org.collaborationoutcomes.intake.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.files.SafeFile;
import org.jspecify.annotations.Nullable;

/** Where files go when they are done with: never deleted, never over another. */
public final class Archive {

    private final Path folder;
    private final boolean confidential;

    public Archive(Path folder, boolean confidential) {
        this.folder = folder;
        this.confidential = confidential;
    }

    /**
     * Moves a file with its done marker.
     *
     * @return where it is now; null if neither there nor here is a file with these bytes
     */
    public @Nullable Path move(Path file, String path, String sha256) throws IOException {
        boolean present = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Fingerprint.of(file).equals(sha256);
        for (int n = 1; ; n++) {
            var target = new FileName(path).numbered(n).in(folder);
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                return present ? move(file, target) : null;
            }
            if (!present && Fingerprint.of(target).equals(sha256)) {
                return target; // a run died between moving and writing it down
            }
        }
    }

    private Path move(Path file, Path target) throws IOException {
        var parent = target.getParent();
        if (parent != null && confidential) {
            SafeFile.createPrivateFolders(parent);
        } else if (parent != null) {
            Files.createDirectories(parent);
        }
        carry(file, target);
        var done = Inbox.doneMarker(file);
        var archivedDone = Inbox.doneMarker(target);
        if (Files.isRegularFile(done, LinkOption.NOFOLLOW_LINKS) && !Files.exists(archivedDone)) {
            carry(done, archivedDone);
        }
        return target;
    }

    private void carry(Path file, Path target) throws IOException {
        if (Files.getFileStore(file).equals(Files.getFileStore(parent(target)))) {
            Files.move(file, target);
        } else { // another disk: the copy is whole before the original goes
            var part = Inbox.sibling(target, "." + FileName.last(target) + ".part");
            SafeFile.write(part, out -> Files.copy(file, out));
            SafeFile.publish(part, target);
            Files.delete(file);
        }
        if (confidential) {
            SafeFile.makePrivate(target);
        }
        SafeFile.sync(target);
        SafeFile.sync(file);
    }

    private static Path parent(Path target) {
        var parent = target.toAbsolutePath().getParent();
        return parent == null ? target : parent;
    }
}
