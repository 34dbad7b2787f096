package org.collaborationoutcomes.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveySumsTest {

    private final List<Part> parts = new ArrayList<>();

    private void told(int edition, String area, String team, String answers) {
        parts.add(new Part(edition, area, team, true, false, answers, false));
    }

    private void hidden(int edition, String area, String team, String answers) {
        parts.add(new Part(edition, area, team, false, true, answers, false));
    }

    private SurveySums sums() {
        return new SurveySums(parts);
    }

    @Test
    void oneHiddenTeamOfAToldAreaIsItsDifference() {
        told(0, "a", "", "");
        told(0, "a", "T1", "9");
        hidden(0, "a", "T2", "3");
        assertThat(sums().nowTells()).isTrue();
        hidden(0, "a", "T3", "2");
        assertThat(sums().nowTells()).isFalse();
    }

    @Test
    void aTeamOfAHiddenAreaFollowsFromTheDistrictAndTheOtherAreas() {
        told(0, "", "", "");
        told(0, "b", "", "");
        told(0, "b", "T2", "9");
        hidden(0, "a", "", "");
        hidden(0, "a", "T1", "3");
        assertThat(sums().nowTells()).isTrue();
        hidden(0, "a", "T3", "3");
        // the area is still what the district has more than the other one
        assertThat(sums().nowTells()).isTrue();
        hidden(0, "c", "", "");
        hidden(0, "c", "T4", "8");
        assertThat(sums().nowTells()).isFalse();
    }

    @Test
    void thereIsNothingToRecoverWhereNobodyAnswered() {
        told(0, "a", "", "");
        told(0, "a", "T1", "9");
        parts.add(new Part(0, "a", "T2", false, true, "0", true));
        assertThat(sums().nowTells()).isFalse();
    }

    /** District 37 = a {T1 20} + b {T2 5} + c {T3 1} + d {T4 2, T5 9}; b was hidden before d, which then holds alone. */
    @Test
    void anAreaThatIsHiddenForOthersMayHaveATeamThatIsTold() {
        told(0, "", "", "");
        told(0, "a", "", "");
        told(0, "a", "T1", "20");
        hidden(0, "b", "", "");
        told(0, "b", "T2", "5");
        hidden(0, "c", "", "");
        hidden(0, "c", "T3", "1");
        hidden(0, "d", "", "");
        hidden(0, "d", "T4", "2");
        hidden(0, "d", "T5", "9");
        assertThat(sums().nowTells()).isFalse();
        hidden(0, "b", "T6", "1");
        assertThat(sums().nowTells()).isFalse();
        told(0, "d", "", "");
        told(0, "c", "", "");
        assertThat(sums().nowTells()).isTrue();
    }

    @Test
    void whatIsToldThoughItIsHiddenIsALeakByItself() {
        parts.add(new Part(0, "a", "T1", true, true, "4", false));
        assertThat(sums().nowTells()).isTrue();
    }

    @Test
    void whatWasToldBeforeTellsWhatIsHiddenNow() {
        told(1, "a", "T1", "6");
        told(1, "a", "T2", "9");
        told(1, "a", "", "");
        hidden(0, "a", "T1", "6");
        hidden(0, "a", "T2", "4");
        told(0, "a", "", "");
        assertThat(sums().nowTells()).isFalse();
        assertThat(sums().togetherTell()).isTrue();
    }

    @Test
    void whatIsToldNowTellsWhatWasHiddenBefore() {
        told(1, "a", "", "");
        hidden(1, "a", "T1", "4");
        hidden(1, "a", "T2", "6");
        told(0, "a", "", "");
        told(0, "a", "T1", "9");
        told(0, "a", "T2", "6");
        assertThat(sums().nowTells()).isFalse();
        assertThat(sums().togetherTell()).isTrue();
    }

    @Test
    void aLeakOfLongAgoIsNotOneOfToday() {
        told(1, "a", "", "");
        hidden(1, "a", "T1", "4");
        told(0, "a", "", "");
        hidden(0, "a", "T1", "4");
        hidden(0, "a", "T2", "6");
        assertThat(sums().togetherTell()).isTrue();
        parts.clear();
        told(1, "a", "", "");
        hidden(1, "a", "T1", "4");
        told(0, "a", "T3", "8");
        assertThat(sums().togetherTell()).isFalse();
    }

    @Test
    void sumsOfSumsAreSolvedExactly() {
        var space = new RowSpace();
        space.add(new int[] {1, 1, 0});
        space.add(new int[] {0, 1, 1});
        assertThat(space.holds(new int[] {1, 0, -1})).isTrue();
        assertThat(space.holds(new int[] {1, 0, 0})).isFalse();
        space.add(new int[] {1, 0, 1});
        assertThat(space.holds(new int[] {1, 0, 0})).isTrue();
        assertThat(space.holds(new int[] {0, 0, 0})).isTrue();
    }
}
