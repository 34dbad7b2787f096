package org.collaborationoutcomes.intake.export;

import org.collaborationoutcomes.intake.row.MadeId;
import org.collaborationoutcomes.profile.Export;
import org.jspecify.annotations.Nullable;

/** The team whose folder of the inbox an export lies in. */
public final class TeamFolder {

    private TeamFolder() {}

    /** The id of the first folder's team, or null outside of folders. */
    public static @Nullable String team(Export export) {
        var folders = export.folders();
        return folders.isEmpty() || folders.get(0).isBlank()
                ? null
                : id(folders.get(0).strip());
    }

    /** A folder, or a name, that looks like an id is that id. */
    public static String id(String folder) {
        return folder.matches("\\S{1,64}") ? folder : MadeId.of(MadeId.slug(folder));
    }
}
