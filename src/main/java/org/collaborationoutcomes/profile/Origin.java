package org.collaborationoutcomes.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Where an export came from.
 *
 * @param folders of the inbox that it lies in, the outermost first
 * @param name of the file
 * @param receivedOn the day when it came
 * @param zone of the district
 */
public record Origin(List<String> folders, String name, LocalDate receivedOn, ZoneId zone) {

    public Origin {
        folders = List.copyOf(folders);
    }

    /** The origin of a path in the inbox, with /. */
    public static Origin of(String path, LocalDate receivedOn, ZoneId zone) {
        var parts = List.of(path.split("/", -1));
        return new Origin(parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1), receivedOn, zone);
    }

    /** Without its ending. */
    String title() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
