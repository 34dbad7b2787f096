package org.collaborationoutcomes.intake.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;

/**
 * The line with the column names.
 *
 * @param cells as the file has them
 * @param names as they are compared; those of the job's own columns and blank ones are empty
 * @param rejects the file is one that the job wrote with the rejected rows of another
 * @param asks the file is one that the job wrote to ask who somebody is, or what a team is
 */
public record Header(int line, List<String> cells, List<String> names, boolean rejects, boolean asks) {

    /** What the job puts before the columns of rejected rows. */
    public static final List<String> REJECT_COLUMNS =
            List.of("reject_line", "reject_column", "reject_code", "reject_message");

    /** What the job puts above rejected rows of a file that is not spelled as feeds are. */
    public static final String WRITTEN_WITH = "Leave this line: the rows below are written with";

    /** What the job puts behind the columns of people whom it asks for. */
    public static final List<String> HINT_COLUMNS = List.of("nearest_in_roster", "meetings_seen", "last_seen");

    /** Columns of which nothing may be repeated, nor of what may stand under them by mistake. */
    private static final Set<String> SECRETS = Set.of("password", "passwords", "passwd", "pwd", "passwort");

    /** What the job puts behind the columns of teams of which it asks the area. */
    public static final String AREA_HINT = "allowed_areas";

    /** The header that a line is. */
    public static Header of(CsvLine written) {
        var line = written.unquoted();
        var names = line.cells().stream().map(HeaderName::of).toList();
        boolean rejects = names.contains(REJECT_COLUMNS.get(0));
        boolean asks = names.containsAll(HINT_COLUMNS) || names.contains(AREA_HINT);
        var compared = names.stream()
                .map(name -> REJECT_COLUMNS.contains(name)
                                || (asks && (HINT_COLUMNS.contains(name) || name.equals(AREA_HINT)))
                        ? ""
                        : name)
                .toList();
        return new Header(line.line(), List.copyOf(line.cells()), compared, rejects, asks);
    }

    /** Whether its rows hold passwords. */
    public boolean hasSecrets() {
        return names.stream().anyMatch(SECRETS::contains);
    }

    /** Where a column stands, the first is 0; -1 = nowhere. */
    public int place(String name) {
        return names.indexOf(name);
    }

    /** The column that is to be filled in, in a file that asks. */
    public String asked() {
        return place("person_id") >= 0 ? "person_id" : "area";
    }

    /** Whether a line says the same names again, as where exports were joined. */
    public boolean isRepeatedBy(List<String> line) {
        if (line.size() != cells.size()) {
            return false;
        }
        for (int i = 0; i < line.size(); i++) {
            if (!new Cell(line.get(i)).stripped().equalsIgnoreCase(new Cell(cells.get(i)).stripped())) {
                return false;
            }
        }
        return true;
    }

    /** The cells of a line without those of the job's own columns, and without the marks that it put. */
    public List<String> own(List<String> line) {
        var own = new ArrayList<String>(line.size());
        for (int i = 0; i < line.size(); i++) {
            if (!isRejectColumn(i)) {
                own.add(original(line.get(i)));
            }
        }
        return own;
    }

    /** The cell as it was before the job itself wrote it into a file. */
    public String original(String cell) {
        return rejects || asks ? new Cell(cell).unshielded() : cell;
    }

    /** Whether the job itself wrote this column of rejections. */
    private boolean isRejectColumn(int place) {
        return place < cells.size() && REJECT_COLUMNS.contains(HeaderName.of(cells.get(place)));
    }

    /** How many columns have a name: a row with fewer cells lacks some. */
    public int width() {
        int width = cells.size();
        while (width > 0 && new Cell(cells.get(width - 1)).isBlank()) {
            width--;
        }
        return width;
    }

    /** The canonical columns of the feed that the file delivers. */
    public List<String> delivered(Feed feed) {
        return feed.columnNames().stream().filter(names::contains).toList();
    }

    Set<String> unknown(Feed feed) {
        var unknown = new LinkedHashSet<>(names);
        feed.columnNames().forEach(unknown::remove);
        unknown.remove(Feed.DELETED);
        unknown.remove("");
        return unknown;
    }

    /** The first of the feed's columns that is there twice: name to its two places, or none. */
    Map<String, int[]> twice(Feed feed) {
        var twice = new HashMap<String, int[]>();
        for (var name : feed.columnNames()) {
            int first = names.indexOf(name);
            int last = names.lastIndexOf(name);
            if (first != last && twice.isEmpty()) {
                twice.put(name, new int[] {first, last});
            }
        }
        return twice;
    }

    /** The first known column that is not called exactly as the feed calls it; -1 = none. */
    int alike(Feed feed) {
        for (int i = 0; i < names.size(); i++) {
            if (feed.place(names.get(i)) >= 0
                    && !new Cell(cells.get(i)).stripped().equals(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where columns without a name stand. */
    List<Integer> blank() {
        return IntStream.range(0, cells.size())
                .filter(i -> new Cell(cells.get(i)).isBlank())
                .boxed()
                .toList();
    }

    /** Whether it holds a date or a number, as rows do and column names don't. */
    boolean looksLikeData() {
        return cells.stream().anyMatch(HeaderName::looksLikeAValue);
    }

    /** The names as a person may be shown them. */
    String found() {
        return String.join(
                ", ",
                cells.stream()
                        .map(cell -> new Cell(cell).stripped())
                        .filter(HeaderName::looksLikeAName)
                        .limit(40)
                        .toList());
    }
}
