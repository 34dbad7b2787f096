package org.collaborationoutcomes.profile.learn;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.csv.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Where the column names of a file seem to stand: in the line with most different words, none of them a number.
 *
 * @param line as a spreadsheet shows it
 */
public record UnknownTable(char delimiter, int line, List<String> names) {

    private static final int WITHIN = 60;
    private static final Pattern NUMBER = Pattern.compile("[\\d.,:/%$-]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{1,2}/\\d{1,2}(/\\d{2,4})?");

    /**
     * Looks at the first lines of a file.
     *
     * @throws UnreadableException F-EMPTY: no line has two names
     */
    public static UnknownTable of(TextFile text) throws IOException {
        UnknownTable best = null;
        var separator = text.separator();
        for (char delimiter : separator == null ? Csv.DELIMITERS : List.of(separator)) {
            var found = found(text, delimiter);
            best = found != null && (best == null || found.names.size() > best.names.size()) ? found : best;
        }
        if (best == null) {
            throw new UnreadableException("F-EMPTY", Map.of());
        }
        return best;
    }

    private static @Nullable UnknownTable found(TextFile text, char delimiter) throws IOException {
        CsvLine best = null;
        try (var lines = Csv.lines(text, delimiter)) {
            for (var line = lines.next(); line != null && line.line() <= WITHIN; line = lines.next()) {
                best = words(line) > (best == null ? 1 : words(best)) ? line : best;
            }
        } catch (UnreadableException e) {
            return null; // not under this delimiter
        }
        return best == null ? null : new UnknownTable(delimiter, best.line(), best.cells());
    }

    /** How many different words; none where a number is among them, unless several columns are named by their days. */
    private static long words(CsvLine line) {
        var cells = line.cells().stream()
                .map(cell -> new Cell(cell).stripped())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        var numbers =
                cells.stream().filter(cell -> NUMBER.matcher(cell).matches()).toList();
        boolean areDays = numbers.size() >= 2
                && numbers.stream().allMatch(cell -> DAY.matcher(cell).matches());
        return numbers.isEmpty() || areDays ? cells.size() - numbers.size() : 0;
    }

    String separator() {
        return Csv.words(delimiter);
    }
}
