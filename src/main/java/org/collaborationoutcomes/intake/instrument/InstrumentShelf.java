package org.collaborationoutcomes.intake.instrument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.inbox.Inbox;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of surveys' descriptions: read at each run, never moved. */
public final class InstrumentShelf {

    private static final Logger LOG = LoggerFactory.getLogger(InstrumentShelf.class);

    private final Path folder;
    private final Catalogue catalogue;

    public InstrumentShelf(Path folder, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
    }

    /** A file of the folder: a description or what is wrong with it. */
    public record Read(
            String path,
            String sha256,
            long size,
            @Nullable Instrument instrument,
            @Nullable Problem problem) {}

    public List<Read> read() throws IOException {
        var all = new ArrayList<Read>();
        Map<String, String> seen = new TreeMap<>();
        for (var file : files()) {
            try {
                all.add(read(file, seen));
            } catch (IOException e) {
                LOG.warn("{} can't be read ({}); its last good version holds", Inbox.shown(file), Inbox.kind(e));
            }
        }
        return all;
    }

    /** The surveys that the folder describes, and the starter survey unless it describes that one in its own way. */
    public List<Instrument> instruments() throws IOException {
        var instruments = new ArrayList<Instrument>();
        for (var read : read()) {
            var instrument = read.instrument();
            if (instrument != null) {
                instruments.add(instrument);
            }
        }
        var starter = Starter.load().instrument();
        if (instruments.stream().noneMatch(own -> own.surveyId().equals(starter.surveyId()))) {
            instruments.add(starter);
        }
        return instruments;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(InstrumentShelf::isDescription).sorted().toList();
        }
    }

    private static boolean isDescription(Path file) {
        var name = FileName.last(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && (name.endsWith(".yml") || name.endsWith(".yaml"))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Read read(Path file, Map<String, String> seen) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(InstrumentFile.MOST_BYTES + 1);
        }
        var name = FileName.last(file);
        var path = "instruments/" + name;
        var sha256 = Fingerprint.of(bytes);
        try {
            var instrument = InstrumentFile.read(bytes);
            var other = seen.putIfAbsent(instrument.surveyId(), name);
            var problem = other == null
                    ? null
                    : problem(
                            "The survey '%s' is described by %s already.".formatted(instrument.surveyId(), other),
                            "Keep one of the two files.");
            return new Read(path, sha256, bytes.length, other == null ? instrument : null, problem);
        } catch (WrongInstrumentException e) {
            return new Read(path, sha256, bytes.length, null, problem(e.what(), e.advice()));
        }
    }

    private Problem problem(String what, String advice) {
        var details = Map.of("what", what, "advice", advice);
        return catalogue.problem(Severity.REFUSED, Place.FILE, "F-INSTRUMENT", null, details);
    }

    /** Makes a description the one that holds where there is none. */
    public static void keepUnlessKnown(Sql sql, Instrument instrument, String sha256) {
        if (known(sql, instrument).isEmpty()) {
            keep(sql, instrument, sha256);
        }
    }

    private static List<String> known(Sql sql, Instrument instrument) {
        var survey = Map.of("survey_id", instrument.surveyId());
        return sql.query("intake/instrument_known", survey, (row, n) -> row.getString("sha256"));
    }

    /** Makes a description the one that holds. */
    public static void keep(Sql sql, Instrument instrument, String sha256) {
        if (known(sql, instrument).contains(sha256)) {
            return;
        }
        var survey = Map.of("survey_id", instrument.surveyId());
        sql.update("intake/instrument_forget", survey);
        sql.update(
                "intake/instrument_add",
                Map.of(
                        "survey_id", instrument.surveyId(),
                        "title", instrument.title(),
                        "sha256", sha256,
                        "missing", String.join("\n", sorted(instrument.missing())),
                        "scale_min", instrument.least(),
                        "scale_max", instrument.most()));
        sql.copyIn("intake.instrument_item", ITEM_COLUMNS, rows -> {
            int place = 0;
            for (var item : instrument.items()) {
                rows.value(instrument.surveyId()).value(item.id()).value(++place);
                rows.value(item.text())
                        .value(item.construct())
                        .value(item.least())
                        .value(item.most());
                rows.value(item.reverse()).value(item.favorableFrom()).value(item.unfavorableTo());
                rows.endRow();
            }
        });
    }

    private static final List<String> ITEM_COLUMNS = List.of(
            "survey_id",
            "item_id",
            "item_no",
            "text",
            "construct",
            "scale_min",
            "scale_max",
            "reverse",
            "favorable_from",
            "unfavorable_to");

    private static List<String> sorted(Set<String> labels) {
        return labels.stream().sorted().toList();
    }
}
