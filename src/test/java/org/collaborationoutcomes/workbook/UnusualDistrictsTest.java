package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.collaborationoutcomes.xlsx.XlsxText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Districts at the edges: with nothing, with everything hidden, with very many or very strangely named teams. */
class UnusualDistrictsTest {
    @TempDir
    Path folder;

    @Test
    void aDistrictWithNothingSaysWhatItDoesNotKnowYet() throws Exception {
        var file = sound(new TinyDistrict().district("D", "New Schools", 0));

        assertThat(XlsxText.of(file, "Summary")).isEqualTo("""
                New Schools: how our collaboration is going
                School year 2025-26, data through January 30, 2026. Leaders' edition 1. 0 teams in 0 areas.
                Too early to say whether we are on track: no headline figure has a number yet.
                No goal has been set yet.
                Nobody has recorded yet who came to team meetings in this school year.
                No survey was open yet.
                By the rules on the Practices sheet, nothing needs attention today.
                Headline figures
                Figure | Value | Status | Wanted | n
                No figure is known yet.

                Celebrate
                What | See | Team | Evidence | A question worth asking
                No goal was met, and no rule for celebration is reached yet.

                Needs attention
                What | See | Team | Evidence | A question worth asking
                By the rules on the Practices sheet, nothing needs attention today.

                Not yet known: goals met or on track (needs goals and their progress); members present at team meetings, how unevenly members take part and meetings with
                enough members to decide (needs members and records of who came); planned meetings held (needs how often each team means to meet); members who often miss
                meetings (needs ten meetings with a record of who came); invited people who answered (needs a survey that is closed); Trust: answered favorably (needs a closed
                survey that asks about trust).
                Data: no row was delivered yet. The Data quality sheet says more.
                """);
    }

    @Test
    void listsOfThoseWhoCameAreNotTakenForNothingWhereNoMembersAreKnown() throws Exception {
        var dale = new TinyDistrict().district("D", "New Schools", 1).team("D", "T1", "teacher", "Math PLC");
        dale.year("D", "meetings_reported", 3, 1);

        assertThat(XlsxText.of(sound(dale), "Summary"))
                .contains(
                        "Who came to team meetings was recorded; how many of the members that is, a list of members would"
                                + " tell.")
                .doesNotContain("Nobody has recorded");
    }

    @Test
    void everythingHiddenIsNowhereANumber() throws Exception {
        var dale = new TinyDistrict().district("D", "Small Schools", 1).shelteredTeam("D", "T1", "student", "Crew");
        for (String unit : List.of("D", "D/student", "D/student/T1")) {
            for (String metric : List.of("attendance_rate", "punctuality", "participation_evenness", "chronic_share")) {
                dale.hidden(unit, metric);
            }
        }

        var file = sound(dale);

        assertThat(XlsxText.of(file, "Summary").replace('\n', ' '))
                .contains(
                        "Who came to team meetings is not shown, to protect people.",
                        "members who often miss meetings (not shown, to protect people)");
        assertThat(XlsxText.of(file, "Participation")).contains("Crew | Students | ~ | – | ~ | – | ~ | ~ | – | – | –");
    }

    @Test
    void aRecordWithWideGapsIsJudgedNeitherGoodNorBadOnPageOne() throws Exception {
        var summary = XlsxText.of(sound(present(31)), "Summary").replace('\n', ' ');
        assertThat(summary)
                .contains(
                        "Of 31% of the times that a member was expected at a team meeting nothing was recorded.",
                        "members who often miss meetings and meetings with enough members to decide (needs a",
                        "Who came is not drawn here:",
                        "By the rules on the Practices sheet, nothing needs attention today.",
                        "Incomplete record of who came: 3 meetings.")
                .doesNotContain("needs attention |", "Some members carry the meetings");
        assertThat(XlsxText.of(sound(present(30)), "Summary"))
                .contains(
                        "60% of members expected at team meetings were present",
                        "Some members carry the meetings",
                        "In Jan 2026, the only month with a figure yet, 60% of the members expected were present.");
    }

    @Test
    void whatIsFarBehindIsNotPassedOverWhereNoRuleLooksAtIt() throws Exception {
        var dale = new TinyDistrict().district("D", "Dale Schools", 1).team("D", "T1", "teacher", "Crew");
        for (String unit : List.of("D", "D/teacher", "D/teacher/T1")) {
            dale.year(unit, "attendance_rate", 42, 100);
        }

        assertThat(XlsxText.of(sound(dale), "Summary"))
                .contains(
                        "Members present at team meetings | 42% | far behind ■ | at least 90% of 100 times expected",
                        "nothing needs attention today. Far behind what is wanted: members present at team meetings.");
    }

    private static TinyDistrict present(int unrecorded) {
        var dale = new TinyDistrict().district("D", "Zoom Schools", 1).team("D", "T1", "teacher", "Crew");
        for (String unit : List.of("D", "D/teacher", "D/teacher/T1")) {
            dale.year(unit, "attendance_rate", 60, 100)
                    .year(unit, "quorum_rate", 1, 5)
                    .year(unit, "unrecorded_share", unrecorded, 100)
                    .month(unit, "2026-01-01", "attendance_rate", 60, 100);
        }
        return dale.row("record_gap", TinyDistrict.AS_OF, "D", 5, 0, 3, 100, unrecorded)
                .row(
                        "finding",
                        TinyDistrict.AS_OF,
                        "D",
                        "attention",
                        1,
                        "B20",
                        "even/team",
                        "T1",
                        "",
                        "",
                        0.1,
                        0,
                        "participation_evenness",
                        0.8,
                        null,
                        null,
                        10,
                        0.9,
                        "",
                        null,
                        "Some members carry the meetings",
                        "How evenly members take part: {value}.",
                        "Whose voice is missing?");
    }

