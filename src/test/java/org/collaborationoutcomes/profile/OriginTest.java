package org.collaborationoutcomes.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "a.csv, [], a.csv",
        "T-07/a.csv, [T-07], a.csv",
        "T-07/book.xlsx/Sheet1, [T-07], book.csv",
        "T-07/book.XLSX/October, [T-07], book - October.csv",
        "all.zip/T-07/a.csv, [T-07], a.csv",
        "T-07/all.zip/a.csv, [T-07], a.csv",
        "T-07/book.xlsx, [T-07], book.xlsx",
    })
    void aPartLiesWhereItsWorkbookOrArchiveLies(String path, String folders, String name) {
        var origin = Origin.of(path, LocalDate.EPOCH, ZoneOffset.UTC);

        assertThat(origin.folders()).hasToString(folders);
        assertThat(origin.name()).isEqualTo(name);
    }
}
