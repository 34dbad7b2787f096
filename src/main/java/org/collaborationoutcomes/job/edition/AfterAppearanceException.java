package org.collaborationoutcomes.job.edition;

import java.nio.file.Path;

/** Something failed when the edition was out already, so that leaders may have seen it. */
public final class AfterAppearanceException extends RuntimeException {

    public AfterAppearanceException(Path edition, RuntimeException cause) {
        super("The edition in %s is out".formatted(edition), cause);
    }
}
