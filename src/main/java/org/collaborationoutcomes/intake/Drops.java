package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.beside.Neighbours;
import org.collaborationoutcomes.intake.export.DateOrders;
import org.collaborationoutcomes.intake.export.Settling;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.inbox.FoundFile;
import org.collaborationoutcomes.intake.inbox.Inbox;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.intake.parcel.Parcel;
import org.collaborationoutcomes.intake.parcel.Parcels;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what is new in the inbox. */
final class Drops {

    private static final Logger LOG = LoggerFactory.getLogger(Drops.class);

    private final IntakeSettings settings;
    private final Ledger ledger;
    private final Snapshots snapshots;
    private final DateOrders orders;
    private final Profiles profiles;
    private final Settling settling;
    private final Recogniser recogniser;
    private final Parcels parcels;
    private final Map<String, Parcel> opened = new HashMap<>(); // by sha256: of two copies, one is enough

    Drops(
            IntakeSettings settings,
            Ledger ledger,
            Snapshots snapshots,
            Catalogue catalogue,
            DateOrders orders,
            Profiles profiles) {
        this.settings = settings;
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.orders = orders;
        this.profiles = profiles;
        this.settling = new Settling(catalogue, settings.schoolDays());
        this.recogniser = new Recogniser(catalogue, profiles);
        this.parcels = new Parcels(catalogue, snapshots);
    }

    List<DroppedFile> taken(Predicate<String> ownWork) throws IOException {
        var dropped = new ArrayList<DroppedFile>();
        var inbox = settings.settled();
        for (var found : inbox) {
            if (!found.isWithdrawal()) {
                dropped.addAll(dropped(found, inbox, ownWork));
            }
        }
        dropped.removeIf(file -> file.reading().lacksOthers() && ledger.known(file.sha256(), file.path()) != null);
        dropped.forEach(file -> orders.learn(file.reading())); // a file may tell what an earlier one leaves open
        return dropped.stream()
                .map(file -> file.with(settling.settled(file.reading(), orders.of(file.reading()))))
                .sorted(DroppedFile.LOADING_ORDER)
                .toList();
    }

    /** The file, and what is in it; none if there is nothing new in it. */
    private List<DroppedFile> dropped(FoundFile found, List<FoundFile> inbox, Predicate<String> ownWork)
            throws IOException {
        var sha256 = fingerprint(found);
        if (sha256 == null || ownWork.test(sha256)) {
            return List.of();
        }
        var known = ledger.known(sha256, found.path());
        if (known != null && !isReadAgain(known, found)) {
            if (known.archived()) {
                ledger.isBack(known.file().fileId());
            }
            return List.of();
        }
        if (!isTaken(found, sha256)) {
            LOG.info("{} is still changing and waits for the next run", Inbox.shown(found.file()));
            return List.of();
        }
        var copy = snapshots.path(sha256);
        boolean again = opened.containsKey(sha256);
        var parcel = ledger.loaded(sha256) == null ? parcel(found, sha256, copy) : null;
        if (parcel == null) {
            var reading = joined(read(found.path(), copy), found.path(), () -> copiesBeside(found, inbox));
            return List.of(new DroppedFile(found.path(), sha256, Files.size(copy), reading));
        }
        var confidential = parcel.isOpened() ? parcel.confidential() : null;
        var whole = new DroppedFile(found.path(), sha256, Files.size(copy), parcel.reading(), null, confidential);
        var files = new ArrayList<DroppedFile>(List.of(whole));
        if (!again) {
            parts(found, whole, parcel, ownWork, files);
        }
        return files;
    }

    private Reading read(String path, Path copy) throws IOException {
        return recogniser.read(
                copy, Origin.of(path, settings.today(), settings.clock().getZone()));
    }

    private Reading joined(Reading reading, String path, Neighbours.Copies copies) throws IOException {
        var origin = Origin.of(path, settings.today(), settings.clock().getZone());
        return new Neighbours(profiles).joined(reading, origin, copies);
    }

    /** Copies of the other files in its folder, those that are on record already, too. */
    private List<Path> copiesBeside(FoundFile found, List<FoundFile> inbox) throws IOException {
        var copies = new ArrayList<Path>();
        for (var other : inbox) {
            if (!other.equals(found) && Neighbours.areBeside(found.path(), other.path())) {
                var sha256 = fingerprint(other);
                if (sha256 != null && isTaken(other, sha256)) {
                    copies.add(snapshots.path(sha256));
                }
            }
        }
        return copies;
    }

    private @Nullable Parcel parcel(FoundFile found, String sha256, Path copy) throws IOException {
        var same = opened.get(sha256);
        if (same != null) {
            return same;
        }
        var parcel = parcels.open(found.path(), copy, (part, of) -> read(found.path() + "/" + part, of));
        if (parcel != null) {
            opened.put(sha256, parcel);
        }
        return parcel;
    }

    /** What came in a workbook or archive, but for what an earlier run, that died, had done with. */
    private void parts(
            FoundFile found, DroppedFile whole, Parcel parcel, Predicate<String> ownWork, List<DroppedFile> files)
            throws IOException {
        for (var part : parcel.parts()) {
            var path = whole.path() + "/" + part.name();
            var known = ledger.known(part.sha256(), path);
            if (!ownWork.test(part.sha256()) && (known == null || isReadAgain(known, found))) {
                var reading = joined(part.reading(), path, () -> Neighbours.of(part.name(), parcel.copies()));
                files.add(new DroppedFile(path, part.sha256(), Files.size(part.copy()), reading, whole.sha256(), null));
            }
        }
    }

    /** What was refused for want of a file beside it may have got one. */
    private boolean isReadAgain(Ledger.Known known, FoundFile found) {
        return isDroppedAnew(known, found) || known.lackedOthers();
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
