package org.collaborationoutcomes.workbook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.xlsx.spec.Beside;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** A sheet as a page for a browser and for Letter paper: what stands in its cells, as values. */
public final class HtmlPage {
    private final Tables tables;
    private String caption = "";

    private HtmlPage(List<Table> tables) {
        this.tables = new Tables(tables);
    }

    /**
     * The page as UTF-8, the same bytes for the same sheet.
     *
     * @param behind the tables that the sheet's charts draw
     */
    public static byte[] of(Sheet sheet, List<Table> behind, String title, String subject) {
        return Templates.filled(
                "board",
                Map.of(
                        "title",
                        title,
                        "subject",
                        subject,
                        "blocks",
                        new HtmlPage(behind).blocks(sheet.blocks()),
                        "footer",
                        sheet.page().footer()));
    }

    private List<Map<String, Object>> blocks(List<Block> blocks) {
        var shown = new ArrayList<Map<String, Object>>();
        for (Block block : blocks) {
            shown.add(block(block));
        }
        return shown;
    }

    private Map<String, Object> block(Block block) {
        if (block instanceof Text text) {
            return text(text);
        }
        if (block instanceof Table table) {
            return Map.of("asTable", HtmlTable.of(table, caption.isEmpty() ? table.name() : caption));
        }
        if (block instanceof Chart chart) {
            return Map.of("asChart", chart(chart));
        }
        var lanes = new ArrayList<Map<String, Object>>();
        for (List<Block> lane : ((Beside) block).lanes()) {
            lanes.add(Map.of("blocks", blocks(lane)));
        }
        var charts = ((Beside) block).charts();
        if (!charts.isEmpty()) {
            lanes.add(Map.of("blocks", blocks(List.<Block>copyOf(charts))));
        }
        return Map.of("asLanes", Map.of("lanes", lanes));
    }

    private Map<String, Object> text(Text text) {
        if (text.voice() == Text.Voice.HEADING) {
            caption = text.words();
        }
        var kind =
                switch (text.voice()) {
                    case TITLE -> "asTitle";
                    case HEADING -> "asHeading";
                    case LEAD -> "asLead";
                    case BODY -> "asBody";
                    case ASIDE, NOTE -> "asNote";
                };
        return Map.of(kind, Map.of("words", text.words()));
    }

    private HtmlChart chart(Chart chart) {
        return switch (chart.kind()) {
            case BAR -> BarDrawing.of(chart, tables);
            case LINE -> LineDrawing.of(chart, tables);
            case COLUMN, SCATTER ->
                throw new IllegalArgumentException("A page draws bars that lie and lines, not " + chart.kind());
        };
    }
}
