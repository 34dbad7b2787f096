package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Which file would make most of the practices measurable next, from {@code messages/practices.yml}.
 *
 * @param words each feed in words, first what to ask for first
 * @param practices of each the sets of feeds of which one is enough
 */
record NextFile(Map<String, String> words, Map<String, List<List<String>>> practices) {

    private static final String RESOURCE = "/messages/practices.yml";

    static NextFile load() {
        try (var in = NextFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path. Indicates a bug.");
            }
            Parts parts = new Parts(new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8)));
            return new NextFile(parts.words(), parts.practices());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Parts(Map<String, Map<String, ?>> yaml) {

        @SuppressWarnings("unchecked") // the shape of our own resource
        Map<String, String> words() {
            return (Map<String, String>) yaml.getOrDefault("words", Map.of());
        }

        @SuppressWarnings("unchecked") // the same
        Map<String, List<List<String>>> practices() {
            return (Map<String, List<List<String>>>) yaml.getOrDefault("practices", Map.of());
        }
    }

    /** One sentence, or null where no single file would make more measurable. */
    @Nullable
    String sentence(Collection<String> there) {
        long now = measurable(Set.copyOf(there));
        String best = null;
        long most = 0;
        for (var feed : words.keySet()) {
            var then = new HashSet<>(there);
            then.add(feed);
            long more = measurable(then) - now;
            if (more > most) {
                most = more;
                best = feed;
            }
        }
        return best == null
                ? null
                : "Worth adding: %s would make %d %sof the %d practices measurable."
                        .formatted(words.get(best), most, now == 0 ? "" : "more ", practices.size());
    }

    private long measurable(Set<String> there) {
        return practices.values().stream()
                .filter(ways -> ways.stream().anyMatch(there::containsAll))
                .count();
    }
}
