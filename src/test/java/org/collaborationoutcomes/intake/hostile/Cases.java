package org.collaborationoutcomes.intake.hostile;

import java.util.stream.Stream;

/** All cases that one file by itself can show. */
final class Cases {

    private Cases() {}

    static Stream<Case> all() {
        return Stream.of(Encodings.CASES, Shapes.CASES, Headers.CASES, Contents.CASES, Texts.CASES)
                .flatMap(java.util.List::stream);
    }
}
