package org.collaborationoutcomes.xlsx.spec;

/**
 * One column of a table.
 *
 * @param name the words in the header, with the unit where the format does not show it
 * @param least how many digits it is wide at least
 * @param most how many at most, between them the data decide; 0 = as many as the format allows
 * @param note what the header's comment says, such as a definition; empty = no comment
 * @param bars whether numbers from 0 to 1 also show as bars in their cells
 * @param onPaper whether it prints; those that do not stand at a table's right
 */
public record Column(String name, Format format, int least, int most, String note, boolean bars, boolean onPaper) {
    public Column {
        if (name.isBlank() || !name.equals(name.strip()) || name.length() > 200 || name.matches("(?s).*[\\p{Cc}_].*")) {
            throw new IllegalArgumentException(
                    "Column name '" + name + "' must be 1 to 200 characters without _, line ends and outer blanks");
        }
    }

    public static Column of(String name, Format format) {
        return new Column(name, format, 0, 0, "", false, true);
    }

    public Column wide(int digits) {
        return wide(digits, digits);
    }

    /** As wide as its data, within these. */
    public Column wide(int fewest, int greatest) {
        return new Column(name, format, fewest, greatest, note, bars, onPaper);
    }

    public Column noting(String words) {
        return new Column(name, format, least, most, words, bars, onPaper);
    }

    public Column withBars() {
        return new Column(name, format, least, most, note, true, onPaper);
    }

    /** For the screen alone, so that the other columns can be read on paper. */
    public Column beyondPaper() {
        return new Column(name, format, least, most, note, bars, false);
    }
}
