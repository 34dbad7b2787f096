package org.collaborationoutcomes.release.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collaborationoutcomes.release.audit.Part;
import org.collaborationoutcomes.release.audit.SurveySums;

/** A random district of few teams with few respondents, decided by the product or by any other choice. */
record SurveyTable(Cell district) {

    static SurveyTable random(Random random, int mostTeams) {
        int teams = 1 + random.nextInt(mostTeams);
        int areas = 1 + random.nextInt(Math.min(4, teams));
        var inArea = new ArrayList<List<Cell>>();
        IntStream.range(0, areas).forEach(i -> inArea.add(new ArrayList<>()));
        for (int team = 0; team < teams; team++) {
            int area = team < areas ? team : random.nextInt(areas);
            long people = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(25);
            int minimum = area == 0 && random.nextInt(3) == 0 ? 10 : 5;
            inArea.get(area).add(new Cell("T" + team, people, people == 0, minimum));
        }
        var parts = new ArrayList<Cell>();
        for (int area = 0; area < areas; area++) {
            parts.add(new Cell("a" + area, minimum(inArea.get(area).stream()), inArea.get(area)));
        }
        return new SurveyTable(new Cell("D", minimum(inArea.stream().flatMap(List::stream)), parts));
    }

    private static int minimum(Stream<Cell> teams) {
        return teams.filter(team -> !team.isEmpty())
                .mapToInt(Cell::minimum)
                .max()
                .orElse(5);
    }

    /** District, areas, teams. */
    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        cells.add(district);
        cells.addAll(district.parts());
        district.parts().forEach(area -> cells.addAll(area.parts()));
        return cells;
    }

    boolean isEmpty() {
        return district.isEmpty();
    }

    SurveySums sums() {
        var parts = new ArrayList<Part>();
        parts.add(part(district, "", ""));
        for (var area : district.parts()) {
            parts.add(part(area, area.id(), ""));
            area.parts().forEach(team -> parts.add(part(team, area.id(), team.id())));
        }
        return new SurveySums(parts);
    }

    private static Part part(Cell cell, String area, String team) {
        return new Part(0, area, team, !cell.isHidden(), cell.isHidden(), "", cell.isEmpty());
    }

    /** The people of all units that are not shown: who is hidden at two levels counts twice. */
    long peopleOfHiddenCells() {
        return cells().stream()
                .filter(Cell::isHidden)
                .mapToLong(Cell::respondents)
                .sum();
    }

    @Override
    public String toString() {
        return district.parts().stream()
                        .map(area -> "%s%s%s".formatted(area.isHidden() ? "~" : "", area.id(), teams(area)))
                        .toList()
                + (district.isHidden() ? " district hidden" : "");
    }

    private static List<String> teams(Cell area) {
        return area.parts().stream()
                .map(team -> "%s%d/%d".formatted(team.isHidden() ? "~" : "", team.respondents(), team.minimum()))
                .toList();
    }
}
