package org.collaborationoutcomes.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.collaborationoutcomes.intake.spelling.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCellTest {

    private static final RowContext PLAIN = new RowContext() {
        @Override
        public LocalDate today() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Scale scale() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Spelling spelling() {
            return Spelling.PLAIN;
        }

        @Override
        public String respondent(String id) {
            throw new UnsupportedOperationException();
        }
    };

    @ParameterizedTest
    @CsvSource({"0.000000001, 1e-9", "-0.000000001, -1e-9", "0, 0", "-0.0, 0", "999999999999999, 999999999999999"})
    void aNumberIsReadAsItStands(String text, double value) throws WrongCellException {
        assertThat(NumberCell.any().read(text, PLAIN)).isEqualTo(value);
    }

    /** Divided by one of them, a figure would have no number any more. */
    @ParameterizedTest
    @ValueSource(strings = {"0.0000000009", "-0.00000000000000000000000000001"})
    void aNumberThatIsHardlyAnythingIsRejected(String text) {
        var wrong = catchThrowableOfType(
                WrongCellException.class, () -> NumberCell.any().read(text, PLAIN));

        assertThat(wrong.code()).isEqualTo("C-RANGE");
        assertThat(wrong.details()).isEqualTo(Map.of("limits", "0, or at least 0.000000001 away from 0"));
    }

    @Test
    void whatMustBeAboveZeroIsNotZero() {
        var wrong = catchThrowableOfType(
                WrongCellException.class, () -> NumberCell.aboveZero().read("0", PLAIN));

        assertThat(wrong.details()).isEqualTo(Map.of("limits", "a number above 0"));
    }
}
