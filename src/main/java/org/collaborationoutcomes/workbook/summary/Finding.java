package org.collaborationoutcomes.workbook.summary;

import org.collaborationoutcomes.xlsx.spec.Cell;

/**
 * Something to celebrate, or that needs attention, as the first page says it.
 *
 * @param practice the id of the practice it belongs to, as the articles number them
 * @param goalId empty = not about one goal
 * @param teamId empty = about the district as a whole
 */
public record Finding(
        String practice, String goalId, String teamId, String what, String evidence, Cell team, String question) {}
