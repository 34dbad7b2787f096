package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** LibreOffice, with a profile of its own in which every file that is opened is calculated from scratch. */
public final class Office {
    private static final String ALWAYS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item>
            </oor:items>
            """;

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final double ALIKE = 1e-9;

    private final Path folder;

    /** Works in a folder that is empty. */
    public Office(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(
                Files.createDirectories(folder.resolve("profile/user")).resolve("registrymodifications.xcu"), ALWAYS);
    }

    /** The cells whose formulas give something else when they are calculated again. */
    public List<String> changed(Path file) throws IOException, InterruptedException {
        var changed = new ArrayList<String>();
        try (var before = new XSSFWorkbook(Files.newInputStream(file));
                var after = new XSSFWorkbook(Files.newInputStream(converted(file, "xlsx")))) {
            for (var sheet : before) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            var again = after.getSheet(sheet.getSheetName())
                                    .getRow(cell.getRowIndex())
                                    .getCell(cell.getColumnIndex());
                            compare(sheet.getSheetName(), cell, again, changed);
                        }
                    }
                }
            }
        }
        return changed;
    }

    private static void compare(String sheet, Cell cell, Cell again, List<String> changed) {
        boolean number = again.getCellType() == CellType.FORMULA
                ? again.getCachedFormulaResultType() == CellType.NUMERIC
                : again.getCellType() == CellType.NUMERIC;
        if (!number || Math.abs(cell.getNumericCellValue() - again.getNumericCellValue()) > ALIKE) {
            changed.add("%s!%s: %s became %s".formatted(sheet, cell.getAddress(), cell.getNumericCellValue(), again));
        }
    }

    /** How many pages it prints on. */
    public long pages(Path file) throws IOException, InterruptedException {
        var pdf = Files.readString(converted(file, "pdf"), StandardCharsets.ISO_8859_1);
        return PAGE.matcher(pdf).results().count();
    }

    private Path converted(Path file, String kind) throws IOException, InterruptedException {
        var out = Files.createDirectories(folder.resolve("converted"));
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(3, TimeUnit.MINUTES) || office.exitValue() != 0) {
            office.destroyForcibly();
            throw new IOException("LibreOffice did not convert %s: %s"
                    .formatted(file.getFileName(), Files.readString(folder.resolve("office.log"))));
        }
        var name = file.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + kind);
    }
}
