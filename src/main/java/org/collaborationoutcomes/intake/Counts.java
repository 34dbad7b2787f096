package org.collaborationoutcomes.intake;

/** Rows of a file: read = landed + rejected + skipped. */
record Counts(long landed, long rejected, long skipped) {

    long read() {
        return landed + rejected + skipped;
    }

    JudgedFile judged(long fileId, String path, String feed) {
        return new JudgedFile(fileId, path, "judged", feed, read(), landed, rejected, skipped);
    }
}
