package org.collaborationoutcomes.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.collaborationoutcomes.xlsx.spec.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource
    void everyStatusWordIsReadOnItsGround(Tone tone) {
        assertThat(LintCells.contrast(tone.font(), tone.fill())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void wordsAreReadOnEveryGroundThatATableHas() {
        for (String ground : List.of(Palette.WHITE, Palette.STRIPE, Palette.BAR_BLUE)) {
            assertThat(LintCells.contrast(Palette.INK, ground)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(LintCells.contrast(Palette.WHITE, Palette.NAVY)).isGreaterThanOrEqualTo(4.5);
        assertThat(LintCells.contrast(Palette.BLUE, Palette.STRIPE)).isGreaterThanOrEqualTo(4.5);
        assertThat(LintCells.contrast("000000", "FFFFFF")).isEqualTo(21);
    }

    @Test
    void theLineOfLastYearIsLightAndStillSeenOnWhite() {
        assertThat(LintCells.contrast(Palette.LINE_GREY, Palette.WHITE)).isBetween(3.0, 4.5);
    }

    @Test
    void symbolsDifferInShape() {
        assertThat(Tone.values()).extracting(tone -> tone.symbol()).doesNotHaveDuplicates();
    }
}
