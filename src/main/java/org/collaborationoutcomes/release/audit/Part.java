package org.collaborationoutcomes.release.audit;

/**
 * A unit's part of a survey cell in one edition. A unit that gives nothing to any sum, as everybody can see, has none.
 *
 * @param edition 0 for the one in the making, others for earlier ones
 * @param area of a district blank
 * @param teamId of an area or a district blank
 * @param told some figure of it has a number
 * @param hidden some figure of it is suppressed
 * @param answers of a team: which answers it rests on; the same in two editions where nothing came in between
 * @param empty of a team: nobody answered, so that there is nothing to recover
 */
public record Part(
        int edition, String area, String teamId, boolean told, boolean hidden, String answers, boolean empty) {

    boolean isTeam() {
        return !teamId.isEmpty();
    }

    boolean isOfNow() {
        return edition == 0;
    }

    /** What stands for the unknown answers of a team. */
    String unknown() {
        return teamId + '\n' + answers;
    }

    /** Whether a team's answers are in this unit's sum. */
    boolean sums(Part team) {
        return team.edition == edition
                && (isTeam() ? team.teamId.equals(teamId) : area.isEmpty() || team.area.equals(area));
    }
}
