package org.collaborationoutcomes.csv;

/** The text of one cell, as it stands in a file. */
public record Cell(String text) {

    /** Without any visible character. */
    public boolean isBlank() {
        return Blanks.isBlank(text);
    }

    /** The text without the blanks around it. */
    public String stripped() {
        return Blanks.strip(text);
    }

    /** The text without the mark that {@link CsvRows} put before what a spreadsheet would run. */
    public String unshielded() {
        return Neutral.unshielded(text);
    }
}
