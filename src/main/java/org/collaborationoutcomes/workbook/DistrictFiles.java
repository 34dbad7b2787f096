package org.collaborationoutcomes.workbook;

import java.nio.file.Path;
import java.util.List;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.release.Edition;

/** The files of one district in an edition. */
record DistrictFiles(Path workbook, Path boardWorkbook, Path boardPage) {

    static DistrictFiles of(Edition edition, String name, Path folder) {
        var begin = "%s Collaboration report - %s".formatted(edition.asOf(), name);
        return new DistrictFiles(
                new FileName(begin + ".xlsx").in(folder),
                new FileName(begin + FileNames.BOARD + ".xlsx").in(folder),
                new FileName(begin + FileNames.BOARD + ".html").in(folder));
    }

    /** The names of a district's files by the path of its workbook: that, the board's page, the board's workbook. */
    static List<String> names(Path workbook) {
        var name = FileName.last(workbook);
        var begin = name.substring(0, name.length() - ".xlsx".length()) + FileNames.BOARD;
        return List.of(name, begin + ".html", begin + ".xlsx");
    }
}
