package org.collaborationoutcomes.workbook.released.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as they come, row by row: the same few words and places stand in tens of thousands of rows, and are held once. */
public final class Gathering {
    private final Map<Figures.Key, Figure> all = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<Unit, Unit> units = new HashMap<>();

    public void add(String metric, Unit unit, String subject, String period, @Nullable LocalDate start, Figure figure) {
        all.put(
                Figures.Key.of(
                        once(words, metric), once(units, unit), once(words, subject), once(words, period), start),
                figure);
    }

    /** The figures that came; no more may come then. */
    public Figures figures() {
        return new Figures(all);
    }

    private static <T> T once(Map<T, T> seen, T one) {
        var before = seen.putIfAbsent(one, one);
        return before == null ? one : before;
    }
}
