package org.collaborationoutcomes.profile.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One moment and one duration in the ways of tools, spreadsheets and seven languages. */
class WrittenTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-24 15:00",
                "2026-09-24T15:00:00Z",
                "2026/09/24 3:00 PM",
                "9/24/2026, 3:00:00\u202fPM",
                "9/24/26 3 PM",
                "9/24/2026 3pm",
                "24/9/2026, 3:00:00\u00a0p.\u00a0m.",
                "24/09/2026 à 15:00:00",
                "24/09/2026 15h00",
                "24.09.2026 15.00",
                "24.09.26, 15.00.00",
                "24. September 2026 15:00 Uhr",
                "24 de septiembre de 2026, 15:00",
                "Thu, Sep 24, 2026 03:00 PM",
                "24-Sep-2026 15:00",
                "9-24-2026_3-00-00 PM",
                "20260924 1500",
                "20260924T150000Z",
                "46289.625"
            })
    void aMomentIsTheSameHoweverItIsWritten(String text) throws WrongValueException {
        var moment = Objects.requireNonNull(MomentText.of(text));

        assertThat(moment.at(Objects.requireNonNull(moment.day(null)), ZoneOffset.UTC))
                .isEqualTo(LocalDateTime.of(2026, 9, 24, 15, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-09-23 24:00", "9/23/2026 24:00:00", "23.09.2026 24.00", "20260923 2400", "2026-09-24"})
    void twentyFourHoursAreTheBeginningOfTheDayAfter(String text) throws WrongValueException {
        var moment = Objects.requireNonNull(MomentText.of(text));

        assertThat(moment.at(Objects.requireNonNull(moment.day(null)), ZoneOffset.UTC))
                .isEqualTo(LocalDateTime.of(2026, 9, 24, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/14/26 pm", "20260914", "9/14/2026"})
    void aDayMayStandAlone(String text) throws WrongValueException {
        var moment = Objects.requireNonNull(MomentText.of(text));

        assertThat(moment.day(null)).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(moment.time()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-23 24:01", "24:00 PM", "20261301", "81234567"})
    void whatIsNoDayAndNoTimeIsNone(String text) {
        assertThat(MomentText.of(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3723 s",
                "1h 2m 3s",
                "1:02:03",
                "62:03",
                "PT1H2M3S",
                "1 hr 2 min 3 sec",
                "1 hour, 2 minutes, 3 seconds",
                "1 Std. 2 Min. 3 Sek.",
                "1 hora 2 minutos 3 segundos",
                "1 heure 2 minutes 3 secondes",
                "1 ora 2 minuti 3 secondi",
                "1 uur 2 minuten 3 seconden",
                "62,05",
                "62.05",
                "1 godz. 2 min 3 sek."
            })
    void aDurationIsTheSameHoweverItIsWritten(String text) throws WrongValueException {
        assertThat(DurationText.seconds(text, 60)).isEqualTo(3_723);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1h02", "1 h 2", "62'", "1\u00a0h\u00a02\u00a0m"})
    void secondsMayBeLeftOut(String text) throws WrongValueException {
        assertThat(DurationText.seconds(text, 60)).isEqualTo(3_720);
    }
}
