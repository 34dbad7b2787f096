package org.collaborationoutcomes.release.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "3, 3",
        "-12, -12",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "0.6666666666666666, 0.6666666666666666",
        "1e-7, 0.0000001",
        "2e23, 200000000000000000000000",
        "1e23, 100000000000000000000000",
        "9007199254740993, 9007199254740992",
        "5.684341886080802e-14, 0.00000000000005684341886080802",
        "0.2552884955, 0.2552884955"
    })
    void aNumberStandsInTheFewestDigitsThatReadBack(double value, String text) {
        assertThat(ShortestNumber.text(value)).isEqualTo(text);
    }

    @Test
    void anyDoubleReadsBackAndNeverTakesMoreDigitsThanJavaWould() {
        var random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            double value =
                    i % 2 == 0 ? random.nextDouble() : (double) random.nextInt(1_000) / (1 + random.nextInt(1_000));
            var text = ShortestNumber.text(value);

            assertThat(Double.parseDouble(text)).isEqualTo(value);
            assertThat(digits(text))
                    .isLessThanOrEqualTo(digits(new java.math.BigDecimal(Double.toString(value)).toPlainString()));
        }
    }

    private static int digits(String text) {
        return text.replace(".", "").replaceFirst("^0+", "").length();
    }
}
