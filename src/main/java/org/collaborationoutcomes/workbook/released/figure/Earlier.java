package org.collaborationoutcomes.workbook.released.figure;

import java.time.LocalDate;

/** The leaders' edition that came before, with its figures of the district as a whole and the verdicts of its goals. */
public record Earlier(LocalDate asOf, Figures figures) {}
