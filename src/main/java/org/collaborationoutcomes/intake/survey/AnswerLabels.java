package org.collaborationoutcomes.intake.survey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words of answers, from {@code surveys/labels.yml}: what counts how much, and what is no answer. */
final class AnswerLabels {

    private static final String RESOURCE = "/surveys/labels.yml";
    private static final int MOST_STEPS = 10;

    private final List<Table> tables = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();

    /**
     * The words of one scale.
     *
     * @param steps the place of each word, the lowest is 0
     * @param shown one word of each place
     */
    record Table(int points, Map<String, Integer> steps, List<String> shown) {}

    private AnswerLabels() {}

    static AnswerLabels load() {
        var labels = new AnswerLabels();
        try (var in = AnswerLabels.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("%s is not on the class path. Indicates a bug.".formatted(RESOURCE));
            }
            Map<String, List<?>> yaml = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            yaml.getOrDefault("scales", List.of()).forEach(scale -> labels.tables.add(table((List<?>) scale)));
            yaml.getOrDefault("missing", List.of()).forEach(label -> labels.missing.add(of(String.valueOf(label))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    private static Table table(List<?> scale) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        var shown = new ArrayList<String>();
        for (int i = 0; i < scale.size(); i++) {
            var words = String.valueOf(scale.get(i)).split("\\|", -1);
            shown.add(words[0].strip());
            for (var word : words) {
                if (steps.put(of(word), i) != null) {
                    throw new IllegalStateException(
                            "%s has '%s' twice in a scale. Indicates a bug.".formatted(RESOURCE, word.strip()));
                }
            }
        }
        return new Table(scale.size(), Map.copyOf(steps), List.copyOf(shown));
    }

    static String of(String label) {
        return Wording.of(label);
    }

    boolean isMissing(String label) {
        return missing.contains(of(label));
    }

    /** Whether it is an answer on some scale: a small number, or words of three steps or more. */
    boolean isOfScale(String cell) {
        var numbered = NumberedLabel.of(cell);
        if (numbered != null && !numbered.isLoose()) {
            return numbered.number() >= 0 && numbered.number() <= MOST_STEPS;
        }
        return tables.stream()
                .anyMatch(table -> table.points() > 2 && table.steps().containsKey(of(cell)));
    }

    /** The scales with so many steps. */
    List<Table> tables(double points) {
        return tables.stream().filter(table -> table.points() == points).toList();
    }
}
