package org.collaborationoutcomes.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.sql.Sql;
import org.collaborationoutcomes.workbook.association.AssociationSheet;
import org.collaborationoutcomes.workbook.board.Board;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.practice.PracticesSheet;
import org.collaborationoutcomes.workbook.released.District;
import org.collaborationoutcomes.workbook.released.Reading;
import org.collaborationoutcomes.workbook.sheets.ChangesSheet;
import org.collaborationoutcomes.workbook.sheets.DataQualitySheet;
import org.collaborationoutcomes.workbook.sheets.GoalsSheet;
import org.collaborationoutcomes.workbook.sheets.MethodSheet;
import org.collaborationoutcomes.workbook.sheets.ParticipationSheet;
import org.collaborationoutcomes.workbook.sheets.TeamsSheet;
import org.collaborationoutcomes.workbook.summary.Standing;
import org.collaborationoutcomes.workbook.summary.Story;
import org.collaborationoutcomes.workbook.summary.SummarySheet;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.workbook.words.Labels;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.WorkbookSpec;
import org.collaborationoutcomes.xlsx.Xlsx;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays released values out as the sheets that leaders read: one workbook a district. */
public final class Workbook {
    private static final Logger LOG = LoggerFactory.getLogger(Workbook.class);
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
     * Writes the workbooks and board pages of an edition over what was released last; the same released rows give the same
     * bytes.
     *
     * @param districts their ids; none = all
     * @param folder must be there
     * @return what was written of each district, in the order of their ids
     * @throws UnknownDistrictException for a district that was not released
     * @throws IllegalArgumentException for an edition of another as-of date
     */
    public List<Written> write(Edition edition, Collection<String> districts, Path folder) {
        var names = new FileNames(reading.districts(List.of()));
        districts.forEach(names::of);
        return Abreast.each(
                reading.districts(districts),
                district ->
                        write(edition, district, DistrictFiles.of(edition, names.of(district.districtId()), folder)));
    }

    /**
     * Gets ready to write on a thread of its own, so that the first workbook takes no longer than the others; a process
     * that has done so is ready for good. Nothing depends on it: what fails here is said when a workbook is written.
     */
    public static void getReady() {
        var thread = new Thread(Rehearsal::done, "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Played by the first who asks. */
    private static final class Rehearsal {

        private static final boolean DONE = play();

        static boolean done() {
            return DONE;
        }

        private static boolean play() {
            try {
                Xlsx.rehearse();
                return true;
            } catch (IOException | RuntimeException e) {
                LOG.warn("The rehearsal of a workbook failed", e);
                return false;
            }
        }
    }

    /** The index page of an edition over what was written, with links to the editions before it. */
    public byte[] index(Edition edition, List<Written> written, List<Edition> before) {
        var districts = written.stream()
                .map(one -> new OutEdition.District(one.district(), one.story(), DistrictFiles.names(one.workbook())))
                .toList();
        return IndexPage.of(
                new OutEdition(edition.asOf(), edition.number(), edition.kind().word(), edition.folder(), districts),
                before);
    }

    /**
     * The index page of all editions.
     *
     * @param editions in any order
     * @param latest the names of the copies beside it that are replaced
     */
    public static byte[] index(List<OutEdition> editions, List<String> latest) {
        var newest = Comparator.comparing(OutEdition::asOf)
                .thenComparing(OutEdition::number)
                .reversed();
        return IndexPage.ofAll(editions.stream().sorted(newest).toList(), latest);
    }

    /** What each released district is called in file names, by its id. */
    public Map<String, String> fileNames() {
        var all = reading.districts(List.of());
        var names = new FileNames(all);
        var byId = new TreeMap<String, String>();
        all.forEach(district -> byId.put(district.districtId(), names.of(district.districtId())));
        return byId;
    }

    private Written write(Edition edition, District district, DistrictFiles files) {
        var data = reading.of(district);
        if (!data.report().asOf().equals(edition.asOf())) {
            throw new IllegalArgumentException("The edition is of %s, but what was released last is of %s"
                    .formatted(edition.asOf(), data.report().asOf()));
        }
        var frame = new Frame(data, edition, labels, version);
        var board = new Board(frame);
        try {
            new Xlsx().write(spec(frame, title(frame), sheets(frame)), files.workbook());
            new Xlsx().write(spec(frame, title(frame) + " - for the board", board.sheets()), files.boardWorkbook());
            Files.write(files.boardPage(), board.html(title(frame) + " - for the board", subject(frame)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(district.name(), Story.forLeaders(frame).line(), files.workbook());
    }

    private static String title(Frame frame) {
        return "Collaboration report - " + frame.data().district().name();
    }

    private static String subject(Frame frame) {
        return "How the collaboration of leaders, teachers, families, students and the community is going; data through "
                + Spoken.day(frame.edition().asOf());
    }

    private static WorkbookSpec spec(Frame frame, String title, List<Sheet> sheets) {
        return new WorkbookSpec(
                title, subject(frame), "en-US", PRODUCT, frame.edition().asOf(), sheets);
    }

    private static List<Sheet> sheets(Frame frame) {
        return List.of(
                new SummarySheet(frame).sheet(),
                new GoalsSheet(frame).sheet(),
                new ParticipationSheet(frame).sheet(),
                new SurveySheet(frame).sheet(),
                new PracticesSheet(frame).sheet(Standing.table(frame)),
                new ChangesSheet(frame).sheet(),
                new TeamsSheet(frame).sheet(),
                new AssociationSheet(frame).sheet(),
                new DataQualitySheet(frame).sheet(),
                new MethodSheet(frame).sheet());
    }
}
