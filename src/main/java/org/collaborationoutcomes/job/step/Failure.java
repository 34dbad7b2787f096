package org.collaborationoutcomes.job.step;

import org.jspecify.annotations.Nullable;

/** What made a step fail, kept beside Spring Batch, whose tables would keep its message. */
final class Failure {

    private @Nullable Throwable first;

    void set(Throwable trouble) {
        if (first == null) {
            first = trouble;
        }
    }

    void rethrow() {
        if (first instanceof RuntimeException trouble) {
            throw trouble;
        }
        if (first instanceof Error trouble) {
            throw trouble;
        }
    }
}
