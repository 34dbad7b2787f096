package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * The findings that stand on the first page, in the order of their rank: a team once, a practice once.
 *
 * @param more how many were left out
 */
public record Ranked(List<Finding> shown, int more) {
    private static final int ROWS = 5;
    /** So that goals leave room for what else was found. */
    private static final int GOALS = 3;

    /**
     * Takes its pick.
     *
     * @param findings by rank
     */
    static Ranked of(List<Finding> findings) {
        var shown = new ArrayList<Finding>();
        take(findings, shown, GOALS);
        take(findings, shown, ROWS);
        shown.sort(Comparator.comparingInt(findings::indexOf));
        return new Ranked(List.copyOf(shown), findings.size() - shown.size());
    }

    /** Takes what has its place, first with so many goals at most, then with what is left over. */
    private static void take(List<Finding> sorted, List<Finding> shown, int goals) {
        var teams = new HashSet<String>();
        var practices = new HashSet<String>();
        shown.forEach(finding -> remember(finding, teams, practices));
        long goalsShown = shown.stream().filter(Finding::goal).count();
        for (Finding finding : sorted) {
            boolean room = shown.size() < ROWS && (!finding.goal() || goalsShown < goals);
            boolean fresh = !teams.contains(finding.teamId()) && !practices.contains(finding.practice());
            if (room && fresh && !shown.contains(finding)) {
                shown.add(finding);
                goalsShown += finding.goal() ? 1 : 0;
                remember(finding, teams, practices);
            }
        }
    }

    /** Goals are no practice, and the district is no team: of both there may be several. */
    private static void remember(Finding finding, HashSet<String> teams, HashSet<String> practices) {
        if (!finding.teamId().isEmpty()) {
            teams.add(finding.teamId());
        }
        if (!finding.goal()) {
            practices.add(finding.practice());
        }
    }
}
