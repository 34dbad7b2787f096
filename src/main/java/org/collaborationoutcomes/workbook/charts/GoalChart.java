package org.collaborationoutcomes.workbook.charts;

import java.util.List;
import java.util.Optional;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.sheets.GoalWords;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;

/** How many of the goals that can be judged stand where. */
public final class GoalChart {
    /** Of each chart of the first page, in digits: they stand one above the other. */
    static final int WIDTH = 45;

    static final int ROWS = 8;

    private final Frame frame;

    public GoalChart(Frame frame) {
        this.frame = frame;
    }

    /** None where no goal can be judged; a sentence says so. */
    public Optional<Chart> chart() {
        if (frame.data().goals().isEmpty() || GoalWords.judging(frame) == 0) {
            return Optional.empty();
        }
        return Optional.of(Chart.of(
                        Chart.Kind.BAR,
                        title(),
                        "Bar chart of the number of goals by where they stand. " + title() + ".",
                        shown(GoalWords.WORD),
                        List.of(new Chart.Series(GoalWords.GOALS, shown(GoalWords.GOALS), Chart.Look.ACCENT, true)))
                .axes("", Format.WHOLE, "", Format.WHOLE)
                .size(ROWS, WIDTH));
    }

    /** Only words that judge a goal, so that the bars' sum is the number that the title and the sentence tell. */
    private Ref shown(String column) {
        return Ref.rows(GoalWords.TABLE, column, 0, GoalWords.judging(frame) - 1);
    }

    /** The takeaway in 6 to 12 words. */
    public String title() {
        var judged = frame.data().goals().stream()
                .map(goal -> Verdict.of(goal.verdict()))
                .filter(Verdict::judged)
                .toList();
        if (judged.isEmpty()) {
            return "None of the goals can be judged yet";
        }
        if (judged.size() == 1) {
            return "The only goal that can be judged is " + judged.get(0).word();
        }
        long met = GoalWords.count(frame, Verdict.MET);
        long onTrack = GoalWords.count(frame, Verdict.ON_TRACK);
        var all = Spoken.count(judged.size());
        if (met + onTrack == 0) {
            return "None of the %s judged goals is on track or met".formatted(all);
        }
        return met == 0
                ? "Of %s judged goals, %s on track and none met".formatted(all, are(onTrack))
                : onTrack == 0
                        ? "Of %s judged goals, %s met and none on track".formatted(all, are(met))
                        : "Of %s judged goals, %s on track and %s met".formatted(all, are(onTrack), Spoken.count(met));
    }

    private static String are(long count) {
        return Spoken.count(count) + (count == 1 ? " is" : " are");
    }
}
