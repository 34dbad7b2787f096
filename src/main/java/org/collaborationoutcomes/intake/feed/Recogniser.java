package org.collaborationoutcomes.intake.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;

/** Recognises the feed of a file by its header, whatever the file's name, delimiter and first lines. */
public final class Recogniser {

    private static final int HEADER_WITHIN = 60;
    private static final int MOST_COLUMNS = 16_384;

    private final Catalogue catalogue;
    private final @Nullable Profiles profiles;

    /** Of files with the feeds' own names only. */
    public Recogniser(Catalogue catalogue) {
        this(catalogue, null);
    }

    public Recogniser(Catalogue catalogue, @Nullable Profiles profiles) {
        this.catalogue = catalogue;
        this.profiles = profiles;
    }

    private record Candidate(char delimiter, Header header, Fit fit) {}

    /** How the file is read, or why it can't be. */
    public Reading read(Path path) throws IOException {
        return read(path, new Origin(List.of(), "", LocalDate.EPOCH, ZoneOffset.UTC));
    }

    /** How the file is read, or why it can't be. */
    public Reading read(Path path, Origin origin) throws IOException {
        TextFile text = null;
        try {
            text = Csv.text(path);
            return read(text, origin);
        } catch (UnreadableException e) {
            return Reading.refused(text, null, refusal(e));
        }
    }

    /** A file that can't be read as a table, in words. */
    public Problem refusal(UnreadableException unreadable) {
        Map<String, String> details = new HashMap<>(unreadable.details());
        var row = details.get("row");
        var column = details.get("column");
        var place = row == null
                ? Place.FILE
                : new Place(Integer.valueOf(row), null, column == null ? -1 : Integer.parseInt(column) - 1);
        details.computeIfPresent("most", (key, most) -> "1,048,576");
        var cell = place.cell();
        if (cell != null) {
            details.put("cell", cell);
        }
        return catalogue.problem(Severity.REFUSED, place, unreadable.code(), null, details);
    }

    private Reading read(TextFile text, Origin origin) throws IOException {
        boolean inFolder = !origin.folders().isEmpty(); // from which its rows may have their team
        Candidate best = null;
        UnreadableException broken = null;
        var separator = text.separator();
        for (char delimiter : separator == null ? Csv.DELIMITERS : List.of(separator)) {
            try {
                var candidate = candidate(text, delimiter, inFolder);
                if (candidate == null) { // nothing but blanks and delimiters
                    throw new UnreadableException("F-EMPTY", Map.of());
                }
                best = best == null || candidate.fit().score() > best.fit().score() ? candidate : best;
            } catch (UnreadableException e) {
                broken = broken == null ? e : broken;
            }
        }
        if (best != null && best.fit().complete()) {
            return complete(text, best, origin);
        }
        var export = profiles == null ? null : profiles.recognise(text, origin);
        if (export != null) {
            return Reading.of(text, export, Feed.of(export.feed()).orElseThrow());
        }
        if (best == null || broken != null) {
            throw broken == null ? new UnreadableException("F-EMPTY", Map.of()) : broken;
        }
        return refused(text, best);
    }

    private static @Nullable Candidate candidate(TextFile text, char delimiter, boolean inFolder) throws IOException {
        Candidate best = null;
        try (var lines = Csv.lines(text, delimiter)) {
            for (var line = lines.next(); line != null && line.line() <= HEADER_WITHIN; line = lines.next()) {
                if (line.isBlank()) {
                    continue;
                }
                var candidate = best(line, delimiter, inFolder);
                if (best == null || candidate.fit().score() > best.fit().score()) {
                    best = candidate;
                }
            }
        } catch (UnreadableException e) {
            if (best == null) {
                throw e;
            }
        }
        return best;
    }

    private static Candidate best(CsvLine line, char delimiter, boolean inFolder) throws UnreadableException {
        if (line.cells().size() > MOST_COLUMNS) {
            throw new UnreadableException(
                    "F-WIDE",
                    Map.of(
                            "row",
                            String.valueOf(line.line()),
                            "count",
                            Counts.words(line.cells().size())));
        }
        var header = Header.of(line);
        Fit best = Fit.of(Feed.TEAMS, header.names(), inFolder);
        for (var feed : Feed.values()) {
            var fit = Fit.of(feed, header.names(), inFolder);
            if (fit.score() > best.score()) {
                best = fit;
            }
        }
        return new Candidate(delimiter, header, best);
    }

    private Reading complete(TextFile text, Candidate best, Origin origin) throws IOException {
        var feed = best.fit().feed();
        var header = best.header();
        for (var twice : header.twice(feed).entrySet()) {
            var details = Map.of(
                    "name", twice.getKey(),
                    "first", Place.letters(twice.getValue()[0]),
                    "second", Place.letters(twice.getValue()[1]));
            var place = new Place(header.line(), twice.getKey(), twice.getValue()[1]);
            return Reading.refused(text, feed, catalogue.problem(Severity.REFUSED, place, "H-DUP", null, details));
        }
        var remarks = new Remarks(catalogue).on(text, best.delimiter(), header, feed);
        var evidence = new SpellingScan(header, feed, origin).of(text, best.delimiter());
        return new Reading(text, best.delimiter(), header, feed, remarks, evidence);
    }

    private Reading refused(TextFile text, Candidate best) {
        var header = best.header();
        var fit = nearest(header, best.fit());
        Map<String, String> details = new HashMap<>();
        var found = header.found();
        if (!fit.isNear()) {
            details.put("feeds", String.join(", ", allFeeds()));
            if (header.looksLikeData()) {
                details.put("names", "column names");
                var place = Place.row(header.line());
                return Reading.refused(
                        text, null, catalogue.problem(Severity.REFUSED, place, "H-MISSING", null, details));
            }
            if (!found.isEmpty()) {
                details.put("found", found);
            }
            return Reading.refused(
                    text, null, catalogue.problem(Severity.REFUSED, Place.FILE, "F-NAME", null, details));
        }
        details.put("feed", fit.feed().key());
        details.put("columns", new Remarks(catalogue).missing(fit.missing()));
        details.put("found", found);
        var near = new Remarks(catalogue).renames(header, fit);
        if (!near.isEmpty()) {
            details.put("near", String.join(", ", near));
        }
        var meanings = new Remarks(catalogue).meanings(header, fit);
        if (!meanings.isEmpty()) {
            details.put("meanings", meanings);
        }
        var place = new Place(header.line(), fit.missing().get(0), -1);
        var nearest = header.hasSecrets() ? null : fit.feed(); // a file of none is for the operator alone
        return Reading.refused(text, nearest, catalogue.problem(Severity.REFUSED, place, "H-MISSING", null, details));
    }

    /** The feed whose columns are most of them there, those that are called a little differently counted nearly as much. */
    private Fit nearest(Header header, Fit best) {
        var remarks = new Remarks(catalogue);
        var nearest = best;
        double most = best.score(remarks.renames(header, best).size());
        for (var feed : Feed.values()) {
            var fit = Fit.of(feed, header.names(), false);
            double score = fit.score(remarks.renames(header, fit).size());
            if (score > most) {
                most = score;
                nearest = fit;
            }
        }
        return nearest;
    }

    private static List<String> allFeeds() {
        var feeds = new ArrayList<String>();
        for (var feed : Feed.values()) {
            feeds.add(feed.key());
        }
        return feeds;
    }
}
