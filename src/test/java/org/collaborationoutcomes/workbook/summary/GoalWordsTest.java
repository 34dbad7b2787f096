package org.collaborationoutcomes.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.workbook.charts.GoalChart;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Wanted;
import org.collaborationoutcomes.workbook.released.District;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.released.RecordGap;
import org.collaborationoutcomes.workbook.released.Released;
import org.collaborationoutcomes.workbook.released.Report;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Figures;
import org.collaborationoutcomes.workbook.released.practice.Practices;
import org.collaborationoutcomes.workbook.words.Labels;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words about goals: each line is the verdicts, the chart's title and the sentence. */
class GoalWordsTest {
    private static final Practices PRACTICES = new Practices(List.of(), List.of(), List.of(), List.of());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "too_early no_data | None of the goals can be judged yet | No goal can be judged yet.",
                "limited_progress | The only goal that can be judged is far behind | Of 1 goal that can be judged, 1 is far behind.",
                "missed deteriorating | None of the 2 judged goals is on track or met"
                        + "| Of 2 goals that can be judged, 1 is moving away from the target and 1 was missed.",
                "met met missed | Of 3 judged goals, 2 are met and none on track | Of 3 goals that can be judged, 2 are met and 1 was missed.",
                "on_track behind2 dropped | Of 3 judged goals, 1 is on track and none met | Of 3 goals that can be judged, 1 is on track and 2 are behind.",
                "on_track on_track met | Of 3 judged goals, 2 are on track and 1 met | Of 3 goals that can be judged, 1 is met and 2 are on track."
            })
    void goalsAreToldInTheRightNumber(String verdicts, String title, String sentence) {
        var frame = frame(Stream.of(verdicts.split(" "))
                .flatMap(word -> word.equals("behind2")
                        ? Stream.of("acceleration_needed", "acceleration_needed")
                        : Stream.of(word))
                .map(GoalWordsTest::goal)
                .toList());

        assertThat(new GoalChart(frame).title()).isEqualTo(title);
        assertThat(title.split(" ").length).isBetween(6, 12);
        assertThat(new Sentences(frame, judged(frame)).goals()).isEqualTo(sentence);
    }

    /** The headline of the goals, as it would be released of them. */
    private static List<Headline> judged(Frame frame) {
        long judged = frame.data().goals().stream()
                .filter(goal -> Verdict.of(goal.verdict()).judged())
                .count();
        var figure =
                judged == 0 ? Figure.NONE : new Figure(Figure.State.OK, 0.5, null, null, 1.0, (double) judged, judged);
        return List.of(
                new Headline(new Wanted(PRACTICES, Cut.GOALS), "", figure, Cell.blank(), Ref.sheet(""), null, ""));
    }

    private static Goal goal(String verdict) {
        return new Goal(
                "G", "teacher", "T", "Goal", null, null, DAY, DAY, 0, 1, 1, null, null, null, verdict, 0, null, 1, DAY,
                null, null, false, null, null);
    }

    private static Frame frame(List<Goal> goals) {
        var data = new Released(
                new Report(DAY, DAY, DAY, "2025-26"),
                new District("D", "Dale", 0, true),
                List.of(),
                goals,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RecordGap.NONE,
                Map.of(),
                Figures.NONE,
                Optional.empty(),
                List.of(),
                PRACTICES);
        return new Frame(data, Edition.first(DAY, Edition.Kind.LEADERS, ""), new Labels(List.of()), "1.0");
    }
}
