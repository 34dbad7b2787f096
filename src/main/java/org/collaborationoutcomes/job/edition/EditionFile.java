package org.collaborationoutcomes.job.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.workbook.OutEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code edition.json} of an edition that is out says. */
final class EditionFile {
    static final String NAME = "edition.json";
    static final String METRICS = "metrics.csv";

    private static final Logger log = LoggerFactory.getLogger(EditionFile.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String WORKBOOK = ".xlsx";

    /** What a list of editions shows. The rest grows with every file that ever came, and is not read each night. */
    private static final Set<String> LISTED = Set.of("as_of", "number", "kind", "stories", "files");

    private final Path folder;
    private final JsonNode json;

    private EditionFile(Path folder, JsonNode json) {
        this.folder = folder;
        this.json = json;
    }

    /** All that an edition says of itself; nothing where that cannot be read. */
    static Optional<EditionFile> of(Path folder) {
        return read(folder, false).filter(EditionFile::isWhole);
    }

    /** The edition as a list of editions shows it; nothing where it cannot be read. */
    static Optional<OutEdition> listed(Path folder) {
        return read(folder, true).map(EditionFile::listed);
    }

    private static Optional<EditionFile> read(Path folder, boolean listed) {
        try {
            var json =
                    listed ? head(folder) : MAPPER.readTree(folder.resolve(NAME).toFile());
            var file = new EditionFile(folder, json);
            LocalDate.parse(file.text("as_of"));
            Edition.Kind.of(file.text("kind"));
            return Optional.of(file);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            log.warn(
                    "'{}' cannot be read ({}). This edition is left out of the list of editions, and nothing is compared"
                            + " with it unless the database knows it; bring the file back from a copy of the reports.",
                    folder.resolve(NAME),
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static JsonNode head(Path folder) {
        var head = MAPPER.createObjectNode();
        try (var parser = MAPPER.createParser(folder.resolve(NAME).toFile())) {
            parser.nextToken();
            while (head.size() < LISTED.size() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                if (LISTED.contains(name)) {
                    head.set(name, parser.<JsonNode>readValueAsTree());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return head;
    }

    /** A copy that somebody made of an edition under another name is none, nor is one without its figures. */
    private boolean isWhole() {
        var first = Edition.first(edition().asOf(), edition().kind(), "");
        int number = edition().number();
        var named = number == 1 ? first.folder() : "%s.%02d".formatted(first.folder(), number);
        return named.equals(edition().folder()) && Files.isRegularFile(folder.resolve(METRICS));
    }

    /** The edition as it was recorded, or should have been. */
    Edition edition() {
        return new Edition(
                LocalDate.parse(text("as_of")),
                json.path("number").asInt(0),
                Edition.Kind.of(text("kind")),
                text("digest"),
                FileName.last(folder),
                texts(json.path("districts").values()));
    }

    /** The folder that it lies in. */
    Path folder() {
        return folder;
    }

    /** The sha256 of the files that it rests on. */
    List<String> inputs() {
        return texts(json.path("inputs")
                .valueStream()
                .map(input -> input.path("sha256"))
                .toList());
    }

    private String text(String name) {
        return json.path(name).asString("");
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        var texts = new ArrayList<String>();
        nodes.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private OutEdition listed() {
        var files = json.path("files").propertyNames();
        var districts = new ArrayList<OutEdition.District>();
        files.stream()
                .filter(ReportsFolder::isWorkbook)
                .sorted()
                .forEach(workbook -> districts.add(district(workbook, files.stream())));
        return new OutEdition(edition().asOf(), edition().number(), text("kind"), FileName.last(folder), districts);
    }

    /** Editions of earlier versions tell no story and have no board pages. */
    private OutEdition.District district(String workbook, Stream<String> files) {
        var told = json.path("stories").path(workbook);
        var begin = workbook.substring(0, workbook.length() - WORKBOOK.length());
        var names = new ArrayList<>(List.of(workbook));
        files.filter(file -> file.startsWith(begin + ReportsFolder.BOARD + "."))
                .sorted()
                .forEach(names::add);
        var prefix = ReportsFolder.WORKBOOK.formatted(text("as_of")) + " - ";
        return new OutEdition.District(
                told.path("district").asString(begin.substring(Math.min(begin.length(), prefix.length()))),
                told.path("story").asString(""),
                names);
    }
}
