package org.collaborationoutcomes.xlsx.plain;

import java.time.LocalDate;
import java.util.List;

/**
 * A sheet to be filled in, and a second one that tells how.
 *
 * @param helpTitle stands in A1 of the second sheet, {@code helpWords} below it
 * @param madeOn the day that the file says it was made on
 */
public record Form(
        String sheet,
        String helpSheet,
        String helpTitle,
        List<String> helpWords,
        List<Field> fields,
        List<Entry.Choices> choices,
        String creator,
        LocalDate madeOn) {
    public Form {
        helpWords = List.copyOf(helpWords);
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
    }
}
