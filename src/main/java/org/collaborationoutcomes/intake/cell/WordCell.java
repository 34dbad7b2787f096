package org.collaborationoutcomes.intake.cell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collaborationoutcomes.intake.finding.Nearest;

/**
 * A word of a closed list, in any case.
 *
 * @param several joined with |; they come back each once, in the order of the list
 */
public record WordCell(List<String> words, boolean several) implements CellType {

    public WordCell {
        words = List.copyOf(words);
    }

    public static WordCell one(String... words) {
        return new WordCell(List.of(words), false);
    }

    public static WordCell several(String... words) {
        return new WordCell(List.of(words), true);
    }

    @Override
    public Object read(String text, RowContext row) throws WrongCellException {
        if (!several) {
            return words.get(place(text));
        }
        boolean[] said = new boolean[words.size()];
        for (var part : text.split("\\|", -1)) {
            if (!part.isBlank()) {
                said[place(part.strip())] = true;
            }
        }
        var joined = new StringBuilder();
        for (int i = 0; i < said.length; i++) {
            if (said[i]) {
                joined.append(joined.isEmpty() ? "" : "|").append(words.get(i));
            }
        }
        if (joined.isEmpty()) {
            throw new WrongCellException("C-CODE", Map.of("allowed", allowed()));
        }
        return joined.toString();
    }

    private int place(String text) throws WrongCellException {
        int place = words.indexOf(text.toLowerCase(Locale.ROOT));
        if (place < 0) {
            throw WrongCellException.near("C-CODE", Map.of("allowed", allowed()), Nearest.of(text, words));
        }
        return place;
    }

    private String allowed() {
        return String.join(", ", words) + (several ? " (several joined with |)" : "");
    }

    @Override
    public String example() {
        return words.get(0);
    }
}
