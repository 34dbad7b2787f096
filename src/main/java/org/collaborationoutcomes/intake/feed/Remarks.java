package org.collaborationoutcomes.intake.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.finding.Nearest;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What to say of a header. */
record Remarks(Catalogue catalogue) {

    List<Problem> on(TextFile text, char delimiter, Header header, Feed feed) {
        var remarks = new ArrayList<Problem>();
        if (header.line() > 1 && !header.rejects()) { // above rejected rows the job itself wrote something
            remarks.add(remark(Place.row(header.line()), "H-TITLE", Map.of("row", String.valueOf(header.line()))));
        }
        for (var name : header.unknown(feed)) {
            remarks.add(unknown(header, feed, name));
        }
        names(header, feed, remarks);
        letters(text, delimiter, remarks);
        var word = text.convertedWord();
        if (word != null) {
            // Of a confidential file not even one word is repeated.
            var shown = feed.isConfidential() || header.hasSecrets() ? "(not shown)" : "\"" + word + "\"";
            remarks.add(remark(Place.FILE, "W-ENC", Map.of("word", shown)));
        }
        return remarks;
    }

    private void names(Header header, Feed feed, List<Problem> remarks) {
        int alike = header.alike(feed);
        if (alike >= 0) {
            var found = Catalogue.cut(new Cell(header.cells().get(alike)).stripped());
            var details = Map.of("found", found, "name", header.names().get(alike));
            remarks.add(remark(new Place(header.line(), found, alike), "H-ALIKE", details));
        }
        var blank = header.blank();
        if (!blank.isEmpty()) {
            var which = blank.size() == 1
                    ? "Column " + Place.letters(blank.get(0)) + " has no name and was"
                    : Counts.words(blank.size()) + " columns, the first of them " + Place.letters(blank.get(0))
                            + ", have no name and were";
            remarks.add(remark(Place.row(header.line()), "H-BLANK", Map.of("which", which)));
        }
    }

    private void letters(TextFile text, char delimiter, List<Problem> remarks) {
        if (delimiter != ',') {
            remarks.add(remark(Place.FILE, "F-DELIM", Map.of("what", Csv.words(delimiter))));
        }
        if (text.hasLaterMarks()) {
            remarks.add(remark(Place.FILE, "W-MARK", Map.of()));
        }
        if (text.hasMixedLineEnds()) {
            remarks.add(remark(Place.FILE, "W-LINEENDS", Map.of()));
        }
        if (text.hasEndMark()) {
            remarks.add(remark(Place.FILE, "W-ENDMARK", Map.of()));
        }
    }

    private Problem unknown(Header header, Feed feed, String name) {
        int index = header.place(name);
        var original = Catalogue.cut(new Cell(header.cells().get(index)).stripped());
        Map<String, String> details = new HashMap<>(Map.of("name", original, "letter", Place.letters(index)));
        var near = nearest(
                name,
                feed.toldColumnNames().stream()
                        .filter(column -> !header.names().contains(column))
                        .toList());
        if (near != null) {
            details.put("near", near);
        }
        return remark(new Place(header.line(), original, index), "H-EXTRA", details);
    }

    private Problem remark(Place place, String code, Map<String, String> details) {
        return catalogue.problem(Severity.WARNING, place, code, null, details);
    }

    /** Such as "column `person_id` is" and "columns `a`, `b` are". */
    String missing(List<String> names) {
        var quoted = "`" + String.join("`, `", names) + "`";
        return names.size() == 1 ? "column " + quoted + " is" : "columns " + quoted + " are";
    }

    /** What the missing columns hold that the file has under no other name either, the first three. */
    String meanings(Header header, Fit fit) {
        var unknown = List.copyOf(header.unknown(fit.feed()));
        var words = ColumnWords.load();
        return fit.missing().stream()
                .filter(missing -> nearest(missing, unknown) == null)
                .limit(3)
                .map(missing -> "`%s`: %s".formatted(missing, words.of(fit.feed(), missing)))
                .collect(Collectors.joining(" "));
    }

    /** Such as "`person` to `person_id`": what the missing columns are probably called in the file. */
    List<String> renames(Header header, Fit fit) {
        var renames = new ArrayList<String>();
        var unknown = header.unknown(fit.feed());
        for (var missing : fit.missing()) {
            var near = nearest(missing, List.copyOf(unknown));
            if (near != null) {
                renames.add(
                        "`%s` to `%s`".formatted(new Cell(header.cells().get(header.place(near))).stripped(), missing));
            }
        }
        return renames;
    }

    private static @Nullable String nearest(String name, List<String> names) {
        var near = Nearest.of(name, names);
        return near != null ? near : shorter(name, names);
    }

    /** The only name that says the same in fewer or more words, such as `date` for `meeting_date`. */
    private static @Nullable String shorter(String name, List<String> names) {
        var words = words(name);
        var alike = names.stream()
                .filter(other -> words.containsAll(words(other)) || words(other).containsAll(words))
                .toList();
        return alike.size() == 1 && !words.isEmpty() ? alike.get(0) : null;
    }

    private static Set<String> words(String name) {
        return Stream.of(name.split("[_ -]+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
