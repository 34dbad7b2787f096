package org.collaborationoutcomes.intake;

/** Rows of a file: read = landed + rejected + skipped. */
record Counts(long landed, long rejected, long skipped) {

    long read() {
        return landed + rejected + skipped;
    }
}
