package org.collaborationoutcomes.workbook.sums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a formula finds in a column as they stand. */
class SoughtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grade 3 PLC",
                "Family & School: Oak",
                "2nd-grade team",
                "Équipe 5",
                "الفريق الأول",
                "Trust",
                "Decision makers",
                "Junior High"
            })
    void aPlainNameIsFound(String name) {
        assertThat(Sought.isFound(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who?",
                "Team *",
                "~ten",
                "<Oak>",
                "=Oak",
                ">5 teams",
                "101",
                "3E4",
                "5 pm",
                "May 5",
                "1 march",
                "True"
            })
    void aNameThatASearchWouldReadAsSomethingElseIsNot(String name) {
        assertThat(Sought.isFound(name)).isFalse();
    }
}
