package org.collaborationoutcomes.workbook.released;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collaborationoutcomes.workbook.released.figure.Band;
import org.collaborationoutcomes.workbook.released.figure.Earlier;
import org.collaborationoutcomes.workbook.released.figure.Figures;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.released.practice.Practices;

/** All that was released of one district. */
public record Released(
        Report report,
        District district,
        List<Team> teams,
        List<Goal> goals,
        List<Wave> waves,
        List<Item> items,
        List<Band> bands,
        List<DroppedFile> files,
        List<Feed> feeds,
        RecordGap gap,
        Map<String, String> thresholds,
        Figures figures,
        Optional<Earlier> earlier,
        List<Change> changes,
        Practices practices) {

    /** The areas that have a team, in the alphabet of their ids. */
    public List<String> areas() {
        return teams.stream().map(Team::area).distinct().sorted().toList();
    }

    /** The latest wave that is closed; of it figures may be shown. */
    public Optional<Wave> latestClosedWave() {
        return waves.stream().filter(Wave::closed).findFirst();
    }

    /** What a figure was in the leaders' edition before; empty where there is nothing to compare with. */
    public Optional<Change> change(Unit unit, String metric) {
        return changes.stream()
                .filter(change -> change.unit().equals(unit)
                        && change.metric().equals(metric)
                        && change.subject().isEmpty())
                .findFirst();
    }

    public Optional<Team> team(String teamId) {
        return teams.stream().filter(team -> team.teamId().equals(teamId)).findFirst();
    }
}
