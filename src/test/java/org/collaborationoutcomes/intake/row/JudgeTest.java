package org.collaborationoutcomes.intake.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String ATTENDANCE = "team_id,meeting_id,person_id,meeting_date,status,minutes,duty,deleted\n";
    private static final String GOAL = "goal_id,team_id,title,baseline,target,starts_on,due_on,direction,weight\n";
    private static final String SURVEY = "survey_id,wave_id,team_id,respondent_id,submitted_on,item_id,value\n";

    @TempDir
    Path folder;

    static Stream<Arguments> wrong() {
        return Stream.of(
                attendance(
                        "T1,M1,P1,2026-02-30,present,,,",
                        "Row 2, column D (meeting_date): '2026-02-30' is not a date like 2025-09-01: February 2026 has 28 days."),
                attendance(
                        "T1,M1,P1,9/13/2026,present,,,",
                        "Row 2, column D (meeting_date): '9/13/2026' is not a date like 2025-09-01.",
                        "perhaps 2026-09-13 is meant"),
                attendance(
                        "T1,M1,P1,45982,present,,,",
                        "Row 2, column D (meeting_date): '45982' is not a date like 2025-09-01.",
                        "perhaps 2025-11-21 is meant"),
                attendance(
                        "T1,M1,P1,1989-12-31,present,,,",
                        "Row 2, column D (meeting_date): '1989-12-31' is not between 1990-01-01 and 2028-11-21."),
                attendance(
                        "T1,M1,P1,2028-11-22,present,,,",
                        "Row 2, column D (meeting_date): '2028-11-22' is not between 1990-01-01 and 2028-11-21."),
                attendance(
                        "T1,M1,P1,2026-09-03,presnt,,,",
                        "Row 2, column E (status): 'presnt' is none of the words allowed here. Did you mean 'present'?",
                        "Allowed are: present, late, remote, excused, absent."),
                attendance(
                        "T1,M1,P1,2026-09-03,here,,,",
                        "Row 2, column E (status): 'here' is none of the words allowed here."),
                attendance(
                        "T1,M1,P1,2026-09-03,,,,",
                        "Row 2, column E (status) is empty.",
                        "Fill it in, for example: present."),
                attendance(
                        "T1,M1,P1,2026-09-03,late,1441,,", "Row 2, column F (minutes): '1441' is not from 0 to 1,440."),
                attendance(
                        "T1,M1,P1,2026-09-03,late,45.0,,",
                        "Row 2, column F (minutes): '45.0' is not a whole number like 60.",
                        "perhaps 45 is meant"),
                attendance(
                        "T1,M1,P1,2026-09-03,late,99999999999,,",
                        "Row 2, column F (minutes): '99999999999' is not from 0 to 1,440."),
                attendance(
                        "T1,M1,P1,2026-09-03,late,\u0663,,",
                        "Row 2, column F (minutes): '\u0663' is not a whole number like 60."),
                attendance(
                        "T1,M1,P1,2026-09-03,late,#REF!,,",
                        "Row 2, column F (minutes): '#REF!' is an error message of the spreadsheet, not a value."),
                attendance(
                        "T1,M1,P1,2026-09-03,late,,chair,",
                        "Row 2, column G (duty): 'chair' is none of the words allowed here.",
                        "facilitator, recorder, timekeeper, data (several joined with |)."),
                attendance(
                        "T1,M1,P1,2026-09-03,late,,,perhaps",
                        "Row 2, column H (deleted): 'perhaps' is none of the words allowed here."),
                attendance(
                        "T 1,M1,P1,2026-09-03,late,,,",
                        "Row 2, column A (team_id): 'T 1' has a space or an invisible character in it; an id has none."),
                attendance(
                        "9.45E+12,M1,P1,2026-09-03,late,,,",
                        "Row 2, column A (team_id): '9.45E+12' has lost digits, the spreadsheet shortened it."),
                attendance(
                        "x".repeat(65) + ",M1,P1,2026-09-03,late,,,",
                        "Row 2, column A (team_id): the text has 65 characters, at most 64 are kept."),
                attendance("T1,M1,P1,2026-09-03,late", "Row 2 has 5 cells, but the first row names 8 columns."),
                attendance(
                        "T1,M1,P1,2026-09-03,late,,,,,more", "Row 2 has 10 cells, but the first row names 8 columns."),
                attendance(
                        "\"T1\"x,M1,P1,2026-09-03,late,,,", "Row 2: a cell goes on after its closing quotation mark."),
                attendance("T1,,P1,,,,,true", "Row 2, column B (meeting_id) is empty."),
                Arguments.of(
                        GOAL + "G1,T1,Read,60,60,2026-01-01,2026-12-31,increase,1",
                        "Row 2, column E (target): '60' does not go with 'increase' in direction.",
                        "To increase, the target must be more than the baseline (60). If less is better, write decrease as"
                                + " direction."),
                Arguments.of(
                        GOAL + "G1,T1,Read,60,70,2026-01-01,2026-12-31,decrease,1",
                        "Row 2, column E (target): '70' does not go with 'decrease' in direction.",
                        "must be less"),
                Arguments.of(
                        GOAL + "G1,T1,Read,60,70,2026-01-02,2026-01-01,,1",
                        "Row 2, column G (due_on): '2026-01-01' does not go with '2026-01-02' in starts_on.",
                        "Correct one of the two dates."),
                Arguments.of(
                        GOAL + "G1,T1,Read,60,70,2026-01-01,2046-11-22,,1",
                        "Row 2, column G (due_on): '2046-11-22' is not between 1990-01-01 and 2046-11-21.",
                        ""),
                Arguments.of(
                        GOAL + "G1,T1,Read,\"12,5\",70,2026-01-01,2026-12-31,,1",
                        "Row 2, column D (baseline): '12,5' is not a number like 12.5.",
                        "perhaps 12.5 is meant"),
                Arguments.of(
                        GOAL + "G1,T1,Read,1e3,70,2026-01-01,2026-12-31,,1",
                        "Row 2, column D (baseline): '1e3' is not a number like 12.5.",
                        ""),
                Arguments.of(
                        GOAL + "G1,T1,Read,NaN,70,2026-01-01,2026-12-31,,1",
                        "Row 2, column D (baseline): 'NaN' is not a number like 12.5.",
                        ""),
                Arguments.of(
                        GOAL + "G1,T1,Read,1,70,2026-01-01,2026-12-31,,0",
                        "Row 2, column I (weight): '0' is not a number above 0.",
                        ""),
                Arguments.of(
                        SURVEY + "climate,w1,T1,r 1,2026-09-03,TRUST1,4",
                        "Row 2, column D (respondent_id): the value has a space or an invisible character in it; an id has none.",
                        "Write it without, for example: r-0042."),
                Arguments.of(
                        SURVEY + "climate,w1,T1,r1,2026-09-03,TRUST1,5.5",
                        "Row 2, column G (value): '5.5' is no answer from 1 to 5.",
                        "leave the cell empty"),
                Arguments.of(
                        SURVEY + "seven,w1,T1,r1,2026-09-03,TRUST1,often",
                        "Row 2, column G (value): 'often' is no answer from 1 to 7.",
                        ""));
    }

    private static Arguments attendance(String row, String message) {
        return attendance(row, message, "");
    }

    private static Arguments attendance(String row, String message, String help) {
        return Arguments.of(ATTENDANCE + row, message, help);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongRowIsAnsweredInWholeSentences(String csv, String message, String help) throws IOException {
        var rows = judge(csv);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).problems()).extracting(Problem::message).containsExactly(message);
        assertThat(rows.get(0).problems().get(0).help()).contains(help);
    }

    static Stream<Arguments> right() {
        return Stream.of(
                Arguments.of(
                        ATTENDANCE + " T1 ,M1,P1,2024-02-29,PRESENT,+5,data|Recorder|data,no",
                        "[M1, T1, 2024-02-29, null, P1, present, 5, null, recorder|data, null, null, null, null, null]"),
                Arguments.of(
                        ATTENDANCE + "T1,M1,P1,,,,,yes",
                        "[M1, T1, null, null, P1, null, null, null, null, null, null, null, null, null]"),
                Arguments.of(
                        ATTENDANCE + "T1,M1,P1,2026-09-03,late,,,,,",
                        "[M1, T1, 2026-09-03, null, P1, late, null, null, null, null, null, null, null, null]"),
                Arguments.of(
                        SURVEY + "climate,w1,T1,r1,2026-09-03,TRUST1,",
                        "[climate, w1, T1, #r1, null, 2026-09-03, TRUST1, null]"),
                Arguments.of(
                        SURVEY + "climate,w1,T1,r1,2026-09-03,TRUST1,n/a",
                        "[climate, w1, T1, #r1, null, 2026-09-03, TRUST1, null]"),
                Arguments.of(
                        SURVEY + "climate,w1,T1,r1,2026-09-03,TRUST1,4.5",
                        "[climate, w1, T1, #r1, null, 2026-09-03, TRUST1, 4.5]"),
                Arguments.of(
                        SURVEY + "seven,w1,T1,r1,2026-09-03,TRUST1,7",
                        "[seven, w1, T1, #r1, null, 2026-09-03, TRUST1, 7.0]"),
                Arguments.of(
                        "team_id,meeting_id,starts_at,scheduled_minutes,status,protected_time\nT1,M1,2026-09-03T15:30,60,Held,1",
                        "[M1, T1, null, null, 2026-09-03T15:30, 60, held, null, true, null, null, null, null]"),
                Arguments.of(
                        "district_id,starts_on,ends_on\nD1,2026-09-03,2026-09-04",
                        "[D1, , 2026-09-03, 2026-09-04, null]"),
                Arguments.of(
                        GOAL + "G1,T1,Read,\u22125,.5,2026-01-01,2026-12-31,,",
                        "[G1, T1, Read, null, null, null, null, null, -5.0, 0.5, null, null, 2026-01-01, 2026-12-31, null, null, null, null, null, null, null]"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void aRightRowBecomesValuesInTableOrder(String csv, String values) throws IOException {
        var rows = judge(csv);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(0).values()).hasToString(values);
    }

    @Test
    void allProblemsOfARowAreFoundAtOnce() throws IOException {
        assertThat(judge(ATTENDANCE + "T1,,P1,soon,here,-1,,").get(0).problems())
                .extracting(Problem::cell)
                .containsExactly("B2", "D2", "E2", "F2");
    }

    @Test
    void blankRowsAreNoneAndARepeatedHeaderIsSkipped() throws IOException {
        var rows = judge(ATTENDANCE + "\n,,,,\n" + ATTENDANCE + "T1,M1,P1,2026-09-03,late,,,\n");

        assertThat(rows).extracting(JudgedRow::line).containsExactly(4, 5);
        assertThat(rows).extracting(JudgedRow::skipped).containsExactly(true, false);
    }

    @Test
    void whatIsToGoNeedsItsKeyAloneButNothingInItIsMalformed() throws IOException {
        var rows = judge(ATTENDANCE + "T1,M1,P1,,,,,true\nT1,M1,P1,2026-09-33,presnt,-1,chair,true\n");

        assertThat(rows).extracting(JudgedRow::isRejected).containsExactly(false, true);
        assertThat(rows.get(1).problems())
                .extracting(Problem::cell, Problem::code)
                .containsExactly(
                        tuple("D3", "C-DATE"), tuple("E3", "C-CODE"), tuple("F3", "C-RANGE"), tuple("G3", "C-CODE"));
    }

    @Test
    void whereAFileHasTheKeyAloneARowThatIsNotToGoIsRejected() throws IOException {
        var rows = judge("goal_id,measured_on,deleted\nG1,2026-09-03,true\nG1,2026-09-04,false\nG1,2026-09-05,\n");

        assertThat(rows).extracting(JudgedRow::isRejected).containsExactly(false, true, true);
        assertThat(rows.get(1).problems()).extracting(Problem::message).containsExactly("Row 3, value is empty.");
    }

    @Test
    void anItemMaySayNothingOfItsLanguage() throws IOException {
        var rows = judge("survey_id,item_id,language,text\nclimate,Q1,,We meet weekly.\n");

        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(0).values())
                .hasToString("[climate, Q1, , We meet weekly., null, null, null, null, null, null]");
    }

    @Test
    void aTeamOfWhichNobodySaysWhatItIsStaysOpen() throws IOException {
        var rows = judge("district_id,district_name,team_id,team_name,area,allowed_areas\n"
                + "d,D,t1,One,teacher,\"teacher, student\"\nd,D,t2,Two,,\"teacher, student\"\n");

        assertThat(rows).extracting(JudgedRow::skipped).containsExactly(false, true);
        assertThat(rows.get(1).problems())
                .extracting(Problem::message)
                .containsExactly("Row 3 leaves `area` open and was left out.");
    }

    @Test
    void aShieldedCellOfARejectsFileIsUnshieldedExactlyOnce() throws IOException {
        var header = "reject_line,reject_column,reject_code,reject_message,goal_id,measured_on,value,note\n";

        assertThat(judge(header + "3,C,x,y,G1,2026-09-03,4,'=1+1\n").get(0).values())
                .hasToString("[G1, 2026-09-03, 4.0, null, =1+1]");
        assertThat(judge(header + "3,C,x,y,G1,2026-09-03,4,''=1+1\n").get(0).values())
                .hasToString("[G1, 2026-09-03, 4.0, null, '=1+1]");
        assertThat(judge("goal_id,measured_on,value,note\nG1,2026-09-03,4,'=1+1\n")
                        .get(0)
                        .values())
                .hasToString("[G1, 2026-09-03, 4.0, null, '=1+1]");
    }

    @Test
    void aLongValueIsQuotedUpToEightyCharacters() throws IOException {
        var rows = judge(ATTENDANCE
                + "T1,M1,P1,2026-09-03,%s,,,\nT1,M1,P1,2026-09-03,%s,,,\n".formatted("x".repeat(80), "y".repeat(81)));

        assertThat(rows.get(0).problems())
                .extracting(Problem::message, Problem::value)
                .containsExactly(tuple(
                        "Row 2, column E (status): '%s' is none of the words allowed here.".formatted("x".repeat(80)),
                        "x".repeat(80)));
        assertThat(rows.get(1).problems())
                .extracting(Problem::message, Problem::value)
                .containsExactly(tuple(
                        "Row 3, column E (status): '%s…' is none of the words allowed here.".formatted("y".repeat(79)),
                        "y".repeat(79) + "…"));
    }

    private List<JudgedRow> judge(String csv) throws IOException {
        return new JudgedRows(folder).of(csv);
    }

    @Test
    void everyCodeOfTheCatalogueHasItsWords() {
        assertThat(CATALOGUE.codes()).doesNotHaveDuplicates().allSatisfy(code -> assertThat(CATALOGUE.title(code))
                .isNotBlank());
        assertThat(Arrays.asList(Feed.values())).extracting(Feed::key).startsWith("teams", "calendar", "members");
    }
}
