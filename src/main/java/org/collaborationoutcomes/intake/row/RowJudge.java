package org.collaborationoutcomes.intake.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.intake.cell.FlagCell;
import org.collaborationoutcomes.intake.cell.Scale;
import org.collaborationoutcomes.intake.cell.WrongCellException;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Header;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** Judges the lines of one file, each by itself: a row of typed values, or all that is wrong with it. */
public final class RowJudge {

    private static final FlagCell FLAG = new FlagCell();
    private static final Pattern FOOTER = Pattern.compile(
            "(?:grand |sub)?-?totals?:?|sums?:?|summe:?|gesamt:?|total (?:rows|records|responses|entries|people|members)\\b.*|(?:exported|generated|printed|created|downloaded) (?:on|at|by|from)\\b.*"
                    + "|page \\d+( of \\d+)?|end of (?:report|file|list)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final Rules rules;
    private final Header header;
    private final LineCells line;
    private final ValueJudge values;
    private final int deletedPlace;
    private List<String> cells = List.of();
    private boolean saidSingleQuotes;

    /**
     * What all rows of a run are judged by.
     *
     * @param scales the scale of a survey's item
     * @param respondents what is kept of a respondent's id
     * @param district of teams whose file names none; null = their file must
     * @param team of all rows of a file that lacks the column; null = none is given
     */
    public record Rules(
            Catalogue catalogue,
            SchoolDays days,
            BiFunction<String, String, Scale> scales,
            UnaryOperator<String> respondents,
            @Nullable District district,
            @Nullable String team) {

        public Rules(
                Catalogue catalogue,
                SchoolDays days,
                BiFunction<String, String, Scale> scales,
                UnaryOperator<String> respondents,
                @Nullable District district) {
            this(catalogue, days, scales, respondents, district, null);
        }

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

        /** The same for a file whose rows have their team from elsewhere. */
        public Rules of(@Nullable String otherTeam) {
            return new Rules(catalogue, days, scales, respondents, district, otherTeam);
        }

        LocalDate today() {
            return days.today();
        }
    }

    /** Of a file that is spelled as feeds are. */
    public RowJudge(Rules rules, Feed feed, Header header) {
        this(rules, feed, header, Spelling.PLAIN);
    }

    public RowJudge(Rules rules, Feed feed, Header header, Spelling spelling) {
        this.rules = rules;
        this.header = header;
        this.line = new LineCells(feed, header);
        this.values = new ValueJudge(rules, feed, line, spelling);
        this.deletedPlace = header.place(Feed.DELETED);
    }

    /** Judges a line that is not blank. */
    public JudgedRow judge(CsvLine line) {
        cells = line.unquoted().cells();
        this.line.turnTo(cells);
        var judged = judged(line);
        return judged.isRejected() && isBelowTheTable() ? footer(line.line()) : judged;
    }

    /** Such as "Total" and "Exported on 2026-11-20": wrong as a row, since it is none. */
    private boolean isBelowTheTable() {
        return FOOTER.matcher(new Cell(header.original(cells.get(0))).stripped())
                .matches();
    }

    private JudgedRow footer(int line) {
        var problem = rejected(Place.row(line), "R-FOOTER", null, Map.of());
        return new JudgedRow(line, false, List.of(), List.of(problem), false);
    }

    private JudgedRow judged(CsvLine line) {
        if (header.isRepeatedBy(cells)) {
            return skipped(line.line(), "H-REPEAT");
        }
        var problems = new ArrayList<Problem>(0);
        if (line.brokenQuote()) {
            problems.add(rejected(Place.row(line.line()), "R-QUOTE", null, Map.of()));
        } else if (cells.size() < header.width() || hasMoreThanHeader()) {
            var counts = new HashMap<>(Map.of(
                    "count", Counts.words(cells.size(), "cell"), "expected", Counts.words(header.width(), "column")));
            if (cells.size() < header.width()) {
                counts.put("fewer", Counts.words(header.width(), "column"));
            } else {
                counts.put("more", "a text");
            }
            problems.add(rejected(Place.row(line.line()), "R-COLS", null, counts));
        }
        if (!problems.isEmpty()) { // the cells stand under wrong names: nothing more to say of them
            return new JudgedRow(line.line(), false, List.of(), problems, false);
        }
        if (header.asks() && this.line.textAt(header.place(header.asked())).isEmpty()) {
            return skipped(line.line(), "R-OPEN");
        }
        if (!saidSingleQuotes && line.isSingleQuoted()) {
            saidSingleQuotes = true;
            problems.add(
                    rules.catalogue().problem(Severity.WARNING, Place.row(line.line()), "W-SINGLE", null, Map.of()));
        }
        boolean deleted = Boolean.TRUE.equals(deletedPlace < 0 ? null : deleted(line.line(), problems));
        return values.judge(this.line, line.line(), deleted, problems);
    }

    private JudgedRow skipped(int line, String code) {
        var row = Map.of("row", String.valueOf(line), "column", header.asked());
        var remark = rules.catalogue().problem(Severity.WARNING, Place.row(line), code, null, row);
        return new JudgedRow(line, false, List.of(), List.of(remark), true);
    }

    private @Nullable Object deleted(int line, List<Problem> problems) {
        var text = this.line.textAt(deletedPlace);
        try {
            return text.isEmpty() ? null : FLAG.read(text, values);
        } catch (WrongCellException e) {
            var place = new Place(line, Feed.DELETED, deletedPlace);
            problems.add(rejected(place, e.code(), header.hasSecrets() ? null : text, e.details()));
            return null;
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

    private Problem rejected(Place place, String code, @Nullable String value, Map<String, String> details) {
        return rules.catalogue().problem(Severity.REJECTED, place, code, value, details);
    }
}
