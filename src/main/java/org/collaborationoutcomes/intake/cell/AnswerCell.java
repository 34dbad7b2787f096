package org.collaborationoutcomes.intake.cell;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer: a number within the item's scale, or a label that is none. */
public record AnswerCell() implements CellType {

    @Override
    public @Nullable Object read(String text, RowContext row) throws WrongCellException {
        var scale = row.scale();
        if (scale.isMissing(text)) {
            return null;
        }
        var answer = number(text, row);
        if (answer == null || answer < scale.least() || answer > scale.most()) {
            throw new WrongCellException(
                    "C-ANSWER", Map.of("from", Scale.words(scale.least()), "to", Scale.words(scale.most())));
        }
        return answer;
    }

    private static @Nullable Double number(String text, RowContext row) {
        try {
            return NumberCell.plain(text, row.spelling());
        } catch (WrongCellException e) {
            return null; // a label
        }
    }

    @Override
    public String example() {
        return "4";
    }
}
