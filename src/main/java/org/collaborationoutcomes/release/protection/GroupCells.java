package org.collaborationoutcomes.release.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.sql.CopyRows;
import org.collaborationoutcomes.sql.Sql;

/**
 * Decides which respondent groups of a district's survey cell are shown: they hold as areas do, the blank one included.
 *
 * <p>Teams cut the same respondents another way. Where each group shares a team with another, and so on until all hang
 * together, the groups' sums say no more of a hidden team than the district's sum does; where they fall apart, the sum of
 * one part could give a hidden team away, and no group is shown.
 */
public final class GroupCells {

    private static final List<String> GROUPS =
            List.of("", "administrator", "community", "educator", "family", "student");
    private static final List<String> COLUMNS =
            List.of("scope", "district_id", "area", "team_id", "period", "family", "subject");

    private final Sql sql;
    private final Map<String, Integer> minimums;
    private final int minimum;

    /**
     * @param minimums the minimum groups, as statements name them
     * @param minimum that of a group without respondents
     */
    public GroupCells(Sql sql, Map<String, Integer> minimums, int minimum) {
        this.sql = sql;
        this.minimums = minimums;
        this.minimum = minimum;
    }

    private record Subject(String period, String districtId, String construct) {

        static Subject of(ResultSet row) throws SQLException {
            return new Subject(row.getString("period"), row.getString("district_id"), row.getString("construct"));
        }
    }

    private record Group(Subject subject, String name, long smallest, int minimum) {}

    private record Member(Subject subject, String group, String teamId, boolean districtHidden, boolean teamHidden) {}

    /** Writes down what is not shown. */
    public void hide() {
        var hung = hung();
        var groups = new LinkedHashMap<Subject, List<Group>>();
        sql.query("release/group_sizes", minimums, (row, i) -> group(row))
                .forEach(group -> groups.computeIfAbsent(group.subject(), subject -> new ArrayList<>())
                        .add(group));
        sql.copyIn(
                "protection.hidden_figure",
                COLUMNS,
                rows -> groups.forEach((subject, parts) ->
                        hidden(parts, hung.getOrDefault(subject, false)).forEach(name -> write(rows, subject, name))));
    }

    /** The names of the groups that are not shown. */
    private List<String> hidden(List<Group> groups, boolean mayShow) {
        var sizes = new HashMap<String, Group>();
        groups.forEach(group -> sizes.put(group.name(), group));
        var parts = GROUPS.stream().map(name -> cell(name, sizes)).toList();
        int largest = groups.stream().mapToInt(Group::minimum).max().orElse(minimum);
        var all = new Cell("", largest, parts);
        new Protection(all).decide();
        return parts.stream()
                .filter(part -> part.isHidden() || all.isHidden() || !mayShow)
                .map(Cell::id)
                .toList();
    }

    private Cell cell(String name, Map<String, Group> sizes) {
        var group = sizes.get(name);
        return group == null
                ? new Cell(name, 0, true, minimum)
                : new Cell(name, group.smallest(), group.smallest() == 0, group.minimum());
    }

    /** Of which cells groups may be shown at all. */
    private Map<Subject, Boolean> hung() {
        var members = new LinkedHashMap<Subject, List<Member>>();
        sql.query("release/group_teams", Map.of(), (row, i) -> member(row))
                .forEach(member -> members.computeIfAbsent(member.subject(), subject -> new ArrayList<>())
                        .add(member));
        var hung = new HashMap<Subject, Boolean>();
        members.forEach((subject, all) -> hung.put(subject, mayShow(all)));
        return hung;
    }

    private static boolean mayShow(List<Member> members) {
        if (members.stream().anyMatch(Member::districtHidden)) {
            return false;
        }
        return members.stream().noneMatch(Member::teamHidden) || hangTogether(members);
    }

    /** Whether all groups are linked by teams that they share. */
    private static boolean hangTogether(List<Member> members) {
        var reached = new HashSet<String>();
        var teams = new HashSet<String>();
        reached.add(members.get(0).group());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var member : members) {
                if (reached.contains(member.group()) || teams.contains(member.teamId())) {
                    grew |= reached.add(member.group());
                    grew |= teams.add(member.teamId());
                }
            }
        }
        return members.stream().allMatch(member -> reached.contains(member.group()));
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                Subject.of(row), row.getString("respondent_group"), row.getLong("smallest"), row.getInt("minimum"));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                Subject.of(row),
                row.getString("respondent_group"),
                row.getString("team_id"),
                row.getBoolean("district_hidden"),
                row.getBoolean("team_hidden"));
    }

    private static void write(CopyRows rows, Subject subject, String group) {
        rows.value("district").value(subject.districtId()).value("").value("");
        rows.value(subject.period()).value("group").value(subject.construct() + "/" + group);
        rows.endRow();
    }
}
