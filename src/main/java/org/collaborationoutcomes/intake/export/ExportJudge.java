package org.collaborationoutcomes.intake.export;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.row.JudgedRow;
import org.collaborationoutcomes.intake.row.RowJudge;
import org.collaborationoutcomes.intake.row.ValueJudge;
import org.collaborationoutcomes.profile.Export;
import org.collaborationoutcomes.profile.ExportFlaw;
import org.collaborationoutcomes.profile.ExportRow;

/** Judges the rows of a file that another tool wrote; what is wrong is told by the lines and columns of that file. */
public final class ExportJudge {

    private final RowJudge.Rules rules;
    private final Feed feed;
    private final Export export;
    private final boolean isWide;
    private final Completion completion;
    private final ValueJudge values;
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private int number;
    private long namesakes;
    private long undated;
    private long differing;
    private boolean parted;
    private long adding;
    private long narrow;

    public ExportJudge(RowJudge.Rules rules, Reading reading) {
        this.rules = rules;
        this.feed = Objects.requireNonNull(reading.feed());
        this.export = Objects.requireNonNull(reading.export());
        this.isWide = export.isWide();
        this.completion = new Completion(feed, rules.team(), rules.days());
        this.values = new ValueJudge(rules, feed, new ExportCells(feed, Map.of(), Map.of()));
    }

    /** Hands over all rows from top to bottom; what is to be said of them together comes back. */
    public List<Problem> rows(Reading reading, Duration lateAfter, Consumer<JudgedRow> each) throws IOException {
        export.rows(reading.dayFirst(), lateAfter, row -> {
            var judged = judge(row);
            number++;
            each.accept(isWide ? judged.numbered(number) : judged);
        });
        return remarks();
    }

    private List<Problem> remarks() {
        var remarks = new ArrayList<Problem>();
        if (namesakes > 0) {
            var details = Map.of("rows", Counts.words(namesakes, "row") + (namesakes == 1 ? " has" : " have"));
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-NAMESAKE", null, details));
        }
        if (differing > 0) {
            var details = Map.of("people", differing == 1 ? "1 person" : "%,d people".formatted(differing));
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-MINUTES", null, details));
        }
        if (undated > 0) {
            var details = Map.of("rows", Counts.words(undated, "row") + (undated == 1 ? " is" : " are"));
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-DONE", null, details));
        }
        if (parted) {
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-PARTED", null, Map.of()));
        }
        if (narrow > 0) {
            var details = Map.of("rows", Counts.words(narrow, "row") + (narrow == 1 ? " has" : " have"));
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-NARROW", null, details));
        }
        if (adding > 0) {
            var details = Map.of(
                    "rows",
                    Counts.words(adding, "row") + (adding == 1 ? " adds" : " add"),
                    "were",
                    adding == 1 ? "was" : "were");
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-PARENTS", null, details));
        }
        leftOut.forEach((why, count) -> {
            var details = Map.of("rows", Counts.words(count, "row") + (count == 1 ? " was" : " were"), "reason", why);
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "S-LEFTOUT", null, details));
        });
        return remarks;
    }

    private JudgedRow judge(ExportRow row) {
        var why = row.leftOut();
        if (why != null) {
            leftOut.merge(why, 1L, Long::sum);
            return new JudgedRow(row.line(), false, List.of(), List.of(), true);
        }
        if (!row.flaws().isEmpty()) {
            var problems =
                    row.flaws().stream().map(flaw -> problem(row.line(), flaw)).toList();
            return new JudgedRow(row.line(), false, List.of(), problems, false);
        }
        parted |= !row.value("parted").isEmpty();
        namesakes += row.value("namesake").isEmpty() ? 0 : 1;
        differing += row.value("stated_otherwise").isEmpty() ? 0 : 1;
        var mixed = Percents.mixed(row);
        if (mixed != null) {
            var place = new Place(row.line(), mixed.name(), mixed.index());
            var problem = rules.catalogue().problem(Severity.REJECTED, place, "X-PERCENT", null, Map.of());
            return new JudgedRow(row.line(), false, List.of(), List.of(problem), false);
        }
        var completed = completion.values(row);
        narrow += row.value("narrow").isEmpty() || feed == Feed.ATTENDANCE ? 0 : 1;
        adding += row.value("adds_up").isEmpty() ? 0 : 1;
        undated += isDone(completed) && !isDone(row.values()) ? 1 : 0;
        var cells = new ExportCells(feed, completed, completion.columns(row), export.hasSecrets());
        boolean deleted = completed.getOrDefault(Feed.DELETED, "").equals("true");
        return values.judge(cells, row.line(), deleted, new ArrayList<>(0));
    }

    /** Whether it says what is done, but not since when. */
    public static boolean isUndated(Reading reading) {
        var export = reading.export();
        var delivers = export == null ? Set.<String>of() : export.delivers(reading.dayFirst());
        return reading.feed() == Feed.ACTIONS && delivers.contains("done") && !delivers.contains("completed_on");
    }

    private static boolean isDone(Map<String, String> values) {
        return !values.getOrDefault("completed_on", "").isEmpty();
    }

    private Problem problem(int line, ExportFlaw flaw) {
        var column = flaw.column();
        var place = column == null ? Place.row(line) : new Place(line, column.name(), column.index());
        var value = export.hasSecrets() ? null : flaw.value();
        return rules.catalogue().problem(Severity.REJECTED, place, flaw.code(), value, flaw.details());
    }
}
