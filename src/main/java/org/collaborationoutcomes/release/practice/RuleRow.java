package org.collaborationoutcomes.release.practice;

import java.util.List;
import java.util.function.Function;
import org.collaborationoutcomes.release.practice.Rule.Second;
import org.collaborationoutcomes.sql.CopyRows;
import org.jspecify.annotations.Nullable;

/** A rule as a row of {@code release.practice_rule}. */
record RuleRow(String practiceId, int number, Rule rule, double slack, Function<@Nullable String, String> period) {

    static final List<String> COLUMNS = List.of(
            "practice_id",
            "rule",
            "rule_no",
            "finds",
            "found_by",
            "scope",
            "sets_status",
            "metric",
            "subject",
            "area",
            "period",
            "op",
            "limit_value",
            "slack",
            "other_metric",
            "other_subject",
            "other_period",
            "other_limit",
            "third_metric",
            "third_period",
            "third_limit",
            "least",
            "from_day",
            "what",
            "said",
            "question");

    void write(CopyRows rows) {
        var measure = rule.measure();
        rows.value(practiceId).value(rule.key()).value(number);
        rows.value(rule.finds()).value(rule.by()).value(rule.scope()).value(rule.setsStatus());
        rows.value(measure.metric()).value(measure.subject()).value(measure.area());
        rows.value(period.apply(measure.metric()))
                .value(rule.op())
                .value(rule.limit())
                .value(slack);
        var with = rule.with();
        rows.value(metric(with)).value(with == null ? "" : with.measure().subject());
        rows.value(period.apply(with == null ? null : with.measure().metric()));
        rows.value(with == null ? 0 : with.limit());
        var third = rule.third();
        rows.value(metric(third))
                .value(period.apply(third == null ? null : third.measure().metric()));
        rows.value(third == null ? 0 : third.limit());
        rows.value(rule.least()).value(rule.fromDay().replace("-", ""));
        rows.value(rule.words().what())
                .value(rule.words().said())
                .value(rule.words().question());
        rows.endRow();
    }

    private static String metric(@Nullable Second second) {
        return second == null ? "" : second.measure().metric();
    }
}
