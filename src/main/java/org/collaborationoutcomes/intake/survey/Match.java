package org.collaborationoutcomes.intake.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.profile.ExportQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file that ask what a survey asks.
 *
 * @param items by the place of their columns, in the order of the file
 */
record Match(DeclaredSurvey survey, Map<Integer, DeclaredSurvey.Item> items) {

    static Match of(DeclaredSurvey survey, List<ExportQuestion> questions) {
        var index = index(survey);
        Map<Integer, DeclaredSurvey.Item> items = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (var question : questions) {
            var key = key(question, index);
            if (key != null) {
                var asked = index.getOrDefault(key, List.of());
                int time = times.merge(key, 1, Integer::sum);
                items.put(question.column().index(), asked.get(Math.min(time, asked.size()) - 1));
            }
        }
        return new Match(survey, items);
    }

    /** The items by what their columns may be called; of a text that several items have, each in turn. */
    private static Map<String, List<DeclaredSurvey.Item>> index(DeclaredSurvey survey) {
        Map<String, List<DeclaredSurvey.Item>> index = new HashMap<>();
        for (var item : survey.items()) {
            for (var text : item.texts()) {
                var asked = index.computeIfAbsent(Wording.of(text), key -> new ArrayList<>());
                if (!asked.contains(item)) {
                    asked.add(item);
                }
            }
        }
        for (var item : survey.items()) {
            index.putIfAbsent(Wording.of(item.id()), List.of(item));
            index.putIfAbsent(Wording.of(item.id()).replace(" ", ""), List.of(item));
        }
        index.remove("");
        return index;
    }

    private static @Nullable String key(ExportQuestion question, Map<String, List<DeclaredSurvey.Item>> index) {
        for (var text : question.texts()) {
            for (var key : Wording.keys(text)) {
                if (index.containsKey(key)) {
                    return key;
                }
            }
            var begin = Wording.beginning(text);
            var found = begin.isEmpty()
                    ? List.<String>of()
                    : index.keySet().stream().filter(key -> key.startsWith(begin)).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        return null;
    }

    /** Whether it knows all columns that another one knows, and more. */
    boolean isMoreThan(Match other) {
        return items.keySet().containsAll(other.items.keySet()) && items.size() > other.items.size();
    }

    /** Whether it is what somebody declared, where the other is what came with the product. */
    boolean isOwnInsteadOf(Match other) {
        return other.survey.shipped()
                && !survey.shipped()
                && items.keySet().equals(other.items.keySet());
    }
}
