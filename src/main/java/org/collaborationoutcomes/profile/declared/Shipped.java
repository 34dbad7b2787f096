package org.collaborationoutcomes.profile.declared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The profiles that come with the program: they never change, so that a process reads them once. */
final class Shipped {

    private static final String PLACE = "classpath*:/profiles/**/*.yml";

    static final Shelf PROFILES = read();

    private Shipped() {}

    private static Shelf read() {
        var shelf = new Shelf();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                try {
                    shelf.add(resource.getContentAsString(StandardCharsets.UTF_8));
                } catch (WrongProfileException e) {
                    throw new IllegalStateException(resource.getFilename() + ": " + e.what() + " Indicates a bug.", e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shelf;
    }
}
