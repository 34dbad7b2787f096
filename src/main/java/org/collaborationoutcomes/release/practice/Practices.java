package org.collaborationoutcomes.release.practice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.metrics.Metric.Family;
import org.collaborationoutcomes.sql.CopyRows;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Decides from released figures how each practice stands, and what there is to celebrate and to look at. */
public final class Practices {

    private static final List<String> DECLARED = List.of("practice_no", "practice_id", "title", "needs");
    private static final List<String> MEASURE = List.of("practice_id", "place", "metric", "subject", "area", "period");

    private final Sql sql;
    private final Map<String, Metric> metrics;

    public Practices(Sql sql, List<Metric> catalogue) {
        this.sql = sql;
        this.metrics = catalogue.stream().collect(Collectors.toMap(Metric::key, Function.identity()));
    }

    /** Fills the tables of practices from {@code release.value} and what else was released. */
    public void decide(PracticeLimits limits) {
        var practices = PracticeFile.load(limits::of);
        declare(practices);
        List.of("compared_edition", "was_found", "practice_value")
                .forEach(table -> sql.update("release/practice/" + table));
        practices.stream()
                .flatMap(practice -> practice.rules().stream())
                .map(Rule::by)
                .filter(by -> !by.equals("follows"))
                .distinct()
                .sorted()
                .forEach(by -> sql.update("release/practice/rule/" + by));
        sql.update("release/practice/rule/follows"); // reads what the others found
        List.of("finding", "practice_figure", "looked", "practice")
                .forEach(table -> sql.update("release/practice/" + table));
    }

    /**
     * Keeps how each practice stands, for later editions to compare with.
     *
     * @param key as_of and number of the edition
     */
    public void record(Map<String, ?> key) {
        sql.update("release/practice/edition_practice", key);
        sql.update("release/practice/edition_finding", key);
    }

    private void declare(List<Practice> practices) {
        sql.copyIn("release.practice_declared", DECLARED, rows -> {
            int number = 0;
            for (var practice : practices) {
                rows.value(++number)
                        .value(practice.id())
                        .value(practice.title())
                        .value(practice.needs());
                rows.endRow();
            }
        });
        sql.copyIn(
                "release.practice_measure", MEASURE, rows -> practices.forEach(practice -> measures(rows, practice)));
        sql.copyIn(
                "release.practice_rule", RuleRow.COLUMNS, rows -> practices.forEach(practice -> rules(rows, practice)));
    }

    private void measures(CopyRows rows, Practice practice) {
        int place = 0;
        for (var measure : practice.measures()) {
            rows.value(practice.id()).value(++place);
            rows.value(measure.metric()).value(measure.subject()).value(measure.area());
            rows.value(period(measure.metric()));
            rows.endRow();
        }
    }

    private void rules(CopyRows rows, Practice practice) {
        int number = 0;
        for (var rule : practice.rules()) {
            new RuleRow(practice.id(), ++number, rule, slack(rule), this::period).write(rows);
        }
    }

    /**
     * A status word is left only when its limit is crossed by one percentage point. Other units know no points, and
     * beyond the end of a share there is nothing to cross into.
     */
    private double slack(Rule rule) {
        var unit = metric(rule.measure().metric()).unit();
        boolean points = unit == Metric.Unit.SHARE || unit == Metric.Unit.INDEX;
        boolean inside = rule.limit() > 0 && rule.limit() < 1;
        return points && inside && rule.finds().equals("attention") ? 0.01 : 0;
    }

    private String period(@Nullable String metric) {
        if (metric == null) {
            return "";
        }
        var families = metric(metric).families();
        if (families.stream().anyMatch(Practices::isOfWave)) {
            return "wave";
        }
        return families.contains(Family.TO_DATE)
                        || families.contains(Family.DISTRICT_TO_DATE)
                        || families.contains(Family.GOAL)
                ? "to_date"
                : "ytd";
    }

    private static boolean isOfWave(Family family) {
        return switch (family) {
            case WAVE, ITEM, RECOMMENDATION, CONSTRUCT, CONSTRUCT_TOTAL, CONSTRUCT_GROUP -> true;
            default -> false;
        };
    }

    private Metric metric(String key) {
        var metric = metrics.get(key);
        if (metric == null) {
            throw new IllegalStateException(
                    "practices.yml names the metric '%s', which the catalogue does not have. Indicates a bug."
                            .formatted(key));
        }
        return metric;
    }
}
