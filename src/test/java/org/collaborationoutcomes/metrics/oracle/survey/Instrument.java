package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.jspecify.annotations.Nullable;

/** The items of one survey, with the thresholds in force. */
final class Instrument {

    /** One decision about protection: a construct with all its items, or an item outside every construct. */
    record Subject(String name, boolean isConstruct, List<Rows.Item> items) {}

    private final String survey;
    private final List<Rows.Item> declared;

    Instrument(Rows rows, String survey) {
        this.survey = survey;
        declared =
                rows.items.stream().filter(item -> item.survey().equals(survey)).toList();
    }

    Rows.Item item(String id) {
        return declared.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Rows.Item(survey, id, null, 1, 5, false, null, null, false));
    }

    /** What the answered items belong to. */
    List<Subject> subjects(List<String> asked) {
        var items = asked.stream().map(this::item).toList();
        var constructs = items.stream()
                .map(Rows.Item::construct)
                .filter(Objects::nonNull)
                .distinct()
                .map(construct -> new Subject(
                        Objects.requireNonNull(construct),
                        true,
                        declared.stream()
                                .filter(item -> Objects.equals(item.construct(), construct))
                                .toList()));
        var single = items.stream()
                .filter(item -> item.construct() == null)
                .map(item -> new Subject(item.id(), false, List.of(item)));
        return java.util.stream.Stream.concat(constructs, single)
                .sorted(Comparator.comparing(Subject::name))
                .toList();
    }

    static double flipped(Rows.Item item, double answer) {
        return item.reverse() ? item.min() + item.max() - answer : answer;
    }

    static @Nullable Double favorableFrom(Rows.Item item) {
        return item.favorableFrom() != null ? item.favorableFrom() : top(item, item.max() + 1, -1);
    }

    static @Nullable Double unfavorableTo(Rows.Item item) {
        return item.unfavorableTo() != null ? item.unfavorableTo() : top(item, item.min() - 1, 1);
    }

    private static @Nullable Double top(Rows.Item item, double outside, int inward) {
        long points = Math.round(item.max() - item.min()) + 1;
        if (points < 4 || points > 7) {
            return null;
        }
        return outside + inward * (points == 7 ? 3 : 2);
    }

    static boolean recommends(Rows.Item item) {
        return item.min() == 0 && item.max() == 10;
    }
}
