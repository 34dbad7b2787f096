package org.collaborationoutcomes.job.edition;

import java.nio.file.Path;

/** The reports folder cannot be written: exit status 73. */
public final class CannotWriteException extends RuntimeException {

    public CannotWriteException(Path folder, Exception cause) {
        super("%s cannot be written (%s).".formatted(folder, cause.getClass().getSimpleName()), cause);
    }
}
