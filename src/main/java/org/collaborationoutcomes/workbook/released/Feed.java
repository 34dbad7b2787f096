package org.collaborationoutcomes.workbook.released;

/** What came in of one feed of the data contract. */
public record Feed(String feed, int files, long read, long rejected, long waiting) {

    /** A district can do without: other spellings of names, and items, which the survey's description may hold. */
    public boolean optional() {
        return feed.equals("aliases") || feed.equals("items");
    }
}
