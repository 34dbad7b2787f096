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
        var header = reading.header();
        var folder = TeamFolders.folder(path);
        if (feed == null || header == null || folder == null) {
            return null;
        }
        return feed.needsTeam() && header.place(Feed.TEAM) < 0 ? folders.get().team(folder) : null;
    }

    private int turn() {
        var feed = reading.feed();
        return feed == null || reading.isRefused() ? Feed.values().length : feed.turn();
    }
}
