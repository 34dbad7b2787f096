package org.collaborationoutcomes.workbook.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Page;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.collaborationoutcomes.xlsx.spec.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
    private static final Table MONTHS = new Table(
            "Months",
            List.of(
                    Column.of("Month", Format.TEXT),
                    Column.of("Now", Format.PERCENT1).noting("This year."),
                    Column.of("Word", Format.STATUS)),
            List.of(
                    month("Sep", Cell.number(0.8)),
                    month("Oct", Cell.symbol("~")),
                    month("Nov", Cell.number(0.9)),
                    month("Dec", Cell.number(0.84))));

    @Test
    void whatAPersonWroteIsEscaped() {
        var page = page(
                Text.title("<script>alert(1)</script> & \"Co\""),
                new Table(
                        "Names",
                        List.of(Column.of("<b>", Format.TEXT)),
                        List.of(List.of(Cell.text("</td><img src=x onerror=alert(1)>"))),
                        "none"));

        assertThat(page)
                .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;</h1>")
                .contains("<th scope=\"row\">&lt;/td&gt;&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;</th>")
                .doesNotContain("<script", "<img", "<b>");
    }

    @Test
    void aTableHasACaptionHeadersAndTonesAndItsNotesBelow() {
        assertThat(page(Text.title("T"), Text.heading("Months"), MONTHS))
                .contains("<caption>Months</caption>")
                .contains(
                        "<tr><th scope=\"col\">Month</th><th scope=\"col\" class=\"number\">Now</th><th scope=\"col\">Word</th></tr>")
                .contains(
                        "<tr><th scope=\"row\">Sep</th><td class=\"number\">80.0%</td><td><span class=\"status good\">well ●</span></td></tr>")
                .contains("<td class=\"number\">~</td>")
                .contains("<p class=\"note\">Now: This year.</p>");
    }

    @Test
    void aLineHasAGapWhereThereIsNoNumber() {
        var chart = chart(Chart.Kind.LINE);

        assertThat(page(Text.title("T"), chart))
                .contains("<figcaption>Presence was highest in November of this year</figcaption>")
                .contains("role=\"img\" aria-label=\"A drawing of presence by month.\"")
                .containsOnlyOnce("<polyline")
                .contains("<polyline class=\"accent\" points=\"249.3,58.7 329.8,87.9\"/>")
                .contains(">84%</text>");
    }

    @Test
    void aShareAboveAllOfItStaysInsideTheDrawing() {
        var held = new Table(
                "Months",
                List.of(Column.of("Month", Format.TEXT), Column.of("Now", Format.PERCENT)),
                List.of(
                        List.of(Cell.text("Sep"), Cell.number(0.7)),
                        List.of(Cell.text("Oct"), Cell.number(1.165)),
                        List.of(Cell.text("Nov"), Cell.number(1.1))));
        var sheet = new Sheet("Page", new Page("head", "foot", true), List.of(Text.title("T"), chart(Chart.Kind.LINE)));
        var page = new String(HtmlPage.of(sheet, List.of(held), "Title", "Subject"), StandardCharsets.UTF_8);

        assertThat(page).contains(">120%</text>", "y1=\"10.0\"").doesNotContain("y=\"-", "y1=\"-");
    }

    @Test
    void thePageIsOneColumnOnSmallScreensAloneAndNeverOnPaper() {
        assertThat(page(Text.title("T")))
                .contains("@media screen and (max-width: 1240px) { .lanes { grid-template-columns: 1fr; } }")
                .doesNotContain("@media (max-width");
    }

    @Test
    void aBarThatIsNotShownIsNotDrawn() {
        var page = page(Text.title("T"), chart(Chart.Kind.BAR));

        assertThat(page).contains(">Oct</text>").contains(">90%</text>");
        assertThat(page.split("<rect", -1)).hasSize(4);
    }

    @Test
    void aChartThatAPageCannotDrawIsRefused() {
        assertThatThrownBy(() -> page(Text.title("T"), chart(Chart.Kind.SCATTER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A page draws bars that lie and lines, not SCATTER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.125 | PERCENT | 13%",
                "0.8765 | PERCENT1 | 87.7%",
                "1234.5 | WHOLE | 1,235",
                "4.2 | POINTS | +4 pp",
                "-4.25 | POINTS1 | -4.3 pp",
                "4.2 | POINTS_BETTER | +4 pp ▲ better",
                "-4.2 | POINTS_WORSE | -4 pp ▼ worse",
                "0 | POINTS_STEADY | 0 pp, steady",
                "4.2 | POINTS_FEW | +4 pp, of too few",
                "-4.25 | POINTS1_ARROW | -4.3 pp ▼",
                "0 | POINTS1_ARROW | 0.0 pp",
                "-0.126 | SIGNED2_BETTER | -0.13 ▼ better",
                "0 | SIGNED2_WORSE | 0.00",
                "0 | SIGNED | 0",
                "0.126 | SIGNED2 | +0.13",
                "2.05 | DECIMAL | 2.1",
                "2 | HOURS | 2.0 h",
            })
    void aNumberStandsAsInACell(double number, Format format, String shown) {
        assertThat(ShownNumber.of(number, format)).isEqualTo(shown);
    }

    private static List<Cell> month(String name, Cell now) {
        return List.of(Cell.text(name), now, Cell.status("well", Tone.GOOD));
    }

    private static Chart chart(Chart.Kind kind) {
        return Chart.of(
                kind,
                "Presence was highest in November of this year",
                "A drawing of presence by month.",
                Ref.column("Months", "Month"),
                List.of(new Chart.Series("Presence", Ref.column("Months", "Now"), Chart.Look.ACCENT, true)));
    }

    private static String page(Block... blocks) {
        var sheet = new Sheet("Page", new Page("head", "foot", true), List.of(blocks));
        return new String(HtmlPage.of(sheet, List.of(MONTHS), "Title", "Subject"), StandardCharsets.UTF_8);
    }
}
