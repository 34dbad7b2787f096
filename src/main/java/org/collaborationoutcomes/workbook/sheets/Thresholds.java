package org.collaborationoutcomes.workbook.sheets;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Table;

/** What was in force, in words. */
final class Thresholds {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
    private static final Map<String, String> NAME = Map.of(
            "minimum-group", "People from whom on an answer to a survey is shown",
            "minimum-group-of-families", "The same where students or families are among them",
            "default-closed-from", "Closed from, in a district without a calendar",
            "default-closed-through", "Closed through, in a district without a calendar",
            "school-year-start", "First day of a school year");

    private Thresholds() {}

    static Table table(Frame frame) {
        var rows = new ArrayList<List<Cell>>();
        frame.data().thresholds().forEach((key, value) -> rows.add(List.of(Cell.text(name(key)), cell(value))));
        return new Table(
                "Thresholds",
                List.of(Column.of("Setting", Format.LONG_TEXT).wide(40), Column.of("Value", Format.WHOLE)),
                rows);
    }

    private static String name(String key) {
        return NAME.getOrDefault(key, Names.sentence(key.replace('-', ' ')));
    }

    private static Cell cell(String value) {
        return value.matches("\\d{1,9}") ? Cell.number(Integer.parseInt(value)) : Cell.symbol(words(value));
    }

    /** A value as it is, but a day like {@code 06-10} as {@code June 10}. */
    static String words(String value) {
        return value.matches("\\d\\d-\\d\\d") ? DAY.format(MonthDay.parse("--" + value)) : value;
    }
}
