package org.collaborationoutcomes.workbook.released.practice;

import org.collaborationoutcomes.workbook.released.figure.Figure;

/**
 * A figure that stands behind a practice.
 *
 * @param subject a topic, an activity, a group; empty = none
 * @param area empty = the district
 * @param period as in {@code metrics.csv}
 */
public record Behind(String practiceId, String metric, String subject, String area, String period, Figure figure) {}
