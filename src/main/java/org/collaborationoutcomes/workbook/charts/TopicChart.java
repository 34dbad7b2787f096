package org.collaborationoutcomes.workbook.charts;

import java.util.ArrayList;
import java.util.Optional;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.workbook.survey.Topics;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;

/** What all teams together answered favorably in the latest closed survey, the least favorable topics first, and before. */
public final class TopicChart {
    /** As many bars as can be read beside their names. */
    private static final int MOST = 8;

    private static final String BEFORE = "before";

    private final Frame frame;

    public TopicChart(Frame frame) {
        this.frame = frame;
    }

    /** None where there are not two topics to compare. */
    public Optional<Chart> chart() {
        return frame.data().latestClosedWave().flatMap(this::chart);
    }

    private Optional<Chart> chart(Wave wave) {
        var known = Topics.of(frame.data(), wave).stream()
                .filter(topic -> favorable(wave, topic).known())
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        // the sheet Survey begins with the topics of this wave, of all teams, the least favorable first
        var shown = known.subList(0, Math.min(known.size(), MOST));
        boolean compared = shown.stream().anyMatch(topic -> isCompared(wave, topic));
        var series = new ArrayList<Chart.Series>();
        series.add(series("now", SurveySheet.FAVORABLY, shown.size(), Chart.Look.ACCENT));
        if (compared) {
            series.add(series(BEFORE, SurveySheet.FAVORABLY_BEFORE, shown.size(), Chart.Look.CONTEXT));
        }
        var title = title(
                shown.size(),
                known.size(),
                Spoken.percent(favorable(wave, shown.get(0)).number()),
                Spoken.percent(favorable(wave, shown.get(shown.size() - 1)).number()),
                compared);
        return Optional.of(Chart.of(
                        Chart.Kind.BAR,
                        title,
                        "Bar chart of the share of favorable answers by topic of the survey. " + title + ".",
                        Ref.rows(SurveySheet.TOPICS, SurveySheet.TOPIC, 0, shown.size() - 1),
                        series)
                .axes("", Format.WHOLE, "", Format.PERCENT)
                .size(GoalChart.ROWS, GoalChart.WIDTH));
    }

    /** The takeaway in 6 to 12 words. */
    private static String title(int shown, int known, String least, String best, boolean compared) {
        var grey = compared ? " (grey: " + BEFORE + ")" : "";
        if (shown < known) {
            return "The %s least favorable of %s topics: %s to %s%s".formatted(shown, known, least, best, grey);
        }
        return compared
                ? "Favorable answers run from %s to %s, by topic%s".formatted(least, best, grey)
                : "Favorable answers range from %s to %s, depending on the topic".formatted(least, best);
    }

    private static Chart.Series series(String name, String column, int rows, Chart.Look look) {
        return new Chart.Series(
                name, Ref.rows(SurveySheet.TOPICS, column, 0, rows - 1), look, look == Chart.Look.ACCENT);
    }

    private Figure favorable(Wave wave, String topic) {
        return frame.data().figures().answers(Unit.district(), "construct_favorable", wave, topic);
    }

    private boolean isCompared(Wave wave, String topic) {
        return frame.data()
                .figures()
                .answers(Unit.district(), "construct_change", wave, topic)
                .known();
    }
}
