package org.collaborationoutcomes.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.jspecify.annotations.Nullable;

/** Rules for single cells: formulas, links, contrast, numbers that are text. */
final class LintCells {
    private static final double LEAST_CONTRAST = 4.5;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(\\.[0-9]+)?( ?%)?");
    private static final Pattern ADDRESS = Pattern.compile("('[^']+'|\\w+)!\\$?[A-Z]+\\$?\\d+(:.*)?");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]");
    private static final Pattern RESTLESS =
            Pattern.compile("\\[|NOW\\(|TODAY\\(|RAND|OFFSET\\(|INDIRECT\\(|HYPERLINK\\(|WEBSERVICE\\("
                    + "|\\bCELL\\(|\\bINFO\\(|\\bRTD\\(|\\bCALL\\(|\\bIMAGE\\(");

    private final Map<CellAddress, XSSFHyperlink> links = new HashMap<>();
    private final Map<Short, Double> contrasts = new HashMap<>();

    /** A cell that is asked for its link looks through all links of its sheet; so they are put in order once. */
    private LintCells(XSSFSheet sheet) {
        sheet.getHyperlinkList().forEach(link -> links.put(new CellAddress(link.getCellRef()), link));
    }

    static List<String> problems(XSSFSheet sheet) {
        return new LintCells(sheet).found(sheet);
    }

    private List<String> found(XSSFSheet sheet) {
        var problems = new ArrayList<String>();
        for (Row row : sheet) {
            if (row.getZeroHeight() || row.getHeightInPoints() > 409) {
                problems.add(sheet.getSheetName() + " row " + (row.getRowNum() + 1) + ": hidden or too high");
            }
            for (Cell cell : row) {
                note((XSSFCell) cell, problems);
                String where = sheet.getSheetName() + "!" + cell.getAddress() + ": ";
                problem((XSSFCell) cell).forEach(problem -> problems.add(where + problem));
            }
        }
        return problems;
    }

    private static void note(XSSFCell cell, List<String> problems) {
        var note = cell.getCellComment();
        if (note == null) {
            return;
        }
        String where = cell.getSheet().getSheetName() + "!" + cell.getAddress() + ": ";
        var properties = cell.getSheet().getWorkbook().getProperties().getCoreProperties();
        if (properties.getCreator() != null && !note.getAuthor().equals(properties.getCreator())) {
            problems.add(where + "somebody else than the product wrote its note");
        }
        if (note.getString().getString().isBlank() || cell.toString().isBlank()) {
            problems.add(where + "its note or the cell itself is blank");
        }
    }

    private List<String> problem(XSSFCell cell) {
        var problems = new ArrayList<String>();
        if (cell.getCellType() == CellType.FORMULA) {
            formula(cell, problems);
        }
        if (cell.getCellType() == CellType.STRING) {
            String words = cell.getStringCellValue();
            if (NUMBER.matcher(words).matches() && !isForWords(cell.getCellStyle())) {
                problems.add("a number is written as text");
            }
            if (SafeText.looksLikeFormula(words) && !cell.getCellStyle().getQuotePrefixed()) {
                problems.add("text like a formula is not quoted");
            }
        }
        boolean first = !contrasts.containsKey(cell.getCellStyle().getIndex());
        if (cell.getCellType() != CellType.BLANK && contrast(cell) < LEAST_CONTRAST && first) {
            problems.add("the contrast of its style is %.1f".formatted(contrast(cell)));
        }
        link(cell, problems);
        return problems;
    }

    /** A team may be called 12.5%. */
    private static boolean isForWords(XSSFCellStyle style) {
        return style.getAlignment() == HorizontalAlignment.LEFT && style.getDataFormat() == 0;
    }

    private static void formula(XSSFCell cell, List<String> problems) {
        String formula = cell.getCellFormula();
        if (!cell.getCTCell().isSetV()) {
            problems.add("the formula has no cached value");
        }
        if (cell.getCachedFormulaResultType() == CellType.ERROR || formula.contains("#REF!")) {
            problems.add("the formula leads to an error");
        }
        if (LITERAL.matcher(formula.replaceAll("'([^']|'')*'!", "")).find()) {
            problems.add("the formula holds words, which could come from data");
        }
        if (RESTLESS.matcher(formula).find()) {
            problems.add("the formula reaches outside or never rests");
        }
    }

    private void link(XSSFCell cell, List<String> problems) {
        var link = links.get(cell.getAddress());
        if (link == null) {
            return;
        }
        if (link.getType() != HyperlinkType.DOCUMENT) {
            problems.add("the link leaves the workbook");
        } else if (!leadsToWords(cell, link.getAddress())) {
            problems.add("the link leads nowhere");
        }
        if (cell.toString().isBlank() || ADDRESS.matcher(cell.toString()).matches()) {
            problems.add("the link has no words");
        }
    }

    private static boolean leadsToWords(XSSFCell cell, String address) {
        var sheet = cell.getSheet().getWorkbook().getSheet(sheetOf(address));
        var at = new CellReference(address.substring(address.lastIndexOf('!') + 1));
        var row = sheet == null ? null : sheet.getRow(at.getRow());
        var there = row == null ? null : row.getCell(at.getCol());
        return there != null && !there.toString().isBlank();
    }

    static String sheetOf(String address) {
        String sheet = address.substring(0, address.lastIndexOf('!'));
        return sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    private double contrast(XSSFCell cell) {
        var style = cell.getCellStyle();
        return contrasts.computeIfAbsent(style.getIndex(), index -> contrast(style));
    }

    private static double contrast(XSSFCellStyle style) {
        String font = hex(style.getFont().getXSSFColor(), "000000");
        if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
            return contrast(font, hex(style.getFillForegroundXSSFColor(), "FFFFFF"));
        }
        return Math.min(contrast(font, Palette.WHITE), contrast(font, Palette.STRIPE));
    }

    static String hex(@Nullable XSSFColor colour, String otherwise) {
        return colour == null || colour.getARGBHex() == null
                ? otherwise
                : colour.getARGBHex().substring(2);
    }

    /** WCAG 2.2 contrast of two colours, 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] parts = DoubleStream.of(0, 2, 4)
                .map(at -> Integer.parseInt(hex.substring((int) at, (int) at + 2), 16) / 255d)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
