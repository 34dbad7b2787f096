package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Wanted;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.practice.Found;
import org.collaborationoutcomes.workbook.released.practice.Practices;
import org.collaborationoutcomes.workbook.released.practice.Rule;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a headline stands: marked only where a rule of the practices found it, and not one way today and another tomorrow. */
class WantedTest {

    @ParameterizedTest
    @CsvSource({
        "PRESENT, 0.896, , on track ●",
        "PRESENT, 0.894, , behind ◆",
        "PRESENT, 0.55, , behind ◆",
        "PRESENT, 0.53, , far behind ■",
        "PRESENT, 0.52, 0.60, far behind ■",
        "PRESENT, 0.535, 0.60, behind ◆",
        "PRESENT, 0.543, 0.50, far behind ■",
        "PRESENT, 0.55, 0.50, behind ◆",
        "PRESENT, 0.894, 0.91, on track ●",
        "PRESENT, 0.884, 0.91, behind ◆",
        "PRESENT, 0.904, 0.88, behind ◆",
        "PRESENT, 0.91, 0.88, on track ●",
        "OFTEN_MISS, 0.51, , behind ◆",
        "OFTEN_MISS, 0.53, , far behind ■",
        "OFTEN_MISS, 0.2, , on track ●",
        "RETURNS, 0, , far behind ■",
        "HELD, 0.996, 0.8, on track ●",
        "HELD, 0.98, 1.1, behind ◆",
    })
    void aFigureThatNoRuleFoundIsOnTrackOrBehindOrFarBehind(
            Cut cut, double now, @Nullable Double before, String status) {
        var wanted = new Wanted(new Practices(List.of(), List.of(), List.of(), List.of()), cut);

        assertThat(wanted.status(figure(now), before).text()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', needs attention ■",
        "T1, '', behind ◆",
        "'', teacher, behind ◆",
    })
    void onlyAFindingOfTheDistrictMarksItsHeadline(String team, String area, String status) {
        var found = new Found(
                false, "A2", team, area, "", "", 0, "cadence_adherence", figure(0.75), 0.8, "", null, "", "", "");
        var practices = new Practices(List.of(), List.of(), List.of(found), List.of());

        assertThat(new Wanted(practices, Cut.HELD).status(figure(0.75), null).text())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.75})
    void whatIsWantedFollowsTheLimitOfTheRule(double limit) {
        var rule = new Rule("A7", false, "on_track_share", "", "", false, "under", limit, "", 0, "");
        var practices = new Practices(List.of(), List.of(), List.of(), List.of(rule));
        var percent = Math.round(limit * 100);

        assertThat(new Wanted(practices, Cut.GOALS).words()).isEqualTo("at least %d%%".formatted(percent));
        assertThat(new Wanted(practices, Cut.GOALS).limit())
                .isEqualTo(Cell.number(limit).as(Format.AT_LEAST));
        assertThat(new Wanted(practices, Cut.GOALS).needsAttention())
                .isEqualTo(Cell.number(limit).as(Format.UNDER));
        assertThat(new Wanted(practices, Cut.GOALS).practice()).isEqualTo("Practice A7");
        assertThat(new Wanted(practices, Cut.GOALS).farBehind()).isEqualTo(Cell.blank());
        assertThat(new Wanted(practices, Cut.HELD).words()).isEqualTo("all planned");
        assertThat(new Wanted(practices, Cut.HELD).limit())
                .isEqualTo(Cell.number(1).as(Format.ALL_PLANNED));
        assertThat(new Wanted(practices, Cut.PRESENT).limit())
                .isEqualTo(Cell.number(0.9).as(Format.AT_LEAST));
        assertThat(new Wanted(practices, Cut.PRESENT).farBehind())
                .isEqualTo(Cell.number(0.54).as(Format.UNDER));
        assertThat(new Wanted(practices, Cut.UNEVEN).farBehind())
                .isEqualTo(Cell.number(0.58).as(Format.OVER2));
    }

    private static Figure figure(double value) {
        return new Figure(Figure.State.OK, value, null, null, null, null, 20L);
    }
}
