package org.collaborationoutcomes.workbook.charts;

import java.util.List;
import java.util.Optional;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.workbook.survey.Topics;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Ref;

/** What all teams together answered favorably in the latest closed survey, topic by topic. */
public final class TopicChart {
    private final Frame frame;

    public TopicChart(Frame frame) {
        this.frame = frame;
    }

    /** None where there are not two topics to compare. */
    public Optional<Block> block(int rows) {
        return frame.data().latestClosedWave().flatMap(wave -> block(wave, rows));
    }

    private Optional<Block> block(Wave wave, int rows) {
        var topics = Topics.of(frame.data(), wave);
        var shares = topics.stream()
                .map(topic -> frame.data().figures().answers(Unit.district(), "construct_favorable", wave, topic))
                .filter(Figure::known)
                .mapToDouble(Figure::number)
                .summaryStatistics();
        if (shares.getCount() < 2) {
            return Optional.empty();
        }
        var title = "Favorable answers range from %s to %s, depending on the topic"
                .formatted(Spoken.percent(shares.getMin()), Spoken.percent(shares.getMax()));
        // the sheet Survey begins with the topics of this wave, of all teams, those that are shown first
        int last = (int) shares.getCount() - 1;
        return Optional.of(Chart.of(
                        Chart.Kind.BAR,
                        title,
                        "Bar chart of the share of favorable answers by topic of the survey. " + title + ".",
                        Ref.rows(SurveySheet.TOPICS, SurveySheet.TOPIC, 0, last),
                        List.of(new Chart.Series(
                                SurveySheet.FAVORABLY,
                                Ref.rows(SurveySheet.TOPICS, SurveySheet.FAVORABLY, 0, last),
                                Chart.Look.ACCENT,
                                true)))
                .axes("", Format.WHOLE, "", Format.PERCENT)
                .size(rows, 80));
    }
}
