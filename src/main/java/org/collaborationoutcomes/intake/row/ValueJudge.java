package org.collaborationoutcomes.intake.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.intake.cell.IdCell;
import org.collaborationoutcomes.intake.cell.RowContext;
import org.collaborationoutcomes.intake.cell.Scale;
import org.collaborationoutcomes.intake.cell.TextCell;
import org.collaborationoutcomes.intake.cell.WrongCellException;
import org.collaborationoutcomes.intake.feed.Column;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.spelling.AlikeIds;
import org.collaborationoutcomes.intake.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/** Judges the values of one row, wherever they stand in a file: typed, or all that is wrong with them. */
public final class ValueJudge implements RowContext {

    private final RowJudge.Rules rules;
    private final Feed feed;
    private final Set<String> suspected = new HashSet<>();
    private final Map<String, AlikeIds> ids = new HashMap<>();
    private final Spelling spelling;
    private RowCells cells;

    /** Of values that are spelled as feeds are. */
    public ValueJudge(RowJudge.Rules rules, Feed feed, RowCells cells) {
        this(rules, feed, cells, Spelling.PLAIN);
    }

    ValueJudge(RowJudge.Rules rules, Feed feed, RowCells cells, Spelling spelling) {
        this.rules = rules;
        this.feed = feed;
        this.cells = cells;
        this.spelling = spelling;
    }

    /** Judges a row; what is wrong is added to the problems. */
    public JudgedRow judge(RowCells row, int line, boolean deleted, List<Problem> problems) {
        cells = row;
        var values = new ArrayList<@Nullable Object>(feed.columns().size());
        for (int i = 0; i < feed.columns().size(); i++) {
            values.add(value(feed.columns().get(i), i, line, deleted, problems));
        }
        new LeftOut(feed, cells, line, rules, this::rejected).fill(values, problems);
        new RowRules(feed, cells, line, this::rejected).judge(values, problems);
        return new JudgedRow(line, deleted, Collections.unmodifiableList(values), problems, false);
    }

    private @Nullable Object value(Column column, int index, int line, boolean deleted, List<Problem> problems) {
        var text = cells.text(index);
        if (!cells.has(index) && (column.isMade() || isGiven(column))) {
            return null;
        }
        if (text.length() <= TextCell.MOST && cells.length(index) > TextCell.MOST) { // nearly all of it is line breaks
            problems.add(rejected(cells.where(line, index), "C-LONG", null, TextCell.tooLong(cells.length(index))));
            return null;
        }
        if (text.isEmpty()) {
            if (column.inRow() && (column.key() || !deleted)) {
                var example = Map.of("example", column.type().example());
                problems.add(rejected(cells.where(line, index), "C-REQUIRED", null, example));
            }
            return column.blank();
        }
        try {
            if (text.charAt(0) == '#' && SpreadsheetError.is(text)) {
                throw new WrongCellException("C-EXCELERR", Map.of());
            }
            var value = column.type().read(text, this);
            suspect(column, index, line, text, problems);
            return value;
        } catch (WrongCellException e) {
            var details = new HashMap<>(e.details());
            if (isHidden(column)) {
                details.remove("near");
            }
            problems.add(rejected(cells.where(line, index), e.code(), isHidden(column) ? null : text, details));
            return null;
        }
    }

    private boolean isHidden(Column column) {
        return column.confidential() || cells.isSecret();
    }

    private boolean isGiven(Column column) {
        return rules.team() != null && column.name().equals(Feed.TEAM);
    }

    /** Said once a column: the first shows what the others are like. */
    private void suspect(Column column, int index, int line, String text, List<Problem> problems) {
        var suspicion = Suspicion.of(text);
        if (suspicion != null) {
            say("C-UNICODE", Map.of("what", suspicion.words()), column, index, line, text, problems);
        }
        var other = column.key() && column.type() instanceof IdCell
                ? ids.computeIfAbsent(column.name(), name -> new AlikeIds()).before(text)
                : null;
        if (other != null) {
            say("W-CASE", Map.of("other", other), column, index, line, text, problems);
        }
        var remark = column.type().remark(text);
        if (remark != null) {
            say(remark, Map.of(), column, index, line, text, problems);
        }
    }

    private void say(
            String code,
            Map<String, String> details,
            Column column,
            int index,
            int line,
            String text,
            List<Problem> problems) {
        if (suspected.add(code + column.name())) {
            var shown = isHidden(column) ? null : text;
            var where = cells.where(line, index);
            problems.add(rules.catalogue().problem(Severity.WARNING, where, code, shown, details));
        }
    }

    Problem rejected(Place place, String code, @Nullable String value, Map<String, String> details) {
        return rules.catalogue().problem(Severity.REJECTED, place, code, value, details);
    }

    @Override
    public LocalDate today() {
        return rules.today();
    }

    @Override
    public Spelling spelling() {
        return spelling;
    }

    @Override
    public Scale scale() {
        return rules.scales().apply(cells.text(feed.place("survey_id")), cells.text(feed.place("item_id")));
    }

    @Override
    public String respondent(String id) {
        return rules.respondents().apply(id);
    }
}
