package org.collaborationoutcomes.xlsx.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.collaborationoutcomes.xlsx.plain.Entry;
import org.collaborationoutcomes.xlsx.plain.Field;
import org.collaborationoutcomes.xlsx.plain.Form;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.safe.SteadyZip;

/** Writes a form as an Excel file: the sheet to fill in first, the one that tells how second. */
public final class FormWriter {

    private static final int WIDE = 256;

    private final XSSFWorkbook workbook;
    private final Form form;

    private FormWriter(XSSFWorkbook workbook, Form form) {
        this.workbook = workbook;
        this.form = form;
    }

    public static void write(Form form, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var bytes = new ByteArrayOutputStream();
            new FormWriter(workbook, form).write();
            workbook.write(bytes);
            SteadyZip.repack(bytes.toByteArray(), Map.of(), out);
        }
    }

    private void write() {
        describe();
        var sheet = workbook.createSheet(form.sheet());
        var places = new HelpWriter(workbook, form).write();
        var notes = new Notes(sheet, form.creator());
        var rules = new EntryRules(sheet, places);
        var header = sheet.createRow(0);
        header.setHeightInPoints(24);
        for (int i = 0; i < form.fields().size(); i++) {
            var field = form.fields().get(i);
            var cell = header.createCell(i);
            cell.setCellValue(SafeText.escaped(field.name()));
            cell.setCellStyle(header(field.required()));
            notes.add(cell, field.need() + ". " + field.help() + "\nFor example: " + field.example());
            column(sheet, i, field);
            rules.add(i, field);
        }
        sheet.createFreezePane(0, 1);
        onePageWide(sheet);
        workbook.setActiveSheet(0);
    }

    static void onePageWide(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void column(XSSFSheet sheet, int index, Field field) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern(field.entry())));
        sheet.setDefaultColumnStyle(index, style);
        int digits = Math.max(field.name().length() + 4, field.entry() instanceof Entry.Words ? 24 : 14);
        sheet.setColumnWidth(index, digits * WIDE);
    }

    private static String pattern(Entry entry) {
        if (entry instanceof Entry.Day day) {
            return day.withTime() ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
        }
        return entry instanceof Entry.Whole || entry instanceof Entry.Decimal ? "General" : "@";
    }

    private XSSFCellStyle header(boolean required) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setBold(true);
        font.setColor(Styles.colour(required ? Palette.WHITE : Palette.NAVY));
        style.setFont(font);
        style.setFillForegroundColor(Styles.colour(required ? Palette.NAVY : Palette.PALE_BLUE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private void describe() {
        var day =
                Optional.of(Date.from(form.madeOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(SafeText.clean(form.sheet()));
        core.setCreatorProperty(form.creator());
        core.setLastModifiedByProperty(form.creator());
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
    }
}
