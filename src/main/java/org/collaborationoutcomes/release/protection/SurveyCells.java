package org.collaborationoutcomes.release.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collaborationoutcomes.sql.CopyRows;
import org.collaborationoutcomes.sql.Sql;

/** Reads how many each survey cell rests on, and writes down which of its parts are not shown. */
public final class SurveyCells {

    private static final List<String> COLUMNS = List.of(
            "as_of", "scope", "district_id", "area", "team_id", "survey_id", "wave_id", "cell_kind", "cell", "reason");

    private final Sql sql;
    private final Map<String, Integer> minimums;
    private final int minimum;
    private final Object asOf;

    /**
     * @param minimums the minimum groups, as statements name them
     * @param minimum that of a total without respondents
     */
    public SurveyCells(Sql sql, Map<String, Integer> minimums, int minimum, Object asOf) {
        this.sql = sql;
        this.minimums = minimums;
        this.minimum = minimum;
        this.asOf = asOf;
    }

    /** What is decided together: one wave, cell and district. */
    private record Subject(String surveyId, String waveId, String kind, String cell, String districtId) {}

    /** A team's number of respondents in it. */
    private record Group(
            Subject subject,
            String area,
            String teamId,
            long smallest,
            boolean answered,
            boolean responded,
            int minimum) {

        static Group of(ResultSet row) throws SQLException {
            return new Group(
                    new Subject(
                            row.getString("survey_id"),
                            row.getString("wave_id"),
                            row.getString("cell_kind"),
                            row.getString("cell"),
                            row.getString("district_id")),
                    row.getString("area"),
                    row.getString("team_id"),
                    row.getLong("smallest"),
                    row.getBoolean("answered"),
                    row.getBoolean("responded"),
                    row.getInt("minimum"));
        }
    }

    /** Writes down what is not shown. */
    public void hide() {
        var groups = groups(); // read before: a connection that copies in answers no query
        sql.copyIn("protection.hidden_cell", COLUMNS, rows -> {
            for (var together : groups) {
                if (together.stream().anyMatch(Group::answered)) {
                    var district = district(together);
                    new Protection(district).decide();
                    write(rows, together.get(0).subject(), district);
                }
            }
        });
    }

    private List<List<Group>> groups() {
        var groups = sql.query("release/survey_groups", minimums, (row, i) -> Group.of(row));
        var together = new ArrayList<List<Group>>();
        for (var group : groups) {
            var last = together.isEmpty() ? null : together.get(together.size() - 1);
            if (last == null || !last.get(0).subject().equals(group.subject())) {
                last = new ArrayList<>();
                together.add(last);
            }
            last.add(group);
        }
        return together;
    }

    private Cell district(List<Group> teams) {
        var byArea = teams.stream().collect(Collectors.groupingBy(Group::area, TreeMap::new, Collectors.toList()));
        var areas = new ArrayList<Cell>();
        byArea.forEach((area, inside) -> areas.add(new Cell(
                area,
                minimum(inside),
                inside.stream()
                        .map(team -> new Cell(team.teamId(), team.smallest(), !team.answered(), team.minimum()))
                        .toList())));
        return new Cell(teams.get(0).subject().districtId(), minimum(teams), areas);
    }

    /** A total takes the largest minimum of its teams with respondents. */
    private int minimum(List<Group> teams) {
        return teams.stream()
                .filter(Group::responded)
                .map(Group::minimum)
                .max(Comparator.naturalOrder())
                .orElse(minimum);
    }

    private void write(CopyRows rows, Subject subject, Cell district) {
        row(rows, subject, district, "district", "", "");
        for (var area : district.parts()) {
            row(rows, subject, area, "area", area.id(), "");
            for (var team : area.parts()) {
                row(rows, subject, team, "team", area.id(), team.id());
            }
        }
    }

    private void row(CopyRows rows, Subject subject, Cell cell, String scope, String area, String teamId) {
        if (cell.isHidden()) {
            rows.value(asOf)
                    .value(scope)
                    .value(subject.districtId())
                    .value(area)
                    .value(teamId);
            rows.value(subject.surveyId()).value(subject.waveId());
            rows.value(subject.kind()).value(subject.cell());
            rows.value(cell.shown() == Cell.Shown.PRIMARY ? "primary" : "complementary");
            rows.endRow();
        }
    }
}
