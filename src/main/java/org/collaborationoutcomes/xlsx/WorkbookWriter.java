package org.collaborationoutcomes.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.chart.ChartWriter;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.rows.SharedWords;
import org.collaborationoutcomes.xlsx.rows.SheetPart;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.safe.SteadyZip;
import org.collaborationoutcomes.xlsx.sheet.SheetWriter;
import org.collaborationoutcomes.xlsx.sheet.Styles;
import org.collaborationoutcomes.xlsx.sheet.TableStyle;
import org.collaborationoutcomes.xlsx.spec.Chart;

/**
 * Writes one workbook: lays out all sheets, has POI pack all that stands around their cells, and writes the cells row by row
 * while the archive is packed again, so that no sheet is ever held as a whole.
 */
final class WorkbookWriter {
    private static final String SHARED_WORDS = "xl/sharedStrings.xml";

    private final WorkbookSpec spec;
    private final Layout layout;
    private final SharedWords words = new SharedWords();
    private final Map<String, SteadyZip.Part> parts = new HashMap<>();

    WorkbookWriter(WorkbookSpec spec) {
        this.spec = spec;
        this.layout = Layout.of(spec.sheets());
    }

    void write(OutputStream out) throws IOException {
        var packed = packed();
        parts.put(SHARED_WORDS, (before, to) -> words.write(to));
        SteadyZip.repack(packed, parts, out);
    }

    /** The workbook without its cells, as POI packs it. */
    private byte[] packed() throws IOException {
        var workbook = new XSSFWorkbook();
        try {
            describe(workbook);
            layout.sheets().forEach(plan -> workbook.createSheet(plan.name()));
            var styles = new Styles(workbook);
            TableStyle.define(workbook);
            for (SheetPlan plan : layout.sheets()) {
                var sheet = workbook.getSheet(plan.name());
                new SheetWriter(sheet, plan, styles, spec.creator()).write();
                parts.put(name(sheet), new SheetPart(plan, layout, styles, words));
            }
            draw(workbook);
            workbook.setActiveSheet(0);
            workbook.setForceFormulaRecalculation(true);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            // closing would write the whole package once more, to nowhere
            workbook.getPackage().revert();
        }
    }

    private static String name(POIXMLDocumentPart part) {
        return part.getPackagePart().getPartName().getName().substring(1);
    }

    private void draw(XSSFWorkbook workbook) {
        var writer = new ChartWriter(workbook, layout);
        var charts = new HashMap<String, byte[]>();
        for (SheetPlan plan : layout.sheets()) {
            for (Placed placed : plan.placed()) {
                if (placed.block() instanceof Chart chart) {
                    writer.draw(plan, placed, chart, charts);
                }
            }
        }
        charts.forEach((name, bytes) -> parts.put(name, (before, to) -> to.write(bytes)));
    }

    private void describe(XSSFWorkbook workbook) {
        var day = Optional.of(Date.from(spec.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(SafeText.clean(spec.title()));
        core.setSubjectProperty(SafeText.clean(spec.subject()));
        core.setLanguageProperty(spec.language());
        core.setCreatorProperty(spec.creator());
        core.setLastModifiedByProperty(spec.creator());
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
        var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setApplication(spec.creator());
    }
}
