package org.collaborationoutcomes.xlsx.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.layout.Value;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells that a chart draws: it can show nothing that its reader cannot see in a table.
 *
 * @param words the cells' words, null where there are none
 * @param numbers the cells' numbers, null where there are none
 */
record ChartPoints(String address, List<@Nullable String> words, List<@Nullable Double> numbers) {

    static ChartPoints of(Layout layout, Ref ref) {
        var words = new ArrayList<@Nullable String>();
        var numbers = new ArrayList<@Nullable Double>();
        for (Value value : layout.values(ref)) {
            words.add(value.words());
            numbers.add(value.number());
        }
        return new ChartPoints(layout.address(ref), words, numbers);
    }

    boolean hasWords() {
        return words.stream().anyMatch(Objects::nonNull);
    }

    /** The last point that has a number, -1 when none has. */
    int last() {
        int last = numbers.size() - 1;
        while (last >= 0 && numbers.get(last) == null) {
            last--;
        }
        return last;
    }

    double[] known() {
        return numbers.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** The same points without those that lack a number here or there. */
    ChartPoints where(ChartPoints other) {
        var kept = new ArrayList<@Nullable Double>();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != null && other.numbers.get(i) != null) {
                kept.add(numbers.get(i));
            }
        }
        return new ChartPoints(address, List.of(), kept);
    }
}
