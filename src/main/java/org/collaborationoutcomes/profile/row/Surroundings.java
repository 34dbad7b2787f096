package org.collaborationoutcomes.profile.row;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a file came from.
 *
 * @param folders of the inbox that it lies in, the outermost first
 * @param name of the file without its ending
 * @param receivedOn the day when it came; what it tells happened before
 * @param zone of the district
 */
public record Surroundings(List<String> folders, String name, LocalDate receivedOn, ZoneId zone) {

    /** In the inbox, with /. */
    public String path() {
        var path = new ArrayList<>(folders);
        path.add(name + ".csv");
        return String.join("/", path);
    }
}
