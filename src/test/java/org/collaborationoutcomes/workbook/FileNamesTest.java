package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.workbook.released.District;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oak Hill Schools | Oak Hill Schools",
                "St. John's / East-West | St Johns East-West",
                "../../etc/passwd | etc passwd",
                "École Montréal | École Montréal",
                "'???' | D1"
            })
    void aNameKeepsLettersDigitsBlanksAndHyphens(String name, String file) {
        assertThat(new FileNames(List.of(district("D1", name))).of("D1")).isEqualTo(file);
    }

    @Test
    void aNameTwiceGetsItsIdWhateverItsCase() {
        var names = new FileNames(List.of(district("D1", "Oak"), district("D2", "OAK"), district("D3", "Elm")));

        assertThat(List.of(names.of("D1"), names.of("D2"), names.of("D3"))).containsExactly("Oak D1", "OAK D2", "Elm");
    }

    @Test
    void aNameThatIsAnothersWithItsIdGetsItsIdToo() {
        var names = new FileNames(
                List.of(district("D1", "Oak"), district("D2", "Oak"), district("D3", "Oak D1"), district("D4", "Elm")));

        assertThat(all(names)).containsExactly("Oak 33a123e5", "Oak D2", "Oak D1 bed7abea", "Elm");
    }

    @Test
    void idsThatAreTheSameInNamesOfFilesAreToldApartByTheirDigests() {
        var names = new FileNames(List.of(
                district("a/b", "Oak"), district("a b", "Oak"), district("???", "Elm"), district("!!!", "Elm")));

        assertThat(Stream.of("a/b", "a b", "???", "!!!").map(names::of))
                .containsExactly("Oak c14cddc0", "Oak c8687a08", "Elm a03b221c", "Elm e84c538e");
    }

    @Test
    void aLongNameTwiceStillLeavesRoom() {
        var names = new FileNames(List.of(district("D1", "学".repeat(90)), district("D2", "学".repeat(90))));

        assertThat(List.of(names.of("D1"), names.of("D2")))
                .containsExactly("学".repeat(60) + " 33a123e5", "学".repeat(60) + " 2265f533");
    }

    /** Composed and decomposed, a file system may take both for one. */
    @Test
    void aNameInTwoWritingsIsANameTwice() {
        var names = new FileNames(List.of(district("D1", "Caf\u00E9"), district("D2", "Cafe\u0301")));

        assertThat(List.of(names.of("D1"), names.of("D2"))).containsExactly("Caf\u00E9 D1", "Caf\u00E9 D2");
    }

    @Test
    void aNameThatAnotherDistrictsBoardPageCouldHaveGetsItsId() {
        var names = new FileNames(List.of(district("D1", "Oak"), district("D2", "Oak - Board")));

        assertThat(List.of(names.of("D1"), names.of("D2"))).containsExactly("Oak", "Oak - Board D2");
    }

    @Test
    void aLongNameLeavesRoomInTheNamesOfFilesInAnyScript() {
        assertThat(new FileNames(List.of(district("D1", "o".repeat(90)))).of("D1"))
                .isEqualTo("o".repeat(80));
        assertThat(new FileNames(List.of(district("D1", "学".repeat(90)))).of("D1"))
                .isEqualTo("学".repeat(60));
    }

    @Test
    void aDistrictThatWasNotReleasedIsRefused() {
        assertThatThrownBy(() -> new FileNames(List.of(district("D1", "Oak"))).of("D9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("District 'D9' was not released; released are [D1]");
    }

    private static List<String> all(FileNames names) {
        return Stream.of("D1", "D2", "D3", "D4").map(names::of).toList();
    }

    private static District district(String id, String name) {
        return new District(id, name, 1, true);
    }
}
