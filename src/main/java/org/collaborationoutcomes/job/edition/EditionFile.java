package org.collaborationoutcomes.job.edition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.workbook.OutEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code edition.json} of an edition that is out says. */
final class EditionFile {
    static final String NAME = "edition.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String WORKBOOK = ".xlsx";

    private final JsonNode json;

    EditionFile(Path file) {
        this.json = MAPPER.readTree(file.toFile());
    }

    /** The edition that it is, in the place of another one of the same folder. */
    Edition inPlaceOf(Edition edition) {
        var digest = json.path("digest").asString();
        var here = new Edition(edition.asOf(), edition.number(), edition.kind(), digest, edition.folder(), List.of());
        return here.of(texts(json.path("districts")));
    }

    /** The sha256 of the files that it rests on. */
    List<String> inputs() {
        return texts(json.path("inputs")
                .valueStream()
                .map(input -> input.path("sha256"))
                .toList());
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        var texts = new ArrayList<String>();
        nodes.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    /** The edition as a list of editions shows it. */
    static OutEdition edition(Path folder) {
        var json = MAPPER.readTree(folder.resolve(NAME).toFile());
        var files = json.path("files").propertyNames();
        var districts = new ArrayList<OutEdition.District>();
        files.stream()
                .filter(ReportsFolder::isWorkbook)
                .sorted()
                .forEach(workbook -> districts.add(district(json, workbook, files.stream())));
        return new OutEdition(
                LocalDate.parse(json.path("as_of").asString()),
                json.path("number").asInt(),
                json.path("kind").asString(),
                FileName.last(folder),
                districts);
    }

    /** Editions of earlier versions tell no story and have no board pages. */
    private static OutEdition.District district(JsonNode json, String workbook, Stream<String> files) {
        var told = json.path("stories").path(workbook);
        var begin = workbook.substring(0, workbook.length() - WORKBOOK.length());
        var names = new ArrayList<>(List.of(workbook));
        files.filter(file -> file.startsWith(begin + ReportsFolder.BOARD + "."))
                .sorted()
                .forEach(names::add);
        var prefix = ReportsFolder.WORKBOOK.formatted(json.path("as_of").asString()) + " - ";
        return new OutEdition.District(
                told.path("district").asString(begin.substring(Math.min(begin.length(), prefix.length()))),
                told.path("story").asString(""),
                names);
    }
}
