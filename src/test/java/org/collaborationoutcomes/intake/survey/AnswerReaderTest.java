package org.collaborationoutcomes.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.collaborationoutcomes.intake.cell.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number beside the words of an answer, in the shapes of the tools, on a scale from 1 to 5. */
class AnswerReaderTest {

    private static final AnswerLabels LABELS = AnswerLabels.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            4                      | 4
            (4)                    | 4
            4.0                    | 4
            4,0                    | 4
            4.                     | 4
            (4) Agree              | 4
            [4] Agree              | 4
            (4) - Agree            | 4
            4 - Agree              | 4
            4- Agree               | 4
            4 – Agree              | 4
            4: Agree               | 4
            4. Agree               | 4
            4) Agree               | 4
            4 = Agree              | 4
            4 (Agree)              | 4
            4 Agree                | 4
            Agree - 4              | 4
            Agree – 4              | 4
            Agree: 4               | 4
            Agree = 4              | 4
            Agree (4)              | 4
            Agree [4]              | 4
            Agree 4                | 4
            5 - Strongly agree     | 5
            Strongly disagree (1)  | 1
            3 - in between         | 3
            in between (3)         | 3
            0 - Don't know         | blank
            N/A (0)                | blank
            2 - Agree              | 2 but Agree counts 4
            Agree (2)              | 2 but Agree counts 4
            (5) Disagree           | 5 but Disagree counts 2
            7 - Agree              | 7 but Agree counts 4
            4 times                | unknown
            Grade 4                | unknown
            3-4 times              | unknown
            """)
    void theNumberCountsWhereItsWordsDoNotContradict(String cell, String expected) {
        assertThat(read(new Scale(1, 5, Set.of()), cell)).isEqualTo(expected);
    }

    @Test
    void wordsCountAsManyStepsAsTheScaleHas() {
        assertThat(read(new Scale(1, 4, Set.of()), "3 - Agree")).isEqualTo("3");
        assertThat(read(new Scale(1, 4, Set.of()), "4 - Agree")).isEqualTo("4 but Agree counts 3");
        assertThat(read(new Scale(0, 4, Set.of()), "3 - Agree")).isEqualTo("3");
        assertThat(read(new Scale(0, 10, Set.of()), "10 - Extremely likely")).isEqualTo("10");
    }

    private static String read(Scale scale, String cell) {
        var reader = new AnswerReader(scale, LABELS);
        reader.see("Agree");
        reader.see(cell);
        var value = reader.read(cell);
        var clash = reader.clash(cell);
        if (value != null) {
            return value.isEmpty() ? "blank" : value;
        }
        return clash == null
                ? "unknown"
                : "%s but %s counts %s".formatted(clash.number(), clash.label(), clash.counts());
    }
}
