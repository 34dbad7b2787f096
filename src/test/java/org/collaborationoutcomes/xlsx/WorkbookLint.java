package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCalcMode;

/**
 * Rules beyond the schema: what Excel would repair, what a screen reader would stumble over, what would print badly. Each
 * problem says where it is.
 */
public final class WorkbookLint {
    private static final int LOWEST_HEADER = 8;

    private final XSSFWorkbook workbook;
    private final List<String> problems = new ArrayList<>();

    private WorkbookLint(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The problems of the file, none for a sound one. */
    public static List<String> problems(Path file) throws Exception {
        var packed = new ArrayList<>(LintParts.problems(file));
        packed.addAll(LintWords.problems(file));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var lint = new WorkbookLint(workbook);
            lint.document();
            lint.names();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                lint.sheet(sheet, i);
                lint.print(sheet);
                lint.problems.addAll(LintRows.problems(sheet));
                lint.problems.addAll(LintCells.problems(sheet));
                lint.problems.addAll(LintCharts.problems(sheet));
            }
            lint.problems.addAll(LintStyles.problems(workbook));
            lint.problems.addAll(LintTables.problems(workbook));
            lint.problems.addAll(LintFormulas.problems(workbook));
            lint.problems.addAll(LintPaper.problems(workbook));
            lint.problems.addAll(packed);
            return List.copyOf(lint.problems);
        } catch (IOException | RuntimeException e) {
            if (packed.isEmpty()) {
                throw e; // nobody can open it, and no rule says why
            }
            packed.add("it cannot be opened: " + e.getClass().getSimpleName());
            return packed;
        }
    }

    /** The problems of a form to be filled in, which has cells that wait and no charts: what it speaks of, what it carries. */
    public static List<String> problemsOfForm(Path file) throws IOException {
        var problems = new ArrayList<>(LintParts.problems(file));
        problems.addAll(LintWords.problems(file));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            problems.addAll(LintFormulas.problems(workbook));
        }
        return problems;
    }

    private void document() {
        var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        require(core.getTitleProperty().filter(t -> !t.isBlank()).isPresent(), "the document has no title");
        require(core.getSubjectProperty().filter(t -> !t.isBlank()).isPresent(), "the document has no subject");
        require(core.getLanguageProperty().filter(t -> !t.isBlank()).isPresent(), "the document has no language");
        require(core.getCreatorProperty().filter(t -> !t.isBlank()).isPresent(), "the document has no creator");
        require(workbook.getForceFormulaRecalculation(), "the workbook is not calculated on load");
        require(workbook.getActiveSheetIndex() == 0, "the first sheet is not the active one");
        require(workbook.getNumCellStyles() < 200, "the workbook has " + workbook.getNumCellStyles() + " cell styles");
        require(!workbook.isMacroEnabled(), "the workbook has macros");
        require(
                core.getCreatorProperty().isEmpty()
                        || core.getLastModifiedByProperty().equals(core.getCreatorProperty()),
                "the document was changed by somebody else than the product");
        var part = workbook.getCTWorkbook();
        require(!part.isSetWorkbookPr() || !part.getWorkbookPr().getDate1904(), "days are counted from 1904");
        require(
                !part.isSetCalcPr() || part.getCalcPr().getCalcMode() == STCalcMode.AUTO,
                "the workbook is not calculated by itself");
        require(!part.isSetWorkbookProtection(), "the workbook is locked");
    }

    private void names() {
        var seen = new HashSet<String>();
        for (var sheet : workbook) {
            String name = sheet.getSheetName();
            require(seen.add(name.toLowerCase(Locale.ROOT)), name + ": the sheet's name stands twice");
            require(!name.matches("Sheet\\d*"), name + ": the sheet's name says nothing");
            require(
                    name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*|'.*|.*'"),
                    name + ": no sheet can be called so");
        }
    }

    private void sheet(XSSFSheet sheet, int index) {
        String name = sheet.getSheetName();
        var first = sheet.getRow(0) == null ? null : sheet.getRow(0).getCell(0);
        require(first != null && !first.toString().isBlank(), name + ": A1 does not say what the sheet is");
        require(sheet.getNumMergedRegions() == 0, name + ": cells are merged");
        require(CellAddress.A1.equals(sheet.getActiveCell()), name + ": the cursor is not in A1");
        require(sheet.isSelected() == (index == 0), name + ": only the first sheet may be selected");
        var visibility = workbook.getSheetVisibility(index);
        require(visibility == org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE, name + ": the sheet is hidden");
        boolean onePage = sheet.getPrintSetup().getFitHeight() == 1;
        require(onePage || sheet.getPaneInformation() != null, name + ": nothing is frozen");
        require(onePage || sheet.getRepeatingRows() != null, name + ": no row is repeated on each page");
        headerStays(sheet);
    }

    /** Of several tables only the first can have a header that stays, and none that stands far down. */
    private void headerStays(XSSFSheet sheet) {
        var pane = sheet.getPaneInformation();
        if (pane != null && sheet.getTables().size() == 1) {
            int header = sheet.getTables().get(0).getStartRowIndex();
            require(
                    pane.getHorizontalSplitPosition() > header || header > LOWEST_HEADER,
                    sheet.getSheetName() + ": the table's header does not stay when one scrolls");
        }
    }

    private void print(XSSFSheet sheet) {
        String name = sheet.getSheetName();
        var print = sheet.getPrintSetup();
        require(print.getLandscape(), name + ": prints upright");
        require(print.getPaperSize() == PrintSetup.LETTER_PAPERSIZE, name + ": prints on other paper than Letter");
        require(sheet.getFitToPage() && print.getFitWidth() == 1, name + ": prints wider than a page");
        require(sheet.getFooter().getRight().equals("Page &P of &N"), name + ": pages are not numbered");
        require(!sheet.getHeader().getLeft().isBlank(), name + ": the printed header is empty");
        require(!sheet.getFooter().getLeft().isBlank(), name + ": the printed footer does not say which edition it is");
        var area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
        if (area != null) {
            var printed = CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
            require(
                    printed.getFirstRow() == 0
                            && printed.getFirstColumn() == 0
                            && (printed.getLastRow() >= sheet.getLastRowNum() || saysWhatItLeavesOut(sheet, printed)),
                    name + ": not all rows are printed");
        }
    }

    /** What is for the screen alone stands below all that prints, and the footer says that there is more. */
    private static boolean saysWhatItLeavesOut(XSSFSheet sheet, CellRangeAddress printed) {
        return sheet.getFooter().getCenter().equals("On the screen there is more")
                && sheet.getTables().stream()
                        .noneMatch(table -> table.getStartRowIndex() <= printed.getLastRow()
                                && table.getEndRowIndex() > printed.getLastRow());
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
