package org.collaborationoutcomes.intake.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.intake.cell.FlagCell;
import org.collaborationoutcomes.intake.cell.RowContext;
import org.collaborationoutcomes.intake.cell.Scale;
import org.collaborationoutcomes.intake.cell.WrongCellException;
import org.collaborationoutcomes.intake.feed.Column;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Header;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Judges the lines of one file, each by itself: a row of typed values, or all that is wrong with it. */
public final class RowJudge implements RowContext {

    private static final FlagCell FLAG = new FlagCell();

    private final Rules rules;
    private final Feed feed;
    private final Header header;
    private final @Nullable String team;
    private final int[] places;
    private final int deletedPlace;
    private final Set<String> suspected = new HashSet<>();
    private List<String> cells = List.of();

    /**
     * What all rows of a run are judged by.
     *
     * @param scales the scale of a survey's item
     * @param respondents what is kept of a respondent's id
     * @param district of teams whose file names none; null = their file must
     */
    public record Rules(
            Catalogue catalogue,
            SchoolDays days,
            BiFunction<String, String, Scale> scales,
            UnaryOperator<String> respondents,
            @Nullable District district) {

        public Rules(
                Catalogue catalogue,
                LocalDate today,
                BiFunction<String, String, Scale> scales,
                UnaryOperator<String> respondents,
                @Nullable District district) {
            this(catalogue, SchoolDays.usual(today), scales, respondents, district);
        }

        public Rules(
                Catalogue catalogue,
                LocalDate today,
                BiFunction<String, String, Scale> scales,
                UnaryOperator<String> respondents) {
            this(catalogue, today, scales, respondents, null);
        }
    }

    public RowJudge(Rules rules, Feed feed, Header header) {
        this(rules, feed, header, null);
    }

    /**
     * For the lines of a file.
     *
     * @param team of all its rows, where it lacks the column; null = none is given
     */
    public RowJudge(Rules rules, Feed feed, Header header, @Nullable String team) {
        this.rules = rules;
        this.team = team;
        this.feed = feed;
        this.header = header;
        this.places =
                feed.columns().stream().mapToInt(c -> header.place(c.name())).toArray();
        this.deletedPlace = header.place(Feed.DELETED);
    }

    /** Judges a line that is not blank. */
    public JudgedRow judge(CsvLine line) {
        cells = line.cells();
        if (header.isRepeatedBy(cells)) {
            var row = Map.of("row", String.valueOf(line.line()));
            var remark = rules.catalogue().problem(Severity.WARNING, Place.row(line.line()), "H-REPEAT", null, row);
            return new JudgedRow(line.line(), false, List.of(), List.of(remark), true);
        }
        var problems = new ArrayList<Problem>(0);
        if (line.brokenQuote()) {
            problems.add(rejected(Place.row(line.line()), "R-QUOTE", null, Map.of()));
        } else if (cells.size() < header.width() || hasMoreThanHeader()) {
            var counts = Map.of(
                    "count", Counts.words(cells.size(), "cell"), "expected", Counts.words(header.width(), "column"));
            problems.add(rejected(Place.row(line.line()), "R-COLS", null, counts));
        }
        if (!problems.isEmpty()) { // the cells stand under wrong names: nothing more to say of them
            return new JudgedRow(line.line(), false, List.of(), problems, false);
        }
        boolean deleted = Boolean.TRUE.equals(deletedPlace < 0 ? null : deleted(line.line(), problems));
        return judge(line.line(), deleted, problems);
    }

    private JudgedRow judge(int line, boolean deleted, List<Problem> problems) {
        var values = new ArrayList<@Nullable Object>(places.length);
        for (int i = 0; i < places.length; i++) {
            values.add(value(feed.columns().get(i), places[i], line, deleted, problems));
        }
        new LeftOut(feed, header, line, rules.district(), team, rules.days(), this::rejected).fill(values, problems);
        new RowRules(feed, header, line, this::rejected).judge(values, problems);
        return new JudgedRow(line, deleted, Collections.unmodifiableList(values), problems, false);
    }

    private @Nullable Object deleted(int line, List<Problem> problems) {
        var text = text(deletedPlace);
        try {
            return text.isEmpty() ? null : FLAG.read(text, this);
        } catch (WrongCellException e) {
            var place = new Place(line, Feed.DELETED, deletedPlace);
            problems.add(rejected(place, e.code(), text, e.details()));
            return null;
        }
    }

    private @Nullable Object value(Column column, int place, int line, boolean deleted, List<Problem> problems) {
        var text = text(place);
        if (place < 0 && (column.isMade() || (team != null && column.name().equals(Feed.TEAM)))) {
            return null;
        }
        if (text.isEmpty()) {
            if (column.inRow() && (column.key() || !deleted)) {
                var example = Map.of("example", column.type().example());
                problems.add(rejected(new Place(line, column.name(), place), "C-REQUIRED", null, example));
            }
            return column.blank();
        }
        try {
            if (text.charAt(0) == '#' && SpreadsheetError.is(text)) {
                throw new WrongCellException("C-EXCELERR", Map.of());
            }
            var value = column.type().read(text, this);
            suspect(column, place, line, text, problems);
            return value;
        } catch (WrongCellException e) {
            var shown = column.confidential() ? null : text;
            var details = new HashMap<>(e.details());
            if (column.confidential()) {
                details.remove("near");
            }
            problems.add(rejected(new Place(line, column.name(), place), e.code(), shown, details));
            return null;
        }
    }

    /** Said once a column: the first shows what the others are like. */
    private void suspect(Column column, int place, int line, String text, List<Problem> problems) {
        var suspicion = Suspicion.of(text);
        if (suspicion != null && suspected.add(column.name())) {
            var shown = column.confidential() ? null : text;
            var where = new Place(line, column.name(), place);
            var what = Map.of("what", suspicion.words());
            problems.add(rules.catalogue().problem(Severity.WARNING, where, "C-UNICODE", shown, what));
        }
    }

    private boolean hasMoreThanHeader() {
        for (int i = header.cells().size(); i < cells.size(); i++) {
            if (!new Cell(cells.get(i)).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The cell without blanks around it; empty where the file lacks the column or the row the cell. */
    private String text(int place) {
        if (place < 0 || place >= cells.size()) {
            return "";
        }
        var cell = new Cell(header.original(cells.get(place)));
        return cell.stripped();
    }

    /** What is to be said of the file as a whole. */
    public Problem remark(String code) {
        return rules.catalogue().problem(Severity.WARNING, Place.FILE, code, null, Map.of());
    }

    private Problem rejected(Place place, String code, @Nullable String value, Map<String, String> details) {
        return rules.catalogue().problem(Severity.REJECTED, place, code, value, details);
    }

    @Override
    public LocalDate today() {
        return rules.days().today();
    }

    @Override
    public Scale scale() {
        return rules.scales().apply(text(header.place("survey_id")), text(header.place("item_id")));
    }

    @Override
    public String respondent(String id) {
        return rules.respondents().apply(id);
    }
}
