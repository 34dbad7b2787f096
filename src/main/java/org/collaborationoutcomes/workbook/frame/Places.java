package org.collaborationoutcomes.workbook.frame;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Ref;

/**
 * A row's unit and its names: all teams, an area, or a team.
 *
 * @param area the name of a team's or an area's area; for all teams blank
 * @param row of a team on the sheet Teams; −1 for others
 */
public record Places(Unit unit, String name, String area, int row) {
    /** The table of all teams, to which a team's name leads. */
    public static final String TABLE = "Teams";

    public static final String TEAM = "Team";

    /** The district first, then its areas, then its teams. */
    public static List<Places> of(Frame frame) {
        var places = new ArrayList<>(totals(frame));
        places.addAll(teams(frame));
        return places;
    }

    public static List<Places> totals(Frame frame) {
        var places = new ArrayList<Places>();
        places.add(new Places(Unit.district(), Names.ALL_TEAMS, "", -1));
        for (String area : frame.areas()) {
            String name = Names.area(area);
            places.add(new Places(Unit.area(area), name + ", all teams", name, -1));
        }
        return places;
    }

    public static List<Places> teams(Frame frame) {
        return frame.teamPlaces();
    }

    static List<Places> of(List<Team> teams) {
        var places = new ArrayList<Places>();
        for (Team team : teams) {
            places.add(new Places(Unit.team(team), team.name(), Names.area(team.area()), places.size()));
        }
        return List.copyOf(places);
    }

    public boolean isTeam() {
        return row >= 0;
    }

    public Cell cell() {
        return isTeam() ? Cell.link(name, Ref.cell(TABLE, TEAM, row)) : Cell.text(name);
    }
}
