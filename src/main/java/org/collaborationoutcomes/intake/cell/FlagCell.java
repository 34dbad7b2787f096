package org.collaborationoutcomes.intake.cell;

import java.util.Locale;
import java.util.Map;

/** Yes or no, also as spreadsheets of other languages write it when they save a file. */
public record FlagCell() implements CellType {

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "wahr", "vrai", "verdadero", "vero", "verdadeiro", "waar" -> true;
            case "ja", "oui", "s\u00ED", "si", "s\u00EC", "sim" -> true;
            case "false", "no", "0", "falsch", "faux", "falso", "onwaar" -> false;
            case "nein", "non", "n\u00E3o", "nee" -> false;
            default -> throw new WrongCellException("C-CODE", Map.of("allowed", "true, false, yes, no, 1, 0"));
        };
    }

    @Override
    public String example() {
        return "true";
    }
}
