package org.collaborationoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexPageTest {

    @Test
    void districtsThatAreCalledAlikeAreToldApartAsTheirFilesAre() {
        var districts = List.of(district("Twin", "Twin a1"), district("Twin", "Twin b2"), district("Oak", "Oak"));
        var edition = new OutEdition(LocalDate.parse("2026-01-30"), 1, "leaders", "2026-01-30", districts);

        var page = new String(IndexPage.of(edition, List.of()), StandardCharsets.UTF_8);

        assertThat(page)
                .contains(">Twin a1</h3>", ">Workbook of Twin a1</a>", ">Twin b2</h3>", ">Workbook of Twin b2</a>")
                .contains(">Oak</h3>", ">Workbook of Oak</a>")
                .doesNotContain(">Twin</h3>", ">Workbook of Twin</a>");
    }

    private static OutEdition.District district(String name, String called) {
        var file = "2026-01-30 Collaboration report - " + called + ".xlsx";
        return new OutEdition.District(name, "Of 2 goals 1 is met.", List.of(file));
    }
}
