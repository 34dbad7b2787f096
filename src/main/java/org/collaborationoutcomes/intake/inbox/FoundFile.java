package org.collaborationoutcomes.intake.inbox;

import java.nio.file.Path;

/**
 * A settled file of the inbox.
 *
 * @param path in the inbox, with /
 */
public record FoundFile(Path file, String path, long size, long modifiedMillis) {}
