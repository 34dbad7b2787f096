package org.collaborationoutcomes.release.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows from random tables once they are protected, and what that costs against the best choice. */
class RandomSurveyTablesTest {

    @Test
    void nothingHiddenFollows() {
        nothingFollows(1_000, 11);
    }

    @Test
    @Tag("long")
    void nothingHiddenFollowsOfTenThousand() {
        nothingFollows(10_000, 12);
    }

    private static void nothingFollows(int tables, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < tables; i++) {
            var table = SurveyTable.random(random, 12);
            if (!table.isEmpty()) {
                new Protection(table.district()).decide();
                assertThat(table.sums().nowTells()).as(table.toString()).isFalse();
            }
        }
    }

    @Test
    void onNoTableMuchMoreIsHiddenThanTheBestChoiceWould() {
        heldAgainstTheBestChoice(300, 5);
    }

    @Test
    @Tag("long")
    void onNoneOfTenThousandTablesMuchMoreIsHiddenThanTheBestChoiceWould() {
        heldAgainstTheBestChoice(10_000, 6);
    }

    /** Each table by itself, and the best choice as it is found against the one of trying every choice. */
    private static void heldAgainstTheBestChoice(int tables, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < tables; i++) {
            var table = SurveyTable.random(random, 8);
            if (!table.isEmpty()) {
                long least = new BestChoice(table).least();
                new Protection(table.district()).decide();
                assertThat(BestChoice.holds(table)).as(table.toString()).isTrue();
                assertThat(table.sums().nowTells()).as(table.toString()).isFalse();
                assertThat(10 * table.peopleOfHiddenCells())
                        .as(table.toString())
                        .isBetween(10 * least, 13 * least);
                table.cells().forEach(Cell::show);
                assertThat(table.peopleOfHiddenCells()
                                + new LeastHidden(table.district()).find().people())
                        .as(table.toString())
                        .isEqualTo(least);
            }
        }
    }
}
