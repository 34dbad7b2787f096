package org.collaborationoutcomes.xlsx;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** The workbook that is written to nowhere, so that the first real one finds all classes loaded. */
class RehearsalTest {

    @Test
    void allThatAWorkbookIsMadeOfCanBeWritten() {
        assertThatCode(Xlsx::rehearse).doesNotThrowAnyException();
    }
}
