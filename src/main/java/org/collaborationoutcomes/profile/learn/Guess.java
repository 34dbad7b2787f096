package org.collaborationoutcomes.profile.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a column probably holds, by nothing but its name.
 *
 * @param place of the column, the first is 0
 * @param name of the value
 * @param parse how it is read; blank = as text
 */
record Guess(int place, String name, String parse) {

    private record Word(String name, String parse, Pattern like) {

        Word(String name, String parse, String like) {
            this(name, parse, Pattern.compile(like));
        }
    }

    private static final List<Word> DEEDS = List.of(
            new Word("action_id", "", "^(id|key)$|(task|issue|item|card|action)[ _-]?(id|key|number)"),
            new Word("title", "", "^(task|action|title|summary|what|to[ -]?do|action item)\\b"),
            new Word("due_on", "day", "due|deadline|end date|finish|by when"),
            new Word("completed_on", "day", "complet|done on|resolved|closed on|finished"),
            new Word("owner_id", "email", "(owner|assignee|assigned).*e?-?mail"));

    private static final List<Word> GOALS = List.of(
            new Word("goal_id", "", "goal[ _-]?(id|number)"),
            new Word("title", "", "^(goal|objective|measure|indicator|key result|kpi)( title| name)?$"),
            new Word("baseline", "number", "baseline|starting (value|point)|^start$"),
            new Word("target", "number", "target"),
            new Word("starts_on", "day", "start(s| date|ing date)"),
            new Word("due_on", "day", "due|deadline|end date|target date"),
            new Word("owner_title", "", "^(owner|lead|responsible)"));

    private static final List<Word> PRESENCE = List.of(
            new Word(
                    "source_name",
                    "",
                    "^(full |participant |attendee |your )?name|^(participant|attendee|member|who)$"),
            new Word("source_email", "email", "e-?mail"),
            new Word("meeting_title", "", "^(meeting|event|session|topic)( title| name)?$"),
            new Word("joined", "moment", "join|check.?in|arriv|time in|enter"),
            new Word("left", "moment", "leav|left|check.?out|time out|exit"),
            new Word("minutes", "minutes", "duration|minutes"),
            new Word("meeting_date", "day", "^(meeting |session |event )?da(te|y)$"),
            new Word("status", "", "^(attendance|status|attended|present)"));

    private static final Map<String, List<Word>> FEEDS =
            Map.of("actions", DEEDS, "goals", GOALS, "attendance", PRESENCE);

    /** The feed most of whose values seem to be there. */
    static String feed(List<String> names) {
        var best = "attendance";
        for (var feed : new TreeMap<>(FEEDS).keySet()) {
            best = all(feed, names).size() > all(best, names).size() ? feed : best;
        }
        return best;
    }

    /** Each value at most once, by the first column that sounds like it. */
    static List<Guess> all(String feed, List<String> names) {
        var guesses = new ArrayList<Guess>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            words(feed).stream()
                    .filter(word -> word.like.matcher(names.get(place)).find())
                    .filter(word -> guesses.stream().noneMatch(guess -> guess.name.equals(word.name)))
                    .findFirst()
                    .ifPresent(word -> guesses.add(new Guess(place, word.name, word.parse)));
        }
        return guesses;
    }

    /** The values that one may look for. */
    static String names(String feed) {
        return words(feed).stream().map(Word::name).collect(Collectors.joining(", "));
    }

    private static List<Word> words(String feed) {
        return FEEDS.getOrDefault(feed, List.of());
    }
}
