package org.collaborationoutcomes.release.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.release.practice.Rule.Second;
import org.collaborationoutcomes.release.practice.Rule.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The practices as {@code practices.yml} lists them, with limits that an installation sets in place of theirs. */
final class PracticeFile {

    private static final String PATH = "/practices.yml";
    private static final List<String> OPS = List.of("under", "over", "at-least", "at-most");

    /** It never changes, so that a process reads it once. */
    private static final Entry FILE = read();

    private final InForce limits;

    private PracticeFile(InForce limits) {
        this.limits = limits;
    }

    static List<Practice> load(InForce limits) {
        return new PracticeFile(limits).practices();
    }

    private static Entry read() {
        try (var in = PracticeFile.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException(PATH + " is not on the class path. Indicates a bug.");
            }
            return Entry.of(PATH, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Practice> practices() {
        return FILE.list("practices").stream()
                .map(entry -> practice(Entry.of("a practice", entry)))
                .toList();
    }

    private Practice practice(Entry entry) {
        var id = entry.text("id");
        var measures = entry.list("measured-by").stream()
                .map(text -> Measure.of(text.toString()))
                .toList();
        var rules = new ArrayList<Rule>();
        for (var rule : entry.list("rules")) {
            rules.add(rule(id, Entry.of(id, rule), entry.text("question")));
        }
        measures.stream()
                .filter(Measure::isTopic)
                .filter(measure ->
                        !entry.has("survey-rule") || entry.list("survey-rule").contains(measure.subject()))
                .forEach(topic -> rules.addAll(survey(topic)));
        return new Practice(id, entry.text("title"), measures, entry.text("needs"), rules);
    }

    private Rule rule(String id, Entry entry, String question) {
        var name = entry.text("name");
        var measure = Measure.of(entry.text("metric"));
        var op = OPS.stream().filter(entry::has).findFirst().orElse("");
        return new Rule(
                name,
                entry.text("finds"),
                entry.text("by"),
                entry.text("scope", "district"),
                entry.text("status", "true").equals("true"),
                new Measure(measure.metric(), measure.subject(), entry.text("area", "")),
                op.replace('-', '_'),
                op.isEmpty() ? 0 : limits.limit(id, name, entry.number(op)),
                second(id, entry, "with"),
                second(id, entry, "third"),
                entry.number("least", 0),
                entry.text("from-day", ""),
                new Words(entry.text("what"), entry.text("said"), entry.text("question", question)));
    }

    private @Nullable Second second(String id, Entry rule, String name) {
        if (!rule.has(name)) {
            return null;
        }
        var entry = rule.entry(name);
        var limit = limits.limit(id, entry.text("name"), entry.number("limit"));
        return new Second(entry.text("name"), Measure.of(entry.text("metric")), limit);
    }

    /** The general rules of a survey's topic: few favorable or many unfavorable answers, and a clear rise. */
    private List<Rule> survey(Measure topic) {
        return List.of(low(topic), rise(topic));
    }

    private Rule low(Measure topic) {
        var unfavorable = new Measure("construct_unfavorable", topic.subject(), "");
        var many = new Second("unfavorable", unfavorable, limit("unfavorable"));
        var words = new Words(
                "Few favorable answers: {subject}",
                "{value} favorable, {other} unfavorable; {limit} is wanted ({n|respondent|respondents}).",
                "What would people say stands behind these answers?");
        var name = "survey-" + topic.subject();
        return new Rule(
                name,
                "attention",
                "survey",
                "district",
                true,
                topic,
                "under",
                limit("favorable"),
                many,
                null,
                0,
                "",
                words);
    }

    private Rule rise(Measure topic) {
        var change = new Measure("construct_change", topic.subject(), "");
        var words = new Words(
                "Clearly more favorable answers: {subject}",
                "{before} answered favorably in the survey before, {other} now ({n|respondent|respondents}).",
                "What did people do differently since then?");
        var name = "survey-" + topic.subject() + "-rise";
        var by = "clear_change";
        var rise = limit("rise");
        var now = new Second("rise", new Measure("construct_favorable", topic.subject(), ""), 0);
        return new Rule(name, "celebrate", by, "district", false, change, "at_least", rise, now, null, 0, "", words);
    }

    private double limit(String name) {
        return limits.limit(
                PracticeLimits.SURVEY, name, FILE.entry(PracticeLimits.SURVEY).number(name));
    }
}
