package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.export.DateOrders;
import org.collaborationoutcomes.intake.export.Settling;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.inbox.FoundFile;
import org.collaborationoutcomes.intake.inbox.Inbox;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what is new in the inbox. */
record Drops(
        IntakeSettings settings,
        Ledger ledger,
        Snapshots snapshots,
        Catalogue catalogue,
        DateOrders orders,
        Profiles profiles) {

    private static final Logger LOG = LoggerFactory.getLogger(Drops.class);

    List<DroppedFile> taken(Predicate<String> ownWork) throws IOException {
        var dropped = new ArrayList<DroppedFile>();
        for (var found : settings.settled()) {
            var file = found.isWithdrawal() ? null : dropped(found, ownWork);
            if (file != null) {
                dropped.add(file);
            }
        }
        dropped.forEach(file -> orders.learn(file.reading())); // a file may tell what an earlier one leaves open
        var settling = new Settling(catalogue);
        return dropped.stream()
                .map(file -> file.with(settling.settled(file.reading(), orders.of(file.reading()))))
                .sorted(DroppedFile.LOADING_ORDER)
                .toList();
    }

    private @Nullable DroppedFile dropped(FoundFile found, Predicate<String> ownWork) throws IOException {
        var sha256 = fingerprint(found);
        if (sha256 == null || ownWork.test(sha256)) {
            return null;
        }
        var known = ledger.known(sha256, found.path());
        if (known != null && !isDroppedAnew(known, found)) {
            if (known.archived()) {
                ledger.isBack(known.file().fileId());
            }
            return null;
        }
        if (!isTaken(found, sha256)) {
            LOG.info("{} is still changing and waits for the next run", Inbox.shown(found.file()));
            return null;
        }
        var copy = snapshots.path(sha256);
        var origin = Origin.of(found.path(), settings.today(), settings.clock().getZone());
        var reading = new Recogniser(catalogue, profiles).read(copy, origin);
        return new DroppedFile(found.path(), sha256, Files.size(copy), reading);
    }

    /** Bytes that were taken back load again once somebody drops them again; that they still lie there is not enough. */
    private static boolean isDroppedAnew(Ledger.Known known, FoundFile found) {
        var withdrawn = known.withdrawnAt();
        return withdrawn != null
                && (known.archived()
                        || found.changedMillis() > withdrawn.toInstant().toEpochMilli());
    }

    /** Not if it changed, or went away, while it was looked at; a disk that fails is no file's fault and stops the run. */
    private boolean isTaken(FoundFile found, String sha256) throws IOException {
        try {
            return snapshots.take(found, sha256);
        } catch (NoSuchFileException | AccessDeniedException e) {
            if (Files.isReadable(found.file())) {
                throw e;
            }
            return false;
        }
    }

    private static @Nullable String fingerprint(FoundFile found) throws IOException {
        try {
            return Fingerprint.of(found.file());
        } catch (FileSystemException e) { // gone, or not ours to read
            LOG.warn("{} can't be read ({}) and was left alone", Inbox.shown(found.file()), Inbox.kind(e));
            return null;
        }
    }
}
