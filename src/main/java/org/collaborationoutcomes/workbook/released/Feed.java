package org.collaborationoutcomes.workbook.released;

/** What came in of one feed of the data contract. */
public record Feed(String feed, int files, long read, long rejected, long waiting) {}
