package org.collaborationoutcomes.release;

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
    void littleMoreIsHiddenThanTheBestChoiceWould() {
        assertThat(hiddenAgainstBest(200, 5)).isLessThan(1.3);
    }

    @Test
    @Tag("long")
    void littleMoreIsHiddenThanTheBestChoiceWouldOfTenThousand() {
        assertThat(hiddenAgainstBest(10_000, 6)).isLessThan(1.3);
    }

    /** The people hidden in all tables together, as a multiple of what trying every choice would hide. */
    private static double hiddenAgainstBest(int tables, long seed) {
        var random = new Random(seed);
        long hidden = 0;
        long least = 0;
        for (int i = 0; i < tables; i++) {
            var table = SurveyTable.random(random, 8);
            if (!table.isEmpty()) {
                least += new BestChoice(table).least();
                new Protection(table.district()).decide();
                assertThat(BestChoice.holds(table)).as(table.toString()).isTrue();
                hidden += table.peopleOfHiddenCells();
            }
        }
        return (double) hidden / least;
    }
}
