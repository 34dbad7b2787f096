package org.collaborationoutcomes.workbook.sheets;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Wanted;
import org.collaborationoutcomes.workbook.survey.Topics;
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
        rows.add(share("Strength of a survey: answered favorably, from", Topics.STRENGTH));
        rows.add(share("Challenge of a survey: answered unfavorably, from", Topics.CHALLENGE));
        rows.add(share("Goal on track: of the way that was expected, from", 0.95));
        rows.add(share("Goal far behind: of the way that was expected, under", Wanted.FAR));
        rows.add(share("Goal too early to say: of its time over, under", 0.10));
        rows.add(share("Figure far behind: of what is wanted, under", Wanted.FAR));
        rows.add(List.of(Cell.text("Clear change: points of difference, from"), Cell.number(5)));
        rows.add(List.of(Cell.text("Clear change: people or times behind both figures, from"), Cell.number(10)));
        return new Table(
                "Thresholds",
                List.of(Column.of("Setting", Format.LONG_TEXT).wide(40), Column.of("Value", Format.WHOLE)),
                rows);
    }

    private static List<Cell> share(String name, double share) {
        return List.of(Cell.text(name), Cell.number(share).as(Format.PERCENT));
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
