package org.collaborationoutcomes.release.practice;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The limits of rules that an installation sets in place of those in {@code practices.yml}.
 *
 * @param set by practice and name, like {@code a1.led}; those of {@code survey} hold for all topics
 */
public record PracticeLimits(Map<String, Double> set) {

    static final String SURVEY = "survey";

    public PracticeLimits {
        set = Map.copyOf(set);
        var usual = usual();
        for (var limit : set.entrySet()) {
            check(limit.getKey(), limit.getValue(), usual);
        }
    }

    /** Those in {@code practices.yml} hold. */
    public static PracticeLimits byDefault() {
        return new PracticeLimits(Map.of());
    }

    /** What is in force instead of the usual limit. */
    double of(String practice, String name, double usual) {
        return set.getOrDefault(key(practice, name), usual);
    }

    /** All limits there are, by the names that settings give them. */
    static SortedMap<String, Double> usual() {
        var usual = new TreeMap<String, Double>();
        PracticeFile.load((practice, name, limit) -> {
            usual.put(key(practice, name), limit);
            return limit;
        });
        return usual;
    }

    private static void check(String name, double limit, SortedMap<String, Double> usual) {
        var instead = usual.get(name);
        if (instead == null) {
            throw new IllegalArgumentException("outcomes.practices.%s is no limit of a practice; there are %s"
                    .formatted(name, String.join(", ", usual.keySet())));
        }
        if (!Double.isFinite(limit) || (instead >= 0 && limit < 0)) {
            throw new IllegalArgumentException(
                    "outcomes.practices.%s is %s, must be a number, 0 or more".formatted(name, limit));
        }
    }

    private static String key(String practice, String name) {
        return practice.toLowerCase(Locale.ROOT) + "." + name;
    }
}
