package org.collaborationoutcomes.xlsx.safe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void wordsWrapBetweenWordsAndLongOnesWithin() {
        assertThat(TextWidth.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(TextWidth.wrapped("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
        assertThat(TextWidth.wrapped("one\n\ntwo", 9)).containsExactly("one", "", "two");
    }

    @Test
    void ideographsAndEmojiAreTwoDigitsWideAndNeverHalved() {
        assertThat(TextWidth.of("読書")).isEqualTo(4);
        assertThat(TextWidth.wrapped("\uD83D\uDCDA\uD83D\uDCDA", 2)).containsExactly("\uD83D\uDCDA", "\uD83D\uDCDA");
    }
}
