package org.collaborationoutcomes.profile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.row.Surroundings;

/**
 * Where an export came from.
 *
 * @param folders of the inbox that it lies in, the outermost first
 * @param name of the file
 * @param receivedOn the day when it came
 * @param zone of the district
 */
public record Origin(List<String> folders, String name, LocalDate receivedOn, ZoneId zone) {

    private static final Pattern WORKBOOK = Pattern.compile("(?i).+\\.xlsx");
    private static final Pattern ARCHIVE = Pattern.compile("(?i).+\\.zip");

    /** As programs call the only sheet of an export. */
    private static final Pattern SHEET_OF_NO_NAME = Pattern.compile(
            "(?i)(sheet|worksheet|tabelle|feuil|feuille|hoja|planilha|folha|foglio|blad|data|export|report) ?\\d*");

    public Origin {
        folders = List.copyOf(folders);
    }

    /**
     * The origin of a path in the inbox, with /. What came in an archive lies where that lies and in the archive's own
     * folders; a sheet bears the name of its workbook, too.
     */
    public static Origin of(String path, LocalDate receivedOn, ZoneId zone) {
        var steps = path.split("/", -1);
        var name = steps[steps.length - 1];
        var folders = new ArrayList<String>();
        for (int i = 0; i < steps.length - 1; i++) {
            if (i == steps.length - 2 && WORKBOOK.matcher(steps[i]).matches()) {
                var title = steps[i].substring(0, steps[i].lastIndexOf('.'));
                name = (SHEET_OF_NO_NAME.matcher(name).matches() ? title : title + " - " + name) + ".csv";
            } else if (!ARCHIVE.matcher(steps[i]).matches()) {
                folders.add(steps[i]);
            }
        }
        return new Origin(folders, name, receivedOn, zone);
    }

    Surroundings surroundings() {
        int dot = name.lastIndexOf('.');
        return new Surroundings(folders, dot > 0 ? name.substring(0, dot) : name, receivedOn, zone);
    }
}
