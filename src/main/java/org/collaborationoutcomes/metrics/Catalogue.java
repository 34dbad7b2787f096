package org.collaborationoutcomes.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collaborationoutcomes.metrics.Metric.Better;
import org.collaborationoutcomes.metrics.Metric.Family;
import org.collaborationoutcomes.metrics.Metric.Shape;
import org.collaborationoutcomes.metrics.Metric.Unit;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The metrics as {@code metrics/<section>.yml} lists them. */
final class Catalogue {

    /** In the order of the computation: the association reads figures of participation and goals. */
    static final List<String> SECTIONS =
            List.of("participation", "network", "survey", "goals", "association", "practice");

    /** They never change, so that a process reads them once. */
    private static final List<Metric> METRICS = read();

    private Catalogue() {}

    static List<Metric> load() {
        return METRICS;
    }

    private static List<Metric> read() {
        var metrics = new ArrayList<Metric>();
        for (var section : SECTIONS) {
            for (var entry : entries(section)) {
                metrics.add(metric(section, new Entry(section, entry)));
            }
        }
        return List.copyOf(metrics);
    }

    private static List<Map<String, Object>> entries(String section) {
        var path = "/metrics/" + section + ".yml";
        try (var in = Catalogue.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("%s is not on the class path. Indicates a bug.".formatted(path));
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Metric metric(String section, Entry entry) {
        return new Metric(
                section,
                entry.text("key"),
                entry.text("label"),
                Unit.valueOf(entry.word("unit")),
                Better.valueOf(entry.word("better")),
                entry.text("definition"),
                entry.text("source"),
                entry.words("families").stream().map(Family::valueOf).toList(),
                entry.text("needs"),
                Shape.valueOf(entry.word("shape")),
                entry.is("while-open"));
    }

    /** One entry of a section. */
    private record Entry(String section, Map<String, Object> values) {

        String text(String name) {
            var value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("metrics/%s.yml, entry %s: '%s' is missing. Indicates a bug."
                        .formatted(section, values.get("key"), name));
            }
            return value.toString();
        }

        String word(String name) {
            return text(name).toUpperCase(Locale.ROOT);
        }

        List<String> words(String name) {
            text(name);
            return values.get(name) instanceof List<?> list
                    ? list.stream()
                            .map(value -> value.toString().toUpperCase(Locale.ROOT))
                            .toList()
                    : List.of(word(name));
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(values.get(name));
        }
    }
}
