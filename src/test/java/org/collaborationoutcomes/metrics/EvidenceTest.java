package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of every figure that lists some, against the figure itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-08-04");

    /** Their rows are what they rest on, but add up to nothing. */
    private static final Set<String> NO_SUMS = Set.of(
            "participation_gini",
            "participation_evenness",
            "voice_evenness",
            "longest_gap_days",
            "attainment",
            "expected_attainment",
            "original_attainment",
            "pace",
            "days_since_measured");

    private final Computed given = new Computed();

    @BeforeAll
    void aDistrictOfThreeTeams() {
        teams();
        meetings();
        goals();
        survey();
        given.facts().write();
        given.jdbc()
                .sql("update facts.survey set file_id = 2 where respondent_id > 'R05'")
                .update();
        given.asOf("2026-10-31");
    }

    private void teams() {
        given.facts()
                .given(
                        "facts.teams",
                        "team_id,area,school,meetings_per_month,conflict_protocol",
                        "T1,teacher,Oak,2,true",
                        "T2,community,Elm,1,false",
                        "T3,teacher,Ash,,")
                .given(
                        "facts.members",
                        "team_id,person_id,role,organization",
                        "T1,P1,leader,Oak",
                        "T1,P2,member,Elm",
                        "T1,P3,recorder,Oak",
                        "T2,P4,leader,City",
                        "T2,P5,member,Oak",
                        "T3,P6,member,Oak")
                .given("facts.members", "team_id,person_id,role,stakeholder_group", "T2,P7,leader|data,student");
    }

    /** Twelve weekly meetings of T1, the fourth cancelled; P1 comes always, P2 often, P3 seldom, a guest now and then. */
    private void meetings() {
        for (int week = 0; week < 12; week++) {
            var day = FIRST.plusWeeks(week);
            var held = week != 3;
            given.facts()
                    .given(
                            "facts.meetings",
                            "meeting_id,team_id,activity,starts_at,status,mode,cancel_reason,scheduled_minutes,"
                                    + "protected_time,agenda_sent_on,recap_sent_on",
                            String.join(
                                    ",",
                                    "M" + week,
                                    "T1",
                                    week % 2 == 0 ? "co_teaching" : "lesson_planning",
                                    day + "T15:00",
                                    held ? "held" : "cancelled",
                                    week % 3 == 0 ? "virtual" : "in_person",
                                    held ? "" : "time",
                                    Integer.toString(60 + week),
                                    Boolean.toString(week % 4 == 0),
                                    day.minusDays(week % 3).toString(),
                                    day.plusDays(week % 5).toString()));
            if (held) {
                attendance(week, day);
            }
        }
        given.facts()
                .given(
                        "facts.meetings",
                        "meeting_id,team_id,activity,starts_at,status,cancel_reason,partner_organization",
                        "L1,T2,mentoring,2025-10-08T15:00,held,,Mill",
                        "L2,T2,mentoring,2025-10-09T15:00,held,,Bakery",
                        "N1,T2,mentoring,2026-10-06T15:00,held,,Mill",
                        "N2,T2,mentoring,2026-10-13T15:00,cancelled,other,Library",
                        "C1,T2,club,2026-10-14T15:00,held,,Harbor",
                        "C2,T3,club,2026-10-14T15:00,held,,")
                .given(
                        "facts.attendance",
                        "meeting_id,team_id,meeting_date,person_id,minutes",
                        "N1,T2,2026-10-06,P4,50",
                        "N1,T2,2026-10-06,P8,40");
    }

    private void attendance(int week, LocalDate day) {
        var row = "M" + week + ",T1," + day;
        given.facts()
                .given(
                        "facts.attendance",
                        "meeting_id,team_id,meeting_date,person_id,status,minutes,contributions,duty",
                        row + (week == 5 ? ",P1,absent,,," : ",P1,present,55,3,facilitator|data"),
                        row + (week % 4 == 1 ? ",P2,excused,,," : ",P2,late,70,1,recorder"),
                        row + (week % 3 == 0 ? ",P3,remote,40,0," : ",P3,absent,,,"));
        if (week % 5 == 0) {
            given.facts()
                    .given(
                            "facts.attendance",
                            "meeting_id,team_id,meeting_date,person_id,status,minutes",
                            row + ",P9,present,30");
        }
    }

    private void goals() {
        var columns = "goal_id,team_id,target,weight,status,owner_id,parent_goal_id,due_on";
        given.facts()
                .goal(columns, "G1,T1,100,2,active,P1,,2027-06-30")
                .goal(columns, "G2,T1,60,1,active,,G1,2027-06-30")
                .goal(columns, "G3,T2,80,3,active,,,2027-06-30")
                .goal(columns, "G4,T2,80,1,dropped,P4,,2027-06-30")
                .goal(columns, "G5,T2,40,1,active,P4,,2026-10-01")
                .given(
                        "facts.goal_versions",
                        "goal_id,team_id,target,weight,version,revised_on,revision_reason",
                        "G3,T2,70,3,2,2026-08-15,",
                        "G3,T2,90,3,3,2026-09-15,agreed")
                .given(
                        "facts.progress",
                        "goal_id,measured_on,value",
                        "G1,2026-08-15,10",
                        "G1,2026-10-15,45",
                        "G2,2026-08-20,80",
                        "G2,2026-08-30,75",
                        "G5,2026-09-15,41")
                .given(
                        "facts.actions",
                        "action_id,team_id,kind,owner_id,due_on,completed_on,celebrated_on",
                        "A1,T1,action,P1,2026-09-01,2026-08-30,2026-09-09",
                        "A2,T1,action,,2026-09-01,,",
                        "A3,T1,action,P2,2026-12-01,,",
                        "A4,T2,action,P4,2026-09-01,2026-09-05,",
                        "A5,T1,milestone,,2026-09-01,2026-09-20,2026-09-23");
    }

    /** Nine answer for T1, five of them in one file and four in the other. */
    private void survey() {
        given.facts()
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Working,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse",
                        "S,Q1,1,TRUST,1,5,false",
                        "S,Q2,2,TRUST,1,5,true",
                        "S,Q4,4,,0,10,false")
                .given(
                        "facts.waves",
                        "survey_id,wave_id,team_id,opens_on,closes_on,invited",
                        "S,W,T1,2026-10-01,2026-10-09,12");
        for (int person = 1; person <= 9; person++) {
            var row = "S,W,T1,R0" + person;
            given.facts()
                    .given(
                            "facts.survey",
                            "survey_id,wave_id,team_id,respondent_id,item_id,value",
                            row + ",Q1," + (1 + person % 5),
                            row + ",Q2," + (person == 4 ? "" : 1 + person % 3),
                            row + ",Q4," + person);
        }
    }

    static Stream<Metric> listed() {
        return Catalogue.load().stream().filter(EvidenceSql::lists);
    }

    @ParameterizedTest
    @MethodSource("listed")
    void theRowsOfEveryFigureAddUpToIt(Metric metric) {
        var figures = given.jdbc()
                .sql("select * from metrics.value where metric = ? and state = 'ok'"
                        + " and (period <> 'month' or period_start = '2026-09-01')")
                .param(metric.key())
                .query()
                .listOfRows();
        assertThat(figures).isNotEmpty();
        for (var figure : figures) {
            var rows = rows(metric, figure, 4);
            if (NO_SUMS.contains(metric.key()) || "goal".equals(figure.get("scope"))) {
                assertThat(rows).as("%s", figure).isNotEmpty();
            } else if (metric.section().equals("survey") && !metric.key().equals("response_rate")) {
                assertThat(below(rows)).as("%s", figure).isEqualTo(((Number) counted(figure)).doubleValue());
                assertThat(rows).allMatch(row -> row.above() == null);
            } else {
                addUp(figure, rows);
            }
        }
    }

    private static void addUp(Map<String, @Nullable Object> figure, List<Evidence> rows) {
        if (figure.get("denominator") instanceof Double denominator) {
            assertThat(below(rows)).as("%s", figure).isEqualTo(denominator, within(1e-9));
            assertThat(above(rows)).as("%s", figure).isEqualTo((Double) figure.get("numerator"), within(1e-9));
        } else {
            var divisor = rows.stream().anyMatch(row -> row.below() != null) ? below(rows) : 1;
            assertThat(above(rows) / divisor).as("%s", figure).isEqualTo((Double) figure.get("value"), within(1e-9));
        }
    }

    private static Object counted(Map<String, @Nullable Object> figure) {
        return Objects.requireNonNull(figure.get("denominator") == null ? figure.get("n") : figure.get("denominator"));
    }

    private List<Evidence> rows(Metric metric, Map<String, @Nullable Object> figure, int least) {
        var place = new HashMap<String, String>();
        for (var column : List.of("scope", "district_id", "area", "team_id", "subject", "period")) {
            place.put(column, String.valueOf(figure.get(column)));
        }
        place.put("least", Integer.toString(least));
        var through = day(Objects.requireNonNull(figure.get("period_end")));
        @Nullable Object from = figure.get("period_start");
        return given.evidence(metric, place, from == null ? through : day(from), through);
    }

    private static LocalDate day(Object date) {
        return LocalDate.parse(date.toString());
    }

    private static double above(List<Evidence> rows) {
        return rows.stream()
                .map(Evidence::above)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static double below(List<Evidence> rows) {
        return rows.stream()
                .map(Evidence::below)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    @Test
    void aFileOfAnswersIsToldByItselfOnlyWhereEachTellsOfAWholeGroup() {
        assertThat(answers("team", 4)).containsExactly("answers 5.0", "answers 4.0");
        assertThat(answers("team", 5)).containsExactly("answers, in 2 files 9.0");
        assertThat(answers("district", 4)).containsExactly("answers, in 2 files 9.0");
    }

    private List<String> answers(String scope, int least) {
        var metric = listed().filter(known -> known.key().equals("item_favorable"))
                .findFirst()
                .orElseThrow();
        var figure = given.jdbc()
                .sql("select * from metrics.value where metric = 'item_favorable' and scope = ? and subject = 'Q1'")
                .param(scope)
                .query()
                .singleRow();
        return rows(metric, figure, least).stream()
                .map(row -> row.what() + " " + row.below())
                .toList();
    }

    @Test
    void everyMetricWithoutRowsSaysWhyInASentence() {
        assertThat(Catalogue.load())
                .filteredOn(metric -> !EvidenceSql.lists(metric))
                .allSatisfy(metric -> {
                    assertThat(Rowless.tells(metric)).as(metric.key()).isTrue();
                    assertThat(Rowless.why(metric, true)).endsWith(".");
                    assertThat(Rowless.why(metric, false)).endsWith(".");
                });
    }
}
