package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.util.Comparator;
import java.util.function.Supplier;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.team.FolderTeam;
import org.collaborationoutcomes.intake.team.TeamFolders;
import org.collaborationoutcomes.profile.Export;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;

/**
 * A new settled file of the inbox, of which a copy is safe.
 *
 * @param path in the inbox, with /; of what came in a workbook or archive below the path of that
 * @param container the sha256 of the workbook or archive that it came in
 * @param confidential of a workbook or archive that was opened: whether something in it may hold answers of people
 */
public record DroppedFile(
        String path,
        String sha256,
        long size,
        Reading reading,
        @Nullable String container,
        @Nullable Boolean confidential) {

    /** As a night loads them: by feed, then by path; what can't be read comes last. */
    static final Comparator<DroppedFile> LOADING_ORDER =
            Comparator.comparing(DroppedFile::turn).thenComparing(DroppedFile::path);

    /**
     * The team that its rows have from its folder; null where they name their own, or need none. A roster of classes makes
     * no team of a folder that nobody has told of.
     */
    @Nullable
    FolderTeam team(Supplier<TeamFolders> folders) {
        var feed = reading.feed();
        var folder = folder();
        if (feed == null || folder == null || !needsTeam(feed) || reading.namesTeam()) {
            return null;
        }
        var team = folders.get().team(folder);
        return team.isNew() && reading.namesTeamElse() ? null : team;
    }

    /** What another tool measured of goals says their titles, of which ids are made with the team. */
    private boolean needsTeam(Feed feed) {
        return feed.needsTeam() || (feed == Feed.PROGRESS && reading.export() != null);
    }

    /** Of rejected rows of an export that of the first drop. */
    private @Nullable String folder() {
        var export = reading.export();
        if (export == null) {
            return TeamFolders.folder(path);
        }
        return export.folders().isEmpty() || export.folders().get(0).isBlank()
                ? null
                : export.folders().get(0);
    }

    /** The same file, read in another way. */
    DroppedFile with(Reading other) {
        return new DroppedFile(path, sha256, size, other, container, confidential);
    }

    /** A file by itself. */
    DroppedFile(String path, String sha256, long size, Reading reading) {
        this(path, sha256, size, reading, null, null);
    }

    /** A workbook or archive, the parts of which are files of their own. */
    boolean isOpened() {
        return confidential != null;
    }

    /** The same file once more as another feed, such as the measurements in a sheet of goals; null = that is all. */
    @Nullable
    DroppedFile also(Profiles profiles, IntakeSettings settings) throws IOException {
        var export = reading.export();
        var text = reading.text();
        if (export == null || text == null || export.also().isEmpty()) {
            return null;
        }
        var origin = Origin.of(path, settings.today(), settings.clock().getZone());
        var other = profiles.also(text, export, origin);
        return other == null
                ? null
                : new DroppedFile(
                        "%s (%s)".formatted(path, other.feed()), sha256, size, reading.as(other), container, null);
    }

    /** The same file by the profile that counts where no survey asks what it asks; null = there is none. */
    @Nullable
    Export otherwise(Profiles profiles, IntakeSettings settings) throws IOException {
        var export = reading.export();
        var text = reading.text();
        return export == null || text == null
                ? null
                : profiles.otherwise(
                        text,
                        export,
                        Origin.of(path, settings.today(), settings.clock().getZone()));
    }

    private int turn() {
        if (isOpened()) {
            return Feed.values().length + 1; // on record only when all its parts are: a run that dies opens it again
        }
        var feed = reading.feed();
        return feed == null || reading.isRefused() ? Feed.values().length : feed.turn();
    }
}
