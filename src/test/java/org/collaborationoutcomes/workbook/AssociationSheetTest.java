package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.collaborationoutcomes.xlsx.XlsxText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Participation against attainment over teams. */
class AssociationSheetTest {
    private static final String RHO = "participation_attainment_rho";
    private static final double[] PRESENT = {9, 8, 7, 7, 6, 5, 4, 3};
    private static final double[] GONE = {0.9, 0.8, 0.85, 0.6, 0.5, 0.55, 0.3, 0.2};

    @TempDir
    Path folder;

    @Test
    void eightTeamsAreSetBesideEachOtherWithTheSentenceOfCaution() throws Exception {
        // Pearson of the mid-ranks by hand: their products sum to 39, their squares to 41.5 and 42
        var file = write(eight(39 / Math.sqrt(41.5 * 42), 0.62, 0.99));

        assertThat(XlsxText.of(file, "Association")).isEqualTo("""
                Association: do teams that meet in full get further?
                Of 8 teams with both figures, the places by members present and by goals' way gone are compared.
                This does not show that one caused the other: teams differ in many ways that are not measured here, and both figures may
                have a third reason.
                In words | Strength, from -1 to 1 | From | To | Teams
                clear: one is higher where the other is | 0.93 | 0.62 | 0.99 | 8




















                Team by team
                Team | Area | Members present at team meetings | Goals' way gone, weighted | Place by members present | Place by goals
                Team 0 | Teachers | 90.0% | 90.0% | 8.0 | 8.0
                Team 1 | Teachers | 80.0% | 80.0% | 7.0 | 6.0
                Team 2 | Teachers | 70.0% | 85.0% | 5.5 | 7.0
                Team 3 | Teachers | 70.0% | 60.0% | 5.5 | 5.0
                Team 4 | Teachers | 60.0% | 50.0% | 4.0 | 3.0
                Team 5 | Teachers | 50.0% | 55.0% | 3.0 | 4.0
                Team 6 | Teachers | 40.0% | 30.0% | 2.0 | 2.0
                Team 7 | Teachers | 30.0% | 20.0% | 1.0 | 1.0
                [chart] Teams whose members came more often are further with goals
                """);
        assertThat(XlsxText.formulas(file, "Association"))
                .contains("CORREL('Association'!$E$29:$E$36,'Association'!$F$29:$F$36)", "'Teams'!$F$5");
    }

    @Test
    void anIntervalWithZeroInsideIsNoClearRelation() throws Exception {
        var text = XlsxText.of(write(eight(0.4, -0.42, 0.86)), "Association");

        assertThat(text)
                .contains("no clear relation | 0.40 | -0.42 | 0.86 | 8")
                .contains("[chart] Presence at meetings and goals' way gone show no clear relation");
    }

    @Test
    void fewerThanEightTeamsGiveTheReason() throws Exception {
        var dale = new TinyDistrict().district("D", "Dale Schools", 9);
        for (int i = 0; i < 9; i++) {
            dale.team("D", "T" + i, "teacher", "Team " + i);
        }
        both(dale, 0);
        rho(dale, null, null, null, "too_early");

        assertThat(XlsxText.of(write(dale), "Association")).isEqualTo("""
                Association: do teams that meet in full get further?
                Too early: 1 team has both figures, and a comparison begins with 8 teams. 8 teams still lack a record of who came, or a
                goal that was measured.
                """);
    }

    @Test
    void oneFigureThatIsTheSameInAllTeamsCannotBeCompared() throws Exception {
        var text = XlsxText.of(write(eight(null, null, null)), "Association");

        assertThat(text).contains("Nothing can be compared: one of the two figures is the same in all 8 teams.");
    }

    private static TinyDistrict eight(@Nullable Double rho, @Nullable Double low, @Nullable Double high) {
        var dale = new TinyDistrict().district("D", "Dale Schools", 8);
        for (int i = 0; i < 8; i++) {
            dale.team("D", "T" + i, "teacher", "Team " + i);
            both(dale, i);
        }
        return rho(dale, rho, low, high, rho == null ? "no_data" : "ok");
    }

    private static void both(TinyDistrict dale, int i) {
        var unit = "D/teacher/T" + i;
        dale.year(unit, "attendance_rate", PRESENT[i], 10)
                .value(unit, "", "to_date", null, "team_attainment", GONE[i], null, null, 1L, "ok");
    }

    private static TinyDistrict rho(
            TinyDistrict dale, @Nullable Double rho, @Nullable Double low, @Nullable Double high, String state) {
        return rho == null || low == null || high == null
                ? dale.value("D", "", "ytd", "2025-07-01", RHO, null, null, null, null, state)
                : dale.ranged("D", "", "ytd", "2025-07-01", RHO, new double[] {rho, low, high}, 8L);
    }

    private Path write(TinyDistrict given) throws Exception {
        var file = given.write(folder).get(0);
        assertThat(WorkbookLint.problems(file)).isEmpty();
        assertThat(SchemaCheck.problems(file)).isEmpty();
        return file;
    }
}
