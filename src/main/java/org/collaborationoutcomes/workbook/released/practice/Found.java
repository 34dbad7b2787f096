package org.collaborationoutcomes.workbook.released.practice;

import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of a practice found, in the order of its rank.
 *
 * @param celebrate else it needs attention
 * @param teamId empty = the district
 * @param area empty = the district, or a team
 * @param goalId empty = no single goal
 * @param lasted leaders' editions in a row that found it before
 * @param figure without numbers where it rests on a goal alone
 * @param other what it was held against
 * @param what in words, with places for a topic
 * @param said its evidence, with places for numbers, see {@code practices.yml}
 */
public record Found(
        boolean celebrate,
        String practiceId,
        String teamId,
        String area,
        String goalId,
        String subject,
        int lasted,
        String metric,
        Figure figure,
        double limit,
        String otherMetric,
        @Nullable Double other,
        String what,
        String said,
        String question) {}
