package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.collaborationoutcomes.metrics.oracle.given.Rows;

/** The valid answers of some teams to the items of a subject, after flipping, by respondent. */
final class Answers {

    private final List<Rows.Item> items;
    private final Map<String, Map<String, Double>> byRespondent = new TreeMap<>();

    Answers(List<Rows.Item> items, Collection<TeamWave> teams, Predicate<Rows.Answer> which) {
        this.items = items;
        for (var team : teams) {
            for (var row : team.rows()) {
                if (row.value() != null && which.test(row)) {
                    for (var item : items) {
                        if (item.id().equals(row.item())) {
                            byRespondent
                                    .computeIfAbsent(row.team() + "/" + row.respondent(), r -> new TreeMap<>())
                                    .put(item.id(), Instrument.flipped(item, row.value()));
                        }
                    }
                }
            }
        }
    }

    Answers(List<Rows.Item> items, Collection<TeamWave> teams) {
        this(items, teams, row -> true);
    }

    long respondents() {
        return byRespondent.size();
    }

    List<Double> to(Rows.Item item) {
        return byRespondent.values().stream()
                .filter(answers -> answers.containsKey(item.id()))
                .map(answers -> answers.getOrDefault(item.id(), 0.0))
                .toList();
    }

    /** Means of at least half of the items. */
    List<Double> scores() {
        int half = (items.size() + 1) / 2;
        return byRespondent.values().stream()
                .filter(answers -> answers.size() >= half)
                .map(answers -> answers.values().stream()
                        .mapToDouble(answer -> answer)
                        .average()
                        .orElseThrow())
                .toList();
    }

    /** The answers of those who answered every item, one list a respondent. */
    List<List<Double>> complete() {
        return byRespondent.values().stream()
                .filter(answers -> answers.size() == items.size())
                .map(answers -> List.copyOf(new ArrayList<>(answers.values())))
                .toList();
    }

    /** The smallest number of respondents that a figure of the subject rests on. */
    long smallest(boolean withScores) {
        long smallest = items.stream()
                .mapToLong(item -> to(item).size())
                .filter(count -> count > 0)
                .min()
                .orElse(0);
        return withScores ? Math.min(smallest, scores().size()) : smallest;
    }
}
