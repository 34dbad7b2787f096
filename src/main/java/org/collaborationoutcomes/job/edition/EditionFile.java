package org.collaborationoutcomes.job.edition;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code edition.json} of an edition that is out. */
final class EditionFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EditionFile() {}

    /** The digest of what the edition was decided from. */
    static String digest(Path file) {
        return MAPPER.readTree(file.toFile()).path("digest").asString();
    }
}
