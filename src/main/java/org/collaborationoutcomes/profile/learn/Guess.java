package org.collaborationoutcomes.profile.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a column probably holds, by nothing but its name.
 *
 * @param place of the column, the first is 0
 * @param name of the value
 * @param how it is read, as it stands behind the column's name
 */
record Guess(int place, String name, String how) {

    private static final int FEWEST_QUESTIONS = 3;
    private static final int LETTERS_OF_A_QUESTION = 25;

    /** Times of a day without the day say nothing by themselves. */
    private static final Set<String> TIMES = Set.of("joined", "left");

    /**
     * The kind of file most of whose values seem to be there.
     *
     * @param shown the names as they stand in the file
     */
    static Kind kind(List<String> names, List<String> shown) {
        long questions = shown.stream().filter(Guess::isQuestion).count();
        if (questions >= FEWEST_QUESTIONS && 2 * questions >= names.size()) {
            return Kind.SURVEY;
        }
        var best = Kind.ATTENDANCE;
        for (var kind : Kind.values()) {
            best = kind != Kind.SURVEY
                            && all(kind, names).size() > all(best, names).size()
                    ? kind
                    : best;
        }
        return best;
    }

    private static boolean isQuestion(String name) {
        return name.indexOf('?') >= 0
                || name.length() >= LETTERS_OF_A_QUESTION
                || name.matches("(?i)(i|we|my|our|how|what|when|who|why|do|does|is|are) .*");
    }

    /** Each value at most once, by the first column that sounds like it. */
    static List<Guess> all(Kind kind, List<String> names) {
        var guesses = new ArrayList<Guess>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            kind.words().stream()
                    .filter(word -> word.like().matcher(names.get(place)).find())
                    .filter(word -> guesses.stream().noneMatch(guess -> guess.name.equals(word.name())))
                    .findFirst()
                    .ifPresent(word -> guesses.add(new Guess(place, word.name(), word.how())));
        }
        var found = guesses.stream().map(Guess::name).collect(Collectors.toSet());
        guesses.removeIf(guess -> found.contains("meeting_date") && TIMES.contains(guess.name));
        return guesses;
    }
}
