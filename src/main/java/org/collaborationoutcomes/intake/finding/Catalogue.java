package org.collaborationoutcomes.intake.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words of every finding, from {@code messages/findings.yml}: one place for receipts, checks and logs. */
public final class Catalogue {

    private static final String RESOURCE = "/messages/findings.yml";
    private static final int SHOWN = 80;

    /** They never change, so that a process reads them once. */
    private static final Catalogue FINDINGS = read();

    private final Map<String, Entry> entries;

    private record Entry(String title, Template message, Template help) {}

    private Catalogue(Map<String, Entry> entries) {
        this.entries = entries;
    }

    public static Catalogue load() {
        return FINDINGS;
    }

    private static Catalogue read() {
        var entries = new LinkedHashMap<String, Entry>();
        try (var in = Catalogue.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path. Indicates a bug.");
            }
            Map<String, Map<String, String>> yaml = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            yaml.forEach((code, words) -> entries.put(code, entry(words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Catalogue(entries);
    }

    private static Entry entry(Map<String, String> words) {
        return new Entry(
                words(words, "title"), new Template(words(words, "message")), new Template(words(words, "help")));
    }

    private static String words(Map<String, String> words, String part) {
        var text = words.get(part);
        if (text == null) {
            throw new IllegalStateException("%s has a code without %s. Indicates a bug.".formatted(RESOURCE, part));
        }
        return text;
    }

    /** All codes, first what to mend first. */
    public List<String> codes() {
        return List.copyOf(entries.keySet());
    }

    public String title(String code) {
        return entry(code).title();
    }

    /** The finding in words; {@code value} is quoted, the details fill what else the words of the code name. */
    public Problem problem(
            Severity severity, Place place, String code, @Nullable String value, Map<String, String> details) {
        var entry = entry(code);
        var shown = value == null ? null : cut(value);
        Map<String, String> fill = new HashMap<>(details);
        fill.put("where", place.words());
        fill.put("quoted", shown == null ? "the value" : "'" + shown + "'");
        if (shown != null) {
            fill.putIfAbsent("value", shown);
        }
        return new Problem(
                severity,
                place.line(),
                place.column(),
                place.cell(),
                code,
                shown,
                entry.message().filled(fill),
                entry.help().filled(fill));
    }

    private Entry entry(String code) {
        var entry = entries.get(code);
        if (entry == null) {
            throw new IllegalStateException("%s has no code %s. Indicates a bug.".formatted(RESOURCE, code));
        }
        return entry;
    }

    /** At most 80 characters, on one line, nothing invisible. */
    public static String cut(String value) {
        var shown = value.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return shown.codePointCount(0, shown.length()) <= SHOWN
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
