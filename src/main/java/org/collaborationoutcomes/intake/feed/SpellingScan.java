package org.collaborationoutcomes.intake.feed;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.intake.cell.AnswerCell;
import org.collaborationoutcomes.intake.cell.CellType;
import org.collaborationoutcomes.intake.cell.DateCell;
import org.collaborationoutcomes.intake.cell.NumberCell;
import org.collaborationoutcomes.intake.spelling.Evidence;
import org.collaborationoutcomes.profile.Origin;
import org.jspecify.annotations.Nullable;

/** The first look over all rows of a file with a feed's own names: how it writes days and numbers. */
record SpellingScan(Header header, Feed feed, Origin origin) {

    /** Feeds of nothing but what has happened. */
    private static final Set<Feed> OF_THE_PAST = EnumSet.of(Feed.ATTENDANCE, Feed.SURVEY, Feed.PROGRESS);

    /** What the rows tell; null where all of them are written as feeds are. */
    @Nullable
    Evidence of(TextFile text, char delimiter) throws IOException {
        var evidence = seen(text, delimiter);
        return evidence.isPlain() ? null : evidence;
    }

    private Evidence seen(TextFile text, char delimiter) throws IOException {
        var evidence = new Evidence(
                delimiter == ';',
                String.join("/", origin.folders()),
                OF_THE_PAST.contains(feed) ? origin.receivedOn() : LocalDate.MAX);
        var days = places(type -> type instanceof DateCell);
        var numbers = places(type -> type instanceof NumberCell || type instanceof AnswerCell);
        if (days.length + numbers.length == 0) {
            return evidence;
        }
        try (var lines = Csv.lines(text, delimiter)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (line.line() < header.line()) {
                    above(line, evidence);
                } else if (line.line() > header.line()) {
                    see(line.unquoted(), days, numbers, evidence);
                }
            }
        } catch (UnreadableException e) {
            return evidence; // whoever judges the rows comes across it again and refuses the file
        }
        return evidence;
    }

    private int[] places(Predicate<CellType> kind) {
        return feed.columns().stream()
                .filter(column -> kind.test(column.type()))
                .mapToInt(column -> header.place(column.name()))
                .filter(place -> place >= 0)
                .toArray();
    }

    private void above(CsvLine line, Evidence evidence) {
        var said = line.cells().stream()
                .map(cell -> new Cell(cell).stripped())
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (header.rejects() && said.size() == 2 && said.get(0).equals(Header.WRITTEN_WITH)) {
            evidence.told(said.get(1));
        }
    }

    private void see(CsvLine line, int[] days, int[] numbers, Evidence evidence) {
        for (int place : days) {
            var text = text(line.cells(), place);
            if (!text.isEmpty()) {
                evidence.seeDay(text);
            }
        }
        for (int place : numbers) {
            var text = text(line.cells(), place);
            if (!text.isEmpty()) {
                evidence.seeNumber(text);
            }
        }
    }

    private String text(List<String> cells, int place) {
        return place < cells.size() ? new Cell(header.original(cells.get(place))).stripped() : "";
    }
}
