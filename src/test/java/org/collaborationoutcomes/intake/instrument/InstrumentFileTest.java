package org.collaborationoutcomes.intake.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentFileTest {

    @Test
    void aDescriptionIsReadWithTheSurveysScaleForItemsThatDeclareNone() throws WrongInstrumentException {
        var read = read("""
                survey_id: climate
                title: Working together
                missing: [Not sure]
                scale: [1, 7]
                items:
                  - id: TRUST1
                    text: We keep our word.
                    construct: TRUST
                    reverse: true
                    favorable_from: 5
                    unfavorable_to: 3
                  - id: OPEN
                    scale: [0, 10]
                """);

        assertThat(read.missing()).isEqualTo(Set.of("n/a", "don't know", "not sure"));
        assertThat(read.items())
                .containsExactly(
                        new Instrument.Item("TRUST1", "We keep our word.", "TRUST", 1, 7, true, 5.0, 3.0),
                        new Instrument.Item("OPEN", null, null, 0, 10, false, null, null));
    }

    @Test
    void onlyTheIdIsNeeded() throws WrongInstrumentException {
        var read = read("survey_id: climate");

        assertThat(read.title()).isEqualTo("climate");
        assertThat(read.least()).isEqualTo(1);
        assertThat(read.most()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: x|The file has no survey_id.",
                "just words|The file does not consist of lines like `name: value`.",
                "{survey_id: c, items: [{id: A}, {id: A}]}|The item 'A' is there twice.",
                "{survey_id: c, scale: [5, 1]}|The file: scale is '[5, 1]', not its lowest and highest answer, like [1, 5].",
                "{survey_id: c, items: [{id: A, reverse: perhaps}]}|Item 1: reverse is 'perhaps', not true or false.",
                "{survey_id: c, items: [{id: A, favorable_from: 9}]}|Item 1: favorable_from is '9', not within the item's scale.",
                "{survey_id: c, items: [{id: A, texts: 9}]}|Item 1 has 'texts', which is no setting.",
                "{survey_id: a b}|The file: survey_id is 'a b', not a word of 1 to 64 characters without blanks.",
                "{survey_id: c|The file can't be read from line 1 on.",
                "!!java.net.URL [x]|The file can't be read from line 1 on."
            })
    void aDescriptionThatCannotBeUsedIsAnsweredInAWholeSentence(String yaml, String what) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(WrongInstrumentException.class)
                .hasMessage(what);
    }

    private static Instrument read(String yaml) throws WrongInstrumentException {
        return InstrumentFile.read(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
