package org.collaborationoutcomes.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.sql.Sql;
import org.collaborationoutcomes.workbook.association.AssociationSheet;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.District;
import org.collaborationoutcomes.workbook.released.Reading;
import org.collaborationoutcomes.workbook.sheets.ChangesSheet;
import org.collaborationoutcomes.workbook.sheets.DataQualitySheet;
import org.collaborationoutcomes.workbook.sheets.GoalsSheet;
import org.collaborationoutcomes.workbook.sheets.MethodSheet;
import org.collaborationoutcomes.workbook.sheets.ParticipationSheet;
import org.collaborationoutcomes.workbook.sheets.TeamsSheet;
import org.collaborationoutcomes.workbook.summary.SummarySheet;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.workbook.words.Labels;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.WorkbookSpec;
import org.collaborationoutcomes.xlsx.Xlsx;

/** Lays released values out as the sheets that leaders read: one workbook a district. */
public final class Workbook {
    private static final String PRODUCT = "Collaboration Outcomes";

    private final Reading reading;
    private final Labels labels;
    private final String version;

    /**
     * @param catalogue all metrics; the Method sheet lists them in this order
     * @param version of the product, as the Method sheet says it
     */
    public Workbook(Sql sql, List<Metric> catalogue, String version) {
        this.reading = new Reading(sql);
        this.labels = new Labels(catalogue);
        this.version = version;
    }

    /**
     * Writes the workbooks of an edition over what was released last; the same released rows give the same bytes.
     *
     * @param districts their ids; none = all
     * @param folder must be there
     * @return the files by the ids of their districts, in the ids' order
     * @throws UnknownDistrictException for a district that was not released
     * @throws IllegalArgumentException for an edition of another as-of date
     */
    public List<Path> write(Edition edition, Collection<String> districts, Path folder) {
        var all = reading.districts(List.of());
        var names = new FileNames(all);
        districts.forEach(names::of);
        var files = new ArrayList<Path>();
        for (District district : reading.districts(districts)) {
            var file = folder.resolve(
                    "%s Collaboration report - %s.xlsx".formatted(edition.asOf(), names.of(district.districtId())));
            write(edition, district, file);
            files.add(file);
        }
        return files;
    }

    /** What each released district is called in file names, by its id. */
    public Map<String, String> fileNames() {
        var all = reading.districts(List.of());
        var names = new FileNames(all);
        var byId = new TreeMap<String, String>();
        all.forEach(district -> byId.put(district.districtId(), names.of(district.districtId())));
        return byId;
    }

    private void write(Edition edition, District district, Path file) {
        var data = reading.of(district);
        if (!data.report().asOf().equals(edition.asOf())) {
            throw new IllegalArgumentException("The edition is of %s, but what was released last is of %s"
                    .formatted(edition.asOf(), data.report().asOf()));
        }
        var frame = new Frame(data, edition, labels, version);
        try {
            new Xlsx().write(spec(frame), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkbookSpec spec(Frame frame) {
        var asOf = frame.edition().asOf();
        return new WorkbookSpec(
                "Collaboration report - " + frame.data().district().name(),
                "How the collaboration of leaders, teachers, families, students and the community is going; data through "
                        + Spoken.day(asOf),
                "en-US",
                PRODUCT,
                asOf,
                List.of(
                        new SummarySheet(frame).sheet(),
                        new GoalsSheet(frame).sheet(),
                        new ParticipationSheet(frame).sheet(),
                        new SurveySheet(frame).sheet(),
                        new ChangesSheet(frame).sheet(),
                        new TeamsSheet(frame).sheet(),
                        new AssociationSheet(frame).sheet(),
                        new DataQualitySheet(frame).sheet(),
                        new MethodSheet(frame).sheet()));
    }
}
