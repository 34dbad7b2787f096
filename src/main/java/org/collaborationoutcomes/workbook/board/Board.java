package org.collaborationoutcomes.workbook.board;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.html.HtmlPage;
import org.collaborationoutcomes.workbook.sheets.GoalWords;
import org.collaborationoutcomes.workbook.sheets.Months;
import org.collaborationoutcomes.workbook.summary.Standing;
import org.collaborationoutcomes.workbook.summary.Story;
import org.collaborationoutcomes.workbook.summary.SummarySheet;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** What a board reads: the first page without names of teams, and the figures behind its charts. */
public final class Board {
    private static final String FIGURES = "Figures";

    private final Frame frame;
    private final Sheet page;
    private final List<Table> behind;

    public Board(Frame frame) {
        this.frame = frame;
        var sheet = SummarySheet.forBoard(frame, Story.forBoard(frame)).sheet();
        this.page = new Sheet(sheet.name(), sheet.page(), Plain.blocks(sheet.blocks()));
        this.behind = behind(frame);
    }

    private static List<Table> behind(Frame frame) {
        var tables = new ArrayList<Table>();
        tables.add(Plain.table(GoalWords.table(frame)));
        tables.add(Plain.table(new Months(frame).district()));
        SurveySheet.ofDistrict(frame)
                .ifPresent(topics -> tables.add(Plain.table(topics.table(), columns(topics.table()), topics.rows())));
        return tables;
    }

    private static List<String> columns(Table topics) {
        var wanted = List.of(
                SurveySheet.TOPIC,
                SurveySheet.FAVORABLY,
                "From",
                "To",
                "Answered unfavorably",
                SurveySheet.FAVORABLY_BEFORE,
                "Respondents");
        var there = topics.columns().stream().map(Column::name).toList();
        return wanted.stream().filter(there::contains).toList();
    }

    public List<Sheet> sheets() {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.title("Figures behind the charts of the first page"));
        blocks.add(Text.heading("Where goals stand"));
        blocks.add(behind.get(0));
        blocks.add(Text.heading("Month by month: all teams"));
        blocks.add(behind.get(1));
        if (behind.size() > 2) {
            blocks.add(Text.heading("What people answered"));
            blocks.add(behind.get(2));
        }
        blocks.add(Text.heading("How many practices and headline figures stand where"));
        blocks.add(Standing.table(frame));
        return List.of(page, new Sheet(FIGURES, frame.page(true), blocks));
    }

    /** The first page for a browser and for paper. */
    public byte[] html(String title, String subject) {
        return HtmlPage.of(page, behind, title, subject);
    }
}
