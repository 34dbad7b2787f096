package org.collaborationoutcomes.release.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    @Test
    void ofGroups12And4And20TheSmallOneTakesTheNextWithIt() {
        var district = district(10, area("a", 10, 12, 4, 20));

        assertThat(hidden(district)).containsExactly("a/1 complementary", "a/2 primary");
    }

    @Test
    void aSmallAreaTakesEnoughOfAnotherThatNoTeamFollows() {
        var district = district(5, area("a", 5, 3), area("b", 5, 6, 9), area("c", 5, 7, 8));

        assertThat(hidden(district))
                .containsExactly("a primary", "a/1 primary", "b complementary", "b/1 complementary");
    }

    @Test
    void fourPeopleAreHiddenAndFiveAreShown() {
        assertThat(hidden(district(5, area("a", 5, 4))))
                .containsExactly("district primary", "a primary", "a/1 primary");
        assertThat(hidden(district(5, area("a", 5, 5)))).isEmpty();
    }

    @Test
    void twoThatTogetherAreJustEnoughHold() {
        assertThat(hidden(district(5, area("a", 5, 1, 4, 9)))).containsExactly("a/1 primary", "a/2 primary");
        assertThat(hidden(district(5, area("a", 5, 1, 3, 9)))).contains("a/3 complementary");
    }

    @Test
    void ofThoseThatAreAsSmallTheFirstByIdIsHidden() {
        var teams = List.of(
                new Cell("c", 9, false, 5),
                new Cell("b", 7, false, 5),
                new Cell("a", 7, false, 5),
                new Cell("d", 4, false, 5));
        var area = new Cell("area", 5, teams);

        assertThat(hidden(district(5, area))).containsExactly("a complementary", "d primary");
    }

    @Test
    void anAreaIsEmptyOnlyIfAllItsTeamsAre() {
        assertThat(area("a", 5, 0, 0).isEmpty()).isTrue();
        assertThat(area("a", 5, 0, 1).isEmpty()).isFalse();
        assertThat(hidden(district(5, area("a", 5, 0, 0), area("b", 5, 9))))
                .containsExactly("a primary", "a/1 primary", "a/2 primary");
    }

    @Test
    void anEmptyTeamAloneGivesNothingAway() {
        assertThat(hidden(district(5, area("a", 5, 0, 9)))).containsExactly("a/1 primary");
    }

    @Test
    void whereNoShownPartIsLeftTheTotalGoes() {
        assertThat(hidden(district(10, area("a", 10, 4, 4, 4))))
                .containsExactly("a/1 primary", "a/2 primary", "a/3 primary");
        assertThat(hidden(district(5, area("a", 10, 4, 4))))
                .containsExactly("district complementary", "a primary", "a/1 primary", "a/2 primary");
    }

    /** Of area b the third team was hidden for the others, before the whole area was hidden for c. */
    @Test
    void ofEightTeamsTheBestChoiceIsTakenWhereItHidesClearlyFewer() {
        var best = List.of("b complementary", "b/1 primary", "b/2 primary", "c primary", "c/1 primary");
        assertThat(hidden(
                        district(5, area("a", 5, 7, 11, 6), area("b", 5, 1, 3, 6), area("c", 5, 1), area("z", 5, 99))))
                .containsExactlyElementsOf(best);
        assertThat(hidden(district(
                        5, area("a", 5, 7, 11, 6), area("b", 5, 1, 3, 6), area("c", 5, 1), area("z", 5, 99, 98))))
                .containsExactlyInAnyOrder(
                        "b complementary",
                        "b/1 primary",
                        "b/2 primary",
                        "b/3 complementary",
                        "c primary",
                        "c/1 primary");
    }

    /** The steps hide 26 people in five units, the best choice 20 of them. */
    @Test
    void whereTheBestChoiceHidesAFewLessTheStepsStand() {
        assertThat(hidden(district(5, area("a", 5, 3), area("b", 5, 4, 6), area("z", 5, 99))))
                .containsExactly("a primary", "a/1 primary", "b complementary", "b/1 primary", "b/2 complementary");
    }

    @Test
    void ofPartsWithoutTeamsTheStepsStand() {
        var teams = new Cell("a", 10, ofTen());
        assertThat(hidden(district(10, teams))).containsExactly("a/1 primary", "a/3 complementary");
        assertThat(hidden(new Cell("all", 10, ofTen())))
                .containsExactly("a/1 primary", "a/2 complementary", "a/3 complementary");
    }

    /** Of 1 hidden it takes 9 more, or 5 and 9. */
    private static List<Cell> ofTen() {
        return List.of(
                new Cell("a/1", 1, false, 5),
                new Cell("a/2", 5, false, 5),
                new Cell("a/3", 9, false, 5),
                new Cell("a/4", 20, false, 5));
    }

    @Test
    void noHiddenGroupOfPeopleFollowsFromWhatIsShown() {
        var random = new Random(7);
        for (int trial = 0; trial < 5_000; trial++) {
            int minimum = random.nextBoolean() ? 5 : 10;
            var areas = new ArrayList<Cell>();
            for (int a = 0; a <= random.nextInt(4); a++) {
                areas.add(area(
                        "area" + a,
                        minimum,
                        random.ints(1 + random.nextInt(4), 0, 14).asLongStream().toArray()));
            }
            var district = new Cell("district", minimum, areas);
            new Protection(district).decide();
            if (district.isHidden()) {
                continue;
            }
            assertThat(district.holds(district.parts())).isTrue();
            var teams = areas.stream()
                    .filter(Cell::isHidden)
                    .flatMap(area -> area.parts().stream())
                    .toList();
            assertThat(district.holds(teams)).isTrue();
            assertThat(areas).filteredOn(area -> !area.isHidden()).allMatch(area -> area.holds(area.parts()));
        }
    }

    private static Cell area(String id, int minimum, long... teams) {
        var parts = new ArrayList<Cell>();
        for (int i = 0; i < teams.length; i++) {
            parts.add(new Cell("%s/%d".formatted(id, i + 1), teams[i], teams[i] == 0, minimum));
        }
        return new Cell(id, minimum, parts);
    }

    private static Cell district(int minimum, Cell... areas) {
        return new Cell("district", minimum, List.of(areas));
    }

    private static List<String> hidden(Cell district) {
        new Protection(district).decide();
        return Stream.concat(
                        Stream.of(district),
                        district.parts().stream()
                                .flatMap(area -> Stream.concat(Stream.of(area), area.parts().stream())))
                .filter(Cell::isHidden)
                .map(cell -> cell.id() + " " + cell.shown().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
