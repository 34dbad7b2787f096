package org.collaborationoutcomes.intake.feed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is told of feeds and columns to those who fill them in, from {@code messages/templates.yml}. */
public record ColumnWords(Map<String, String> feeds, Map<String, String> columns) {

    private static final String RESOURCE = "/messages/templates.yml";

    public static ColumnWords load() {
        try (var in = ColumnWords.class.getResourceAsStream(RESOURCE)) {
            Map<String, Map<String, String>> all = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8));
            return new ColumnWords(part(all, "feeds"), part(all, "columns"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> part(Map<String, Map<String, String>> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    public String of(Feed feed) {
        return told(feeds.get(feed.key()), feed.key());
    }

    public String of(Feed feed, String column) {
        var own = columns.get(feed.key() + "." + column);
        return own != null ? own : told(columns.get(column), feed.key() + "." + column);
    }

    private static String told(@Nullable String words, String of) {
        if (words == null) {
            throw new IllegalStateException("%s says nothing of %s. Indicates a bug.".formatted(RESOURCE, of));
        }
        return words;
    }
}
