package org.collaborationoutcomes.workbook.released.figure;

/**
 * A place of the district that has figures of its own; levels that do not apply are empty.
 *
 * @param teamId of a team; a goal's figures are kept by the goal's id, see {@link Figures#goal}
 */
public record Unit(Scope scope, String area, String teamId) {

    public static Unit district() {
        return new Unit(Scope.DISTRICT, "", "");
    }

    public static Unit area(String area) {
        return new Unit(Scope.AREA, area, "");
    }

    public static Unit team(Team team) {
        return new Unit(Scope.TEAM, team.area(), team.teamId());
    }
}
