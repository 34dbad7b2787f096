package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.inbox.Archive;
import org.collaborationoutcomes.intake.inbox.Inbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves answered files out of the inbox, those with answers of people where only the operator reads. */
record Archiving(IntakeSettings settings, Ledger ledger) {

    private static final Logger LOG = LoggerFactory.getLogger(Archiving.class);

    /** What stands for bytes that are no letter. */
    private static final char UNREADABLE = '\uFFFD';

    void archive(LongPredicate isReceipted) {
        var day = settings.today().toString();
        var open = new Archive(settings.archive().resolve(day), false);
        var confidential = new Archive(settings.home().resolve("archive").resolve(day), true);
        for (var file : ledger.toArchive()) {
            if (isReceipted.test(file.fileId()) && file.parts().stream().allMatch(isReceipted::test)) {
                var told = file.confidential();
                boolean secret = told != null
                        ? told
                        : Feed.of(Objects.toString(file.feed(), ""))
                                .map(Feed::isConfidential)
                                .orElse(true); // what nobody could read may hold answers, too
                archive(file, secret ? confidential : open);
            }
        }
    }

    /** Where it lies; a name that is no text in this machine's encoding leads there only by looking. */
    private Path lies(Ledger.ToArchive file) throws IOException {
        var named = named(file.path());
        if (named != null
                && (Files.exists(named, LinkOption.NOFOLLOW_LINKS)
                        || file.path().indexOf(UNREADABLE) < 0)) {
            return named;
        }
        for (var found : settings.settled()) {
            if (found.path().equals(file.path()) && Fingerprint.of(found.file()).equals(file.sha256())) {
                return found.file();
            }
        }
        return named == null ? settings.inbox() : named;
    }

    private @Nullable Path named(String path) {
        try {
            return new FileName(path).in(settings.inbox());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void archive(Ledger.ToArchive file, Archive archive) {
        try {
            var where = archive.move(lies(file), file.path().replace(UNREADABLE, '_'), file.sha256());
            ledger.archived(file.fileId(), where == null ? null : FileName.text(where));
        } catch (FileSystemException e) {
            LOG.warn("File {} stays in the inbox: it can't be moved ({})", file.fileId(), Inbox.kind(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
