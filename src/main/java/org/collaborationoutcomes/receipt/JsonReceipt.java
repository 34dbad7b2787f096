package org.collaborationoutcomes.receipt;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.ToIntFunction;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.springframework.util.StreamUtils;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The receipt that a program reads: all problems, however many. */
record JsonReceipt(Sayings sayings, Catalogue catalogue, ZoneId zone) {

    void write(Answered file, ToIntFunction<String> place, OutputStream out) {
        var writer = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        try (var json = writer.createGenerator(StreamUtils.nonClosing(out))) {
            json.writeStartObject();
            json.writeStringProperty("file", file.path());
            json.writeNumberProperty("size", file.size());
            json.writeStringProperty("sha256", file.sha256());
            json.writeStringProperty("received_at", moment(file.receivedAt()));
            json.writeStringProperty("profile", file.profile());
            json.writeStringProperty("feed", file.feed());
            json.writeStringProperty("status", file.status());
            json.writeObjectPropertyStart("counts");
            for (var name : Answered.COUNTS) {
                json.writeNumberProperty(name, file.count(name));
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("problems");
            sayings.forEach(file, Sayings.PROBLEMS, place, problem -> write(problem, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("warnings");
            sayings.forEach(file, Sayings.WARNINGS, place, problem -> write(problem, json));
            alreadyLoaded(file, json);
            json.writeEndArray();
            takenBack(file, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void alreadyLoaded(Answered file, JsonGenerator json) {
        var at = file.loadedAt();
        var path = file.loadedPath();
        if (file.status().equals("already_loaded") && at != null && path != null) {
            var details = java.util.Map.of(
                    "date", TextReceipt.MINUTE.format(at.atZoneSameInstant(zone)), "path", Catalogue.cut(path));
            write(catalogue.problem(Severity.WARNING, Place.FILE, "F-DUP", null, details), json);
        }
    }

    private void takenBack(Answered file, JsonGenerator json) {
        var taken = file.takenBack();
        var at = file.loadedAt();
        if (taken != null && at != null) {
            json.writeObjectPropertyStart("taken_back");
            json.writeStringProperty("file", file.loadedPath());
            json.writeStringProperty("sha256", taken.sha256());
            json.writeStringProperty("loaded_at", moment(at));
            json.writeNumberProperty("rows", taken.rows());
            json.writeNumberProperty("gone", taken.gone());
            json.writeNumberProperty("returned", taken.returned());
            json.writeNumberProperty("back", taken.back());
            json.writeNumberProperty("waiting", taken.waiting());
            json.writeNumberProperty("contradicting", taken.contradicting());
            json.writeEndObject();
        }
    }

    private String moment(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZoneSameInstant(zone).toOffsetDateTime());
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        var line = problem.line();
        if (line == null) {
            json.writeNullProperty("line");
        } else {
            json.writeNumberProperty("line", line);
        }
        json.writeStringProperty("column", problem.column());
        json.writeStringProperty("cell", problem.cell());
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("value", problem.value());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("help", problem.help());
        json.writeEndObject();
    }
}
