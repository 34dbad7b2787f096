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
            freeze(sheet, plan);
            var repeated = Repeated.of(plan);
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
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getHeader().setLeft(printed(page.header()) + " - &A");
        sheet.getFooter().setLeft(printed(page.footer()));
        sheet.getFooter().setRight("Page &P of &N");
        if (plan.goesBeyondPaper()) {
            var workbook = sheet.getWorkbook();
            int last = plan.placed().stream()
                    .mapToInt(placed -> placed.row() + placed.rows())
                    .max()
                    .orElse(0);
            workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, plan.onPaper() - 1, 0, last);
            sheet.getFooter().setCenter("On the screen there are more columns");
        }
    }

    private static void freeze(XSSFSheet sheet, SheetPlan plan) {
        int rows = 1;
        int columns = 0;
        for (Placed table : plan.tables()) {
            if (table.column() == 0) {
                columns = 1;
                rows = table.row() <= Repeated.LOWEST_HEADER ? table.row() + 1 : 1;
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
