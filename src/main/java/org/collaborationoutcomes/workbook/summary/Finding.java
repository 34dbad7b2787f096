package org.collaborationoutcomes.workbook.summary;

import org.collaborationoutcomes.xlsx.spec.Cell;

/**
 * Something to celebrate, or that needs attention.
 *
 * @param practice the id of the practice it belongs to, as the articles number them
 * @param goal whether it is about one goal; goals stand first
 * @param teamId empty = about the district as a whole
 * @param severity how far beyond its rule it lies; the largest stands first
 * @param tie decides between equals
 */
public record Finding(
        String practice,
        boolean goal,
        String teamId,
        double severity,
        String tie,
        String what,
        String evidence,
        Cell team,
        String question) {}
