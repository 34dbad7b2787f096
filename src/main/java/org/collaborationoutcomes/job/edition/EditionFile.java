package org.collaborationoutcomes.job.edition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.release.Edition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code edition.json} of an edition that is out says. */
final class EditionFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
}