    @Test
    void aYearBeforeAnyMeetingWasToldOfIsNotSaidToHaveHeldNone() throws Exception {
        var dale = new TinyDistrict().district("D", "New Schools", 1).team("D", "T1", "teacher", "Crew");
        for (String unit : List.of("D", "D/teacher", "D/teacher/T1")) {
            dale.year(unit, "cadence_adherence", 7, 8)
                    .month(unit, "2024-10-01", "cadence_adherence", 0, 4)
                    .month(unit, "2024-11-01", "cadence_adherence", 0, 4)
                    .month(unit, "2025-10-01", "cadence_adherence", 3, 4)
                    .month(unit, "2025-11-01", "cadence_adherence", 4, 4)
                    .month(unit, "2025-12-01", "cadence_adherence", 0, 4);
        }

        var file = sound(dale);

        assertThat(XlsxText.of(file, "Summary"))
                .contains("[chart] Teams held 0% of planned meetings in December\n")
                .doesNotContain("last year");
        assertThat(XlsxText.of(file, "Participation"))
                .contains("Oct |  | – | – |  | 75.0% | 3 | 4.0 |  | 90% | 100%\n");
    }

    @Test
    void aTopicThatIsNotShownStandsLastAndInNoChart() throws Exception {
        var dale = new TinyDistrict().district("D", "Dale Schools", 1).team("D", "T1", "teacher", "Crew");
        var wave = "wave:climate/w1";
        dale.row("wave", TinyDistrict.AS_OF, "D", "climate", "w1", wave, "Climate", "2025-10-01", "2025-10-20", true);
        for (String topic : List.of("TRUST", "TIME", "VOICE")) {
            dale.row("item", TinyDistrict.AS_OF, "climate", "Q" + topic, 1, "Text.", topic, 1.0, 5.0, false, 4.0, 2.0);
            boolean told = !topic.equals("TRUST");
            dale.value(
                    "D",
                    topic,
                    wave,
                    "2025-10-01",
                    "construct_favorable",
                    told ? 0.75 : null,
                    told ? 15.0 : null,
                    told ? 20.0 : null,
                    told ? 10L : null,
                    told ? "ok" : "suppressed");
        }

        var file = sound(dale);

        assertThat(XlsxText.of(file, "Summary")).contains("[chart] Favorable answers range from 75% to 75%");
        assertThat(XlsxText.of(file, "Survey").indexOf("Trust"))
                .isGreaterThan(XlsxText.of(file, "Survey").indexOf("Voice"));
    }

    @Test
    void longAndRightToLeftNamesAndFormulasInNamesDoNoHarm() throws Exception {
        var names = List.of(
                "A team with a name so long that nobody could ever read it aloud in one breath without stopping at"
                        + " least twice on the way to its end",
                "\u05E6\u05D5\u05D5\u05EA \u05DE\u05D5\u05E8\u05D9\u05DD",
                "=HYPERLINK(\"http://example.org\")",
                "Tom & \"Ann\" <x>");
        var dale = new TinyDistrict().district("D", "\u05D1\u05EA\u05D9 \u05E1\u05E4\u05E8 & Co", names.size());
        for (int i = 0; i < names.size(); i++) {
            dale.team("D", "T" + i, "teacher", names.get(i)).year("D/teacher/T" + i, "attendance_rate", 8, 10);
        }

        sound(dale);
    }

    @Test
    void fourHundredTeamsStandOnEverySheetAndPageOneStaysOnePage() throws Exception {
        var dale = new TinyDistrict().district("D", "Large Schools", 400);
        for (int i = 0; i < 400; i++) {
            dale.team("D", "T" + i, i % 2 == 0 ? "teacher" : "community", "Team " + i)
                    .year("D/" + (i % 2 == 0 ? "teacher" : "community") + "/T" + i, "cadence_adherence", i % 12, 10);
        }

        var file = sound(dale);

        assertThat(XlsxText.of(file, "Teams").lines()).hasSize(404);
        assertThat(XlsxText.of(file, "Summary").lines().count()).isLessThan(45);
    }

    @Test
    void anEditionOfAnotherDayIsRefused() {
        var edition = Edition.first(LocalDate.of(2026, 1, 31), Edition.Kind.WORKING, "0".repeat(64));
        var workbook = new TinyDistrict().district("D", "Dale", 0).workbook();

        assertThatThrownBy(() -> workbook.write(edition, List.of(), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The edition is of 2026-01-31, but what was released last is of 2026-01-30");
    }

    private Path sound(TinyDistrict given) throws Exception {
        var file = given.write(folder).get(0);
        assertThat(WorkbookLint.problems(file)).isEmpty();
        assertThat(SchemaCheck.problems(file)).isEmpty();
        return file;
    }
}
