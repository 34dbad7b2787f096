package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.practice.Practice;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Table;

/** How many headline figures and practices stand where: the counts that the first page's first sentence tells. */
public final class Standing {
    private static final List<String> WORDS =
            List.of("needs attention", "far behind", "behind", "steady", "on track", "not measured", "not shown");

    private Standing() {}

    /** A headline's status word without its symbol. */
    static String of(Headline headline) {
        return headline.status().text().replaceFirst(" \\S$", "");
    }

    public static Table table(Frame frame) {
        var headlines = new Headlines(frame).all();
        var practices = frame.data().practices().all();
        var byHeadline = counted(headlines.stream().filter(Headline::known).map(Standing::of));
        var byPractice = counted(practices.stream().map(Practice::status));
        long known = headlines.stream().filter(Headline::known).count();
        long measured = practices.stream().filter(Practice::measured).count();
        var rows = new ArrayList<List<Cell>>();
        WORDS.forEach(word ->
                rows.add(row(rows.size(), word, byPractice.getOrDefault(word, 0L), byHeadline.getOrDefault(word, 0L))));
        rows.add(row(rows.size(), "all with a number", measured, known));
        return new Table(
                "Standing",
                List.of(
                        Column.of("No.", Format.WHOLE).wide(7),
                        Column.of("They stand", Format.LONG_TEXT).wide(36),
                        Column.of("Practices", Format.WHOLE).wide(13),
                        Column.of("Headline figures of the first page", Format.WHOLE)
                                .wide(44)),
                rows);
    }

    private static Map<String, Long> counted(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Cell> row(int before, String word, long practices, long headlines) {
        return List.of(Shown.whole(before + 1), Cell.text(word), Shown.whole(practices), Shown.whole(headlines));
    }
}
