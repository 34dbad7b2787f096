package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.inbox.Archive;
import org.collaborationoutcomes.intake.inbox.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves answered files out of the inbox, those with answers of people where only the operator reads. */
record Archiving(IntakeSettings settings, Ledger ledger) {

    private static final Logger LOG = LoggerFactory.getLogger(Archiving.class);

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

    private void archive(Ledger.ToArchive file, Archive archive) {
        try {
            var where = archive.move(settings.inbox().resolve(file.path()), file.path(), file.sha256());
            ledger.archived(file.fileId(), where == null ? null : where.toString());
        } catch (FileSystemException e) {
            LOG.warn("File {} stays in the inbox: it can't be moved ({})", file.fileId(), Inbox.kind(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
