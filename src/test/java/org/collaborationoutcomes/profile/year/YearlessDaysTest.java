package org.collaborationoutcomes.profile.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.profile.year.YearlessDays.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that came on 21 November 2026, where school years begin on 1 July. */
class YearlessDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final MonthDay JULY = MonthDay.of(7, 1);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Sep 9, Oct 7         ; Check-in 2026-27        ;           ;         ; 2026-07-01 the file's name says '2026-27'
            Sep 9, Oct 7         ; SY 25/26                ;           ;         ; 2025-07-01 the file's name says 'SY 25/26'
            Sep 9, Feb 3         ; FY26 sign-in            ;           ;         ; 2025-07-01 the file's name says 'FY26'
            Sep 9, Oct 7         ; check-in 2026           ;           ;         ; 2026-07-01 the file's name says '2026'
            Sep 9, Oct 7         ; check-in                ; Fall 2026 ;         ; 2026-07-01 a line above the table says 'Fall 2026'
            Oct 7, Jan 13        ; check-in                ; Fall 2025 ;         ; 2025-07-01 a line above the table says 'Fall 2025'
            Jan 13, Feb 3        ; check-in                ; Spring 2026 ;       ; 2025-07-01 a line above the table says 'Spring 2026'
            Oct 7, Jan 13        ; check-in 2026           ;           ;         ; 2025-07-01 the file's name says '2026'
            Oct 7, Jan 13        ; check-in 2025           ;           ;         ; open
            Feb 3, Mar 3, Sep 9  ; check-in 2026           ;           ;         ; 2026-01-01 the file's name says '2026'
            Sep 9, Oct 7         ; 2026-10-09 export       ;           ;         ; 2026-07-01 the file's name says '2026'
            Sep 9, Oct 7         ; check-in                ;           ; 2025-26 ; 2025-07-01 its folder says '2025-26'
            Sep 9, Dec 2         ; 2026-27                 ;           ;         ; open
            Sep 9, Oct 7         ; 2025-26                 ; SY 2026-27 ;        ; open
            Sep 9, Oct 7         ; Class of 2027           ;           ;         ; open
            Sep 9, Oct 7         ; check-in                ;           ;         ; open
            'Wed 9/9, Wed 10/7'  ; check-in                ;           ;         ; 2026-07-01 the weekdays are right in no other of the last years
            'Tue 9/8, Wed 10/7'  ; 2025-26                 ;           ;         ; open
            Feb 29               ; 2025-26                 ;           ;         ; open
            10/9, 9/10           ; check-in 2026           ;           ;         ; 2026-07-01 the file's name says '2026', DAY_FIRST
            3/9, 10/9, 5/10      ; 2025-26                 ;           ;         ; 2025-07-01 the file's name says '2025-26', DAY_FIRST
            9/3, 10/3            ; 2025-26                 ;           ;         ; 2025-07-01 the file's name says '2025-26'
            """)
    void theYearIsTheOnlyOnePossible(
            String days, String name, @Nullable String line, @Nullable String folder, String expected) {
        assertThat(said(days(days), new Clues(name, list(folder), list(line), List.of()), known(Set.of(), null)))
                .isEqualTo(expected);
    }

    @Test
    void aColumnWithItsYearTellsThatOfTheOthers() {
        assertThat(said(days("9/17, 1/7"), new Clues("x", List.of(), List.of(), List.of("9/10/2025")), none()))
                .isEqualTo("2025-07-01 the column '9/10/2025' says its year, MONTH_FIRST");
    }

    @Test
    void theTeamsOtherMeetingsTell() {
        var met = Stream.of("2025-09-09", "2025-10-07", "2026-09-09", "2026-09-16")
                .map(LocalDate::parse)
                .collect(Collectors.toSet());

        assertThat(said(days("Sep 9, Oct 7"), nothing(), known(met, null)))
                .isEqualTo("2025-07-01 the team's meetings that we know were on these days");
        assertThat(said(days("Sep 9, Nov 4"), nothing(), known(met, null))).isEqualTo("open");
        assertThat(said(days("Sep 9"), nothing(), known(met, null))).isEqualTo("open");
    }

    @Test
    void beforeATeamBeganItDidNotMeet() {
        assertThat(said(days("Sep 9, Oct 7"), nothing(), known(Set.of(), LocalDate.of(2026, 8, 15))))
                .isEqualTo("2026-07-01 the team exists since 2026-08-15");
        assertThat(said(days("Sep 9, Oct 7"), nothing(), known(Set.of(), LocalDate.of(2025, 8, 15))))
                .isEqualTo("open");
    }

    @Test
    void daysThatAreStillEmptyMayLieAhead() {
        var days = days("Sep 9");
        days.add(1, "Mar 3");

        assertThat(said(days, new Clues("2026-27", List.of(), List.of(), List.of()), none()))
                .isEqualTo("2026-07-01 the file's name says '2026-27'");
    }

    private static boolean clear(YearlessDays days) {
        return days.texts().stream().noneMatch(text -> text.matches("\\d+/\\d+"));
    }

    private static Clues nothing() {
        return new Clues("check-in", List.of(), List.of(), List.of());
    }

    private static Known none() {
        return known(Set.of(), null);
    }

    private static Known known(Set<LocalDate> meetings, @Nullable LocalDate began) {
        return new Known(JULY, TODAY, meetings, began);
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static YearlessDays days(String names) {
        var days = new YearlessDays();
        var all = Arrays.asList(names.split(", "));
        all.forEach(name -> {
            days.add(100 + all.indexOf(name), name);
            days.fill(100 + all.indexOf(name));
        });
        return days;
    }

    private static String said(YearlessDays days, Clues clues, Known known) {
        var found = days.year(clues, known);
        if (found == null) {
            return "open";
        }
        boolean isClear = clear(days);
        return found.year().begin() + " " + found.why()
                + (isClear || found.order() == null ? "" : ", " + found.order());
    }
}
