package org.collaborationoutcomes.intake.parcel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests, by sheet name and rows; a row's cells are split at commas, numbers are numbers. */
public final class Books {

    private Books() {}

    /** Sheets by name, in order: name, rows, name, rows, ... */
    public static Path write(Path file, Object... sheets) throws IOException {
        Map<String, List<?>> all = new LinkedHashMap<>();
        for (int i = 0; i < sheets.length; i += 2) {
            all.put((String) sheets[i], (List<?>) sheets[i + 1]);
        }
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            all.forEach((name, rows) -> {
                var sheet = workbook.createSheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    var cells = ((String) rows.get(r)).split(",", -1);
                    for (int c = 0; c < cells.length; c++) {
                        if (!cells[c].isEmpty()) {
                            var row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
                            if (cells[c].matches("[0-9.]+")) {
                                row.createCell(c).setCellValue(Double.parseDouble(cells[c]));
                            } else {
                                row.createCell(c).setCellValue(cells[c]);
                            }
                        }
                    }
                }
            });
            workbook.write(out);
        }
        return file;
    }
}
