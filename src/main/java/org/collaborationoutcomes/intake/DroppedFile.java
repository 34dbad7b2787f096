package org.collaborationoutcomes.intake;

import java.util.Comparator;
import java.util.function.Supplier;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.team.FolderTeam;
import org.collaborationoutcomes.intake.team.TeamFolders;
import org.jspecify.annotations.Nullable;

/**
 * A new settled file of the inbox, of which a copy is safe.
 *
 * @param path in the inbox, with /
 */
public record DroppedFile(String path, String sha256, long size, Reading reading) {

    /** As a night loads them: by feed, then by path; what can't be read comes last. */
    static final Comparator<DroppedFile> LOADING_ORDER =
            Comparator.comparing(DroppedFile::turn).thenComparing(DroppedFile::path);

    /** The team that its rows have from its folder; null where they name their own, or need none. */
    @Nullable
    FolderTeam team(Supplier<TeamFolders> folders) {
        var feed = reading.feed();
        var folder = folder();
        if (feed == null || folder == null || !feed.needsTeam() || reading.namesTeam()) {
            return null;
        }
        return folders.get().team(folder);
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
        return new DroppedFile(path, sha256, size, other);
    }

    private int turn() {
        var feed = reading.feed();
        return feed == null || reading.isRefused() ? Feed.values().length : feed.turn();
    }
}
