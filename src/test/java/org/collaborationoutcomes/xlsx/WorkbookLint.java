package org.collaborationoutcomes.xlsx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Rules beyond the schema: what Excel would repair, what a screen reader would stumble over, what would print badly. Each
 * problem says where it is.
 */
public final class WorkbookLint {
    private final XSSFWorkbook workbook;
    private final List<String> problems = new ArrayList<>();

    private WorkbookLint(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The problems of the file, none for a sound one. */
    public static List<String> problems(Path file) throws Exception {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var lint = new WorkbookLint(workbook);
            lint.document();
            lint.names();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                lint.sheet(sheet, i);
                lint.print(sheet);
                lint.problems.addAll(LintCells.problems(sheet));
                lint.problems.addAll(LintCharts.problems(sheet));
            }
            lint.problems.addAll(LintStyles.problems(workbook));
            lint.problems.addAll(LintTables.problems(workbook));
            lint.problems.addAll(LintPaper.problems(workbook));
            lint.problems.addAll(LintParts.problems(file));
            return List.copyOf(lint.problems);
        }
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
    }

    private void names() {
        var seen = new HashSet<String>();
        for (var sheet : workbook) {
            String name = sheet.getSheetName();
            require(seen.add(name.toLowerCase(Locale.ROOT)), name + ": the sheet's name stands twice");
            require(!name.matches("Sheet\\d*") && name.length() <= 31, name + ": the sheet's name says nothing");
        }
        for (var name : workbook.getAllNames()) {
            require(!name.getRefersToFormula().contains("#REF!"), name.getNameName() + ": the name leads nowhere");
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
        for (int column = 0; column < 60; column++) {
            require(!sheet.isColumnHidden(column), name + ": column " + (column + 1) + " is hidden");
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
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
