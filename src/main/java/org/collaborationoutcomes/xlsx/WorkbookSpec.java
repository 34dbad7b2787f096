package org.collaborationoutcomes.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Sheet;

/**
 * A whole Excel file, described before it is written.
 *
 * @param creator the product's name, never a person's
 * @param language the tag of the words' language, like {@code en-US}
 * @param asOf stands as the day of creation, since the file knows no clock
 */
public record WorkbookSpec(
        String title, String subject, String language, String creator, LocalDate asOf, List<Sheet> sheets) {
    public WorkbookSpec {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has no sheet, must have one or more");
        }
    }
}
