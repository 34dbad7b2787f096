package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The findings that stand on the first page, in the order of their rank: a team once, a practice once.
 *
 * @param more how many were left out
 */
public record Ranked(List<Finding> shown, int more) {
    private static final int ROWS = 5;

    /**
     * Takes its pick. The district is no team: of it there may be several.
     *
     * @param findings by rank
     */
    static Ranked of(List<Finding> findings) {
        var shown = new ArrayList<Finding>();
        var teams = new HashSet<String>();
        var practices = new HashSet<String>();
        for (Finding finding : findings) {
            boolean fresh = !teams.contains(finding.teamId()) && !practices.contains(finding.practice());
            if (fresh && shown.size() < ROWS) {
                shown.add(finding);
                practices.add(finding.practice());
                if (!finding.teamId().isEmpty()) {
                    teams.add(finding.teamId());
                }
            }
        }
        return new Ranked(List.copyOf(shown), findings.size() - shown.size());
    }
}
