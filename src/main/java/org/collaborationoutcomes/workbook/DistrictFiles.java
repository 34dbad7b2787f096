package org.collaborationoutcomes.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.release.Edition;

/** The files of one district in an edition. */
record DistrictFiles(Path workbook, Path boardWorkbook, Path boardPage) {
    private static final String BEGIN = "%s Collaboration report - ";
    private static final String WORKBOOK = ".xlsx";

    static DistrictFiles of(Edition edition, String name, Path folder) {
        var begin = BEGIN.formatted(edition.asOf()) + name;
        return new DistrictFiles(
                new FileName(begin + WORKBOOK).in(folder),
                new FileName(begin + FileNames.BOARD + WORKBOOK).in(folder),
                new FileName(begin + FileNames.BOARD + ".html").in(folder));
    }

    /** The names of a district's files by the path of its workbook: that, the board's page, the board's workbook. */
    static List<String> names(Path workbook) {
        var name = FileName.last(workbook);
        var begin = name.substring(0, name.length() - WORKBOOK.length()) + FileNames.BOARD;
        return List.of(name, begin + ".html", begin + WORKBOOK);
    }

    /** What a district is called in the name of its workbook. */
    static String called(LocalDate asOf, String workbook) {
        var name = workbook.substring(0, workbook.length() - WORKBOOK.length());
        var begin = BEGIN.formatted(asOf);
        return name.startsWith(begin) ? name.substring(begin.length()) : name;
    }
}
