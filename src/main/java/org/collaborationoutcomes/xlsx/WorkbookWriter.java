package org.collaborationoutcomes.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.chart.ChartWriter;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.safe.SteadyZip;
import org.collaborationoutcomes.xlsx.sheet.SheetWriter;
import org.collaborationoutcomes.xlsx.sheet.Styles;
import org.collaborationoutcomes.xlsx.sheet.TableStyle;
import org.collaborationoutcomes.xlsx.spec.Chart;

/** Writes one workbook: lays out all sheets, fills them, then draws charts from what stands in their cells. */
final class WorkbookWriter {
    private final WorkbookSpec spec;
    private final Layout layout;

    WorkbookWriter(WorkbookSpec spec) {
        this.spec = spec;
        this.layout = Layout.of(spec.sheets());
    }

    void write(OutputStream out) throws IOException {
        var charts = new HashMap<String, byte[]>();
        SteadyZip.repack(packed(charts), charts, out);
    }

    /** The workbook as POI packs it; all that POI holds of it in memory is left behind. */
    private byte[] packed(Map<String, byte[]> charts) throws IOException {
        var workbook = new XSSFWorkbook();
        try {
            describe(workbook);
            layout.sheets().forEach(plan -> workbook.createSheet(plan.name()));
            var styles = new Styles(workbook);
            TableStyle.define(workbook);
            for (SheetPlan plan : layout.sheets()) {
                new SheetWriter(workbook.getSheet(plan.name()), plan, layout, styles, spec.creator()).write();
            }
            draw(workbook, charts);
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

    private void draw(XSSFWorkbook workbook, Map<String, byte[]> parts) {
        var writer = new ChartWriter(workbook, layout);
        for (SheetPlan plan : layout.sheets()) {
            for (Placed placed : plan.placed()) {
                if (placed.block() instanceof Chart chart) {
                    writer.draw(plan, placed, chart, parts);
                }
            }
        }
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
