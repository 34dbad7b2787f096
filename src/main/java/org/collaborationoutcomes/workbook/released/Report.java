package org.collaborationoutcomes.workbook.released;

import java.time.LocalDate;

/**
 * What the edition covers.
 *
 * @param monthsFrom the first month that is told, a year before the school year began
 * @param schoolYear like {@code 2026-27}
 */
public record Report(LocalDate asOf, LocalDate yearStartsOn, LocalDate monthsFrom, String schoolYear) {}
