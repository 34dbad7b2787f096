package org.collaborationoutcomes.workbook.released.figure;

import java.time.LocalDate;

/** The leaders' edition that came before. */
public record Earlier(LocalDate asOf) {}
