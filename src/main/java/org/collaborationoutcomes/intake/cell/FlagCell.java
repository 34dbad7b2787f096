package org.collaborationoutcomes.intake.cell;

import java.util.Locale;
import java.util.Map;

/** Yes or no. */
public record FlagCell() implements CellType {

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new WrongCellException("C-CODE", Map.of("allowed", "true, false, yes, no, 1, 0"));
        };
    }

    @Override
    public String example() {
        return "true";
    }
}
