package org.collaborationoutcomes.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The findings that the page of the samples promises, reckoned from the files and not by the product. */
class DistrictStoryTest {

    private static final String FIRST_FALL = "2024-07-01 2024-12-31";
    private static final String THIS_YEAR = "2025-07-01 2026-01-30";

    private static SampleReader samples = new SampleReader(List.of());

    @BeforeAll
    static void read() throws IOException {
        samples = new SampleReader(Lines.of(Path.of("input-samples")));
    }

    @Test
    void maplewickMeetsInGrowingNumbers() {
        assertThat(samples.attendance("maplewick", FIRST_FALL)).isBetween(0.76, 0.80);
        assertThat(samples.attendance("maplewick", THIS_YEAR)).isBetween(0.86, 0.90);
    }

    @Test
    void inDunmereAFewPeopleCarryTheTeams() {
        assertThat(samples.gini("dunmere", THIS_YEAR)).isBetween(0.30, 0.45);
        assertThat(samples.gini("maplewick", THIS_YEAR)).isLessThan(0.15);
    }

    @Test
    void dunmereCancelsThreeMeetingsOfTenMostlyForTime() {
        Map<String, Long> meetings = samples.meetings("dunmere");
        long time = meetings.getOrDefault("cancelled time", 0L);
        long other = meetings.getOrDefault("cancelled other", 0L);
        long held = meetings.getOrDefault("held ", 0L);
        assertThat((double) held / (held + time + other)).isBetween(0.66, 0.74);
        assertThat((double) time / (time + other)).isGreaterThan(0.7);
    }

    @Test
    void atSevenInTheMorningFewComeAndAtNoonMore() {
        assertThat(samples.attendanceAt("dunmere", "07:00")).isBetween(0.30, 0.42);
        assertThat(samples.attendanceAt("dunmere", "12:15")).isBetween(0.48, 0.62);
    }

    @Test
    void trustRisesInMaplewickAndVoiceIsLowInDunmere() {
        assertThat(samples.favorable("maplewick", "2024-fall", "TRUST")).isLessThan(0.50);
        assertThat(samples.favorable("maplewick", "2025-fall", "TRUST")).isGreaterThan(0.65);
        assertThat(samples.favorable("dunmere", "2025-fall", "VOICE")).isLessThan(0.30);
        assertThat(samples.favorable("sallow-fork", "2025-fall", "FAMILY_PARTNERSHIP"))
                .isGreaterThan(0.75);
    }

    @Test
    void sallowForkHasNotMeasuredHalfOfItsGoalsSinceSeptember() {
        Map<String, String> last = samples.lastMeasured("sf-");
        assertThat(last.values().stream().filter(day -> day.compareTo("2025-10-01") < 0))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void eachWaveHasAboutTwoHundredRespondentsAndTheOpenOneHalf() {
        assertThat(samples.respondents("2024-fall")).isBetween(150, 250);
        assertThat(samples.respondents("2025-spring")).isBetween(150, 250);
        assertThat(samples.respondents("2025-fall")).isBetween(150, 250);
        assertThat(samples.respondents("2026-winter")).isBetween(70, 130);
    }

    @Test
    void twoTeamsAreTooSmallToBeShown() {
        assertThat(samples.roster("sf-ag-partners")).hasSize(4);
        assertThat(samples.roster("harbor-student-voice")).hasSizeBetween(7, 9);
    }

    @Test
    void theOtherStudentAndFamilyTeamsAreLargeEnough() {
        Set<String> shown = Team.all().stream()
                .filter(team -> team.is("student") || team.is("family_school"))
                .map(Team::id)
                .filter(id -> !id.equals("harbor-student-voice"))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(shown).hasSize(7).allSatisfy(id -> assertThat(samples.roster(id))
                .hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void theCorrectionsTurnAbsencesIntoRemotePresence() {
        Map<String, String> before = new TreeMap<>();
        samples.of("attendance")
                .filter(line -> line.file().equals("maplewick/attendance-2025-fall.csv"))
                .forEach(line -> before.put(line.key(), line.get("status")));
        assertThat(samples.of("attendance").filter(line -> line.file().contains("corrections")))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(before.get(line.key()) + " " + line.get("status"))
                        .isEqualTo("absent remote"));
    }

    @Test
    void theLateFileHoldsNothingButNovember() {
        assertThat(samples.of("attendance").filter(line -> line.file().contains("late")))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(LocalDate.parse(line.get("meeting_date")))
                        .isBetween(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30)));
    }
}
