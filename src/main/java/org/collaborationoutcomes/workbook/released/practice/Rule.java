package org.collaborationoutcomes.workbook.released.practice;

/**
 * What makes a practice a finding.
 *
 * @param celebrate else it needs attention
 * @param area empty = the district
 * @param ofTeams looked at team by team
 * @param op {@code under}, {@code over}, {@code at_least}, {@code at_most}; empty = no limit
 * @param otherMetric a second figure that is held against a limit too; empty = none
 */
public record Rule(
        String practiceId,
        boolean celebrate,
        String metric,
        String subject,
        String area,
        boolean ofTeams,
        String op,
        double limit,
        String otherMetric,
        double otherLimit,
        String what) {}
