package org.collaborationoutcomes.xlsx.sheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SafeText;

/** How a sheet stands on the screen and on paper. */
final class PageSetup {
    private static final int WORDS_LIMIT = 120;

    private PageSetup() {}

    static void apply(XSSFSheet sheet, SheetPlan plan) {
        var page = plan.sheet().page();
        sheet.setDisplayGridlines(false);
        if (!page.onOnePage()) {
            var repeated = Repeated.of(plan);
            freeze(sheet, plan, repeated);
            sheet.setRepeatingRows(new CellRangeAddress(repeated.first(), repeated.last(), -1, -1));
            PageBreaks.set(sheet, plan, repeated);
        }
        sheet.setActiveCell(CellAddress.A1);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (page.onOnePage() ? 1 : 0));
        sheet.setHorizontallyCenter(true);
        margins(sheet, page.onOnePage());
        sheet.getHeader().setLeft(printed(page.header()) + " - &A");
        sheet.getFooter().setLeft(printed(page.footer()));
        sheet.getFooter().setRight("Page &P of &N");
        area(sheet, plan);
    }

    private static void area(XSSFSheet sheet, SheetPlan plan) {
        var paper = Paper.of(plan);
        if (!plan.goesBeyondPaper() && !paper.leavesOut()) {
            return;
        }
        var workbook = sheet.getWorkbook();
        int last = paper.printed().stream()
                .mapToInt(placed -> placed.row() + placed.rows())
                .max()
                .orElse(0);
        int columns = plan.widths().keySet().stream()
                .mapToInt(column -> column + 1)
                .max()
                .orElse(1);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, Math.min(plan.onPaper(), columns) - 1, 0, last);
        sheet.getFooter()
                .setCenter(paper.leavesOut() ? "On the screen there is more" : "On the screen there are more columns");
    }

    /** One page is as large as its margins let it be. */
    private static void margins(XSSFSheet sheet, boolean onOnePage) {
        double sides = onOnePage ? 0.4 : 0.5;
        double ends = onOnePage ? 0.55 : 0.7;
        sheet.setMargin(PageMargin.LEFT, sides);
        sheet.setMargin(PageMargin.RIGHT, sides);
        sheet.setMargin(PageMargin.TOP, ends);
        sheet.setMargin(PageMargin.BOTTOM, ends);
    }

    /** The header that pages repeat too, if any does: over another long table it would say what is not so. */
    private static void freeze(XSSFSheet sheet, SheetPlan plan, Repeated repeated) {
        int rows = 1;
        int columns = 0;
        for (Placed table : plan.tables()) {
            if (table.column() == 0) {
                columns = 1;
                boolean near = table.row() <= Repeated.LOWEST_HEADER;
                rows = near && (repeated.last() == 0 || repeated.last() == table.row()) ? table.row() + 1 : 1;
                break;
            }
        }
        sheet.createFreezePane(columns, rows);
    }

    /** An ampersand begins a code there unless it is doubled. */
    private static String printed(String words) {
        return SafeText.shortened(SafeText.clean(words).replace('\n', ' '), WORDS_LIMIT)
                .replace("&", "&&");
    }
}
