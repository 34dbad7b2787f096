package org.collaborationoutcomes.intake.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Span;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.jspecify.annotations.Nullable;

/** The rules between two cells of a row, where both are given. Against what is stored the same holds in facts. */
record RowRules(Feed feed, RowCells cells, int line, Rejection rejection) {

    interface Rejection {
        Problem of(Place place, String code, @Nullable String value, Map<String, String> details);
    }

    void judge(List<@Nullable Object> values, List<Problem> problems) {
        if (!feed.span().equals(Span.NONE)) {
            span(values, problems);
        }
        switch (feed) {
            case GOALS -> target(values, problems);
            case ITEMS -> scale(values, problems);
            case ALIASES -> source(values, problems);
            default -> {}
        }
    }

    private void scale(List<@Nullable Object> values, List<Problem> problems) {
        if (value(values, "scale_min") instanceof Double least
                && value(values, "scale_max") instanceof Double most
                && most <= least) {
            var advice = "A scale ends above its beginning. Correct one of the two numbers.";
            problems.add(conflict("scale_max", plain(most), "scale_min", plain(least), advice));
        }
    }

    private void source(List<@Nullable Object> values, List<Problem> problems) {
        if ("".equals(value(values, "source_name")) && "".equals(value(values, "source_email"))) {
            boolean hasEmail = cells.has(feed.place("source_email"));
            problems.add(rejection.of(
                    cells.where(line, feed.place(hasEmail ? "source_email" : "source_name")),
                    "C-REQUIRED",
                    null,
                    Map.of("example", "the name or the address as the other tool shows it")));
        }
    }

    private void span(List<@Nullable Object> values, List<Problem> problems) {
        var start = value(values, feed.span().start());
        var end = value(values, feed.span().end());
        if (start instanceof LocalDate first && end instanceof LocalDate last && last.isBefore(first)) {
            var advice = "The end can't be before the start. Correct one of the two dates.";
            problems.add(
                    conflict(feed.span().end(), last.toString(), feed.span().start(), first.toString(), advice));
        }
    }

    private void target(List<@Nullable Object> values, List<Problem> problems) {
        if (!(value(values, "baseline") instanceof Double baseline)
                || !(value(values, "target") instanceof Double target)
                || !(value(values, "direction") instanceof String direction)) {
            return;
        }
        boolean wrong = ("increase".equals(direction) && target <= baseline)
                || ("decrease".equals(direction) && target >= baseline);
        if (wrong) {
            boolean up = "increase".equals(direction);
            var advice = "To %s, the target must be %s than the baseline (%s). If %s is better, write %s as direction."
                    .formatted(
                            direction,
                            up ? "more" : "less",
                            plain(baseline),
                            up ? "less" : "more",
                            up ? "decrease" : "increase");
            problems.add(conflict("target", plain(target), "direction", direction, advice));
        }
    }

    private Problem conflict(String column, String value, String otherColumn, String other, String advice) {
        var place = cells.where(line, feed.place(column));
        return rejection.of(
                place, "R-CONFLICT", value, Map.of("other", other, "otherColumn", otherColumn, "advice", advice));
    }

    private @Nullable Object value(List<@Nullable Object> values, String column) {
        return values.get(feed.place(column));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
