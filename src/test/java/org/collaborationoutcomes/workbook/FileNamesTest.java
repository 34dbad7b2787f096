package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    private static District district(String id, String name) {
        return new District(id, name, 1, true);
    }
}
