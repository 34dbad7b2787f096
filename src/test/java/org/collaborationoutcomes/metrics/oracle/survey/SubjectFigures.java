package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.jspecify.annotations.Nullable;

/** The figures of items and constructs, before anything is hidden. */
final class SubjectFigures {

    private static final int COMPLETE = 10;

    private SubjectFigures() {}

    static Map<String, Figure> ofItem(Rows.Item item, Answers answers) {
        var figures = new LinkedHashMap<String, Figure>();
        var to = answers.to(item);
        figures.put("item_mean", to.isEmpty() ? Figure.of("no_data") : Figure.value(Formulas.mean(to), to.size()));
        figures.put("item_sd", spread(to));
        figures.put("item_favorable", share(List.of(item), answers, true, to.size()));
        figures.put("item_unfavorable", share(List.of(item), answers, false, to.size()));
        if (Instrument.recommends(item)) {
            figures.put("enps", recommending(to));
        }
        return figures;
    }

    private static Figure recommending(List<Double> to) {
        double balance = to.stream()
                .mapToInt(answer -> answer >= 9 ? 1 : answer <= 6 ? -1 : 0)
                .sum();
        return to.isEmpty()
                ? Figure.of("no_data")
                : new Figure(
                        "ok", 100 * balance / to.size(), null, null, balance, (double) to.size(), (long) to.size());
    }

    static Map<String, Figure> ofConstruct(List<Rows.Item> items, Answers answers, boolean isTotal) {
        var figures = new LinkedHashMap<String, Figure>();
        var scores = answers.scores();
        figures.put("construct_favorable", share(items, answers, true, answers.respondents()));
        figures.put("construct_unfavorable", share(items, answers, false, answers.respondents()));
        figures.put(
                "construct_mean",
                scores.isEmpty() ? Figure.of("no_data") : Figure.value(Formulas.mean(scores), scores.size()));
        figures.put("construct_sd", spread(scores));
        if (isTotal) {
            figures.put("construct_alpha", alpha(items, answers));
        }
        return figures;
    }

    private static Figure alpha(List<Rows.Item> items, Answers answers) {
        if (items.size() < 2) {
            return Figure.of("not_applicable");
        }
        var complete = answers.complete();
        double alpha = complete.size() < COMPLETE ? Double.NaN : Formulas.alpha(complete);
        return Double.isNaN(alpha) ? Figure.of("no_data") : Figure.value(alpha, complete.size());
    }

    private static Figure spread(List<Double> numbers) {
        return numbers.size() < 2
                ? Figure.of("no_data")
                : Figure.value(Math.sqrt(Formulas.variance(numbers)), numbers.size());
    }

    /** Answers beyond the threshold over all answers to the items that have one. */
    static Figure share(List<Rows.Item> items, Answers answers, boolean favorable, long n) {
        Function<Rows.Item, @Nullable Double> threshold =
                favorable ? Instrument::favorableFrom : Instrument::unfavorableTo;
        long beyond = 0;
        long all = 0;
        boolean set = false;
        for (var item : items) {
            var limit = threshold.apply(item);
            if (limit != null) {
                set = true;
                all += answers.to(item).size();
                beyond += answers.to(item).stream()
                        .filter(answer -> favorable ? answer >= limit : answer <= limit)
                        .count();
            }
        }
        if (!set) {
            return Figure.of("not_applicable");
        }
        if (all == 0) {
            return Figure.of("no_data");
        }
        var interval = Formulas.wilson((double) beyond, (double) all);
        return Figure.ratio((double) beyond, (double) all, (Long) n).within(interval[0], interval[1]);
    }

    /** The change of a share, where both waves have one. */
    static Figure change(Figure now, @Nullable Figure then) {
        if (now.state().equals("not_applicable")) {
            return now;
        }
        if (then == null || !now.isOk() || !then.isOk()) {
            return Figure.of("no_data");
        }
        var interval = Formulas.newcombe(
                of(now.numerator()), of(now.denominator()), of(then.numerator()), of(then.denominator()));
        return new Figure("ok", of(now.value()) - of(then.value()), interval[0], interval[1], null, null, now.n());
    }

    static Figure effect(List<Double> now, List<Double> then) {
        double effect = now.size() < 2 || then.size() < 2 ? Double.NaN : Formulas.effect(now, then);
        return Double.isNaN(effect) ? Figure.of("no_data") : Figure.value(effect, now.size());
    }

    private static double of(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
