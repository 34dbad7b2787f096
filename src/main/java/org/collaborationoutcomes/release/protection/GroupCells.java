package org.collaborationoutcomes.release.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collaborationoutcomes.release.audit.TwoWays;
import org.collaborationoutcomes.release.audit.TwoWays.Answered;
import org.collaborationoutcomes.release.audit.TwoWays.Told;
import org.collaborationoutcomes.sql.CopyRows;
import org.collaborationoutcomes.sql.Sql;

/**
 * Decides which respondent groups of a district's survey cell are shown: they hold as areas do, the blank one included.
 *
 * <p>Teams cut the same respondents another way. While a hidden team, area or group follows from the sums of both ways
 * together, the smallest group that is still shown is hidden, too.
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

    /** Whom a group's respondents belong to, and what of it is hidden. */
    private record Member(
            Subject subject, Answered answered, boolean districtHidden, boolean areaHidden, boolean teamHidden) {}

    /** Writes down what is not shown. */
    public void hide() {
        var members = members();
        var groups = new LinkedHashMap<Subject, List<Group>>();
        sql.query("release/group_sizes", minimums, (row, i) -> group(row))
                .forEach(group -> groups.computeIfAbsent(group.subject(), subject -> new ArrayList<>())
                        .add(group));
        sql.copyIn(
                "protection.hidden_figure",
                COLUMNS,
                rows -> groups.forEach((subject, parts) -> hidden(parts, members.getOrDefault(subject, List.of()))
                        .forEach(name -> write(rows, subject, name))));
    }

    /** The names of the groups that are not shown. */
    private List<String> hidden(List<Group> groups, List<Member> members) {
        var sizes = new HashMap<String, Group>();
        groups.forEach(group -> sizes.put(group.name(), group));
        var parts = GROUPS.stream().map(name -> cell(name, sizes)).toList();
        int largest = groups.stream().mapToInt(Group::minimum).max().orElse(minimum);
        var all = new Cell("", largest, parts);
        new Protection(all).decide();
        if (all.isHidden() || members.isEmpty() || members.stream().anyMatch(Member::districtHidden)) {
            parts.forEach(Cell::hide);
        }
        while (tell(members, parts)) {
            parts.stream()
                    .filter(part -> !part.isHidden())
                    .min(Cell.SMALLEST)
                    .orElseThrow()
                    .hide();
        }
        return parts.stream().filter(Cell::isHidden).map(Cell::id).toList();
    }

    /** Whether something hidden follows from teams and groups together. */
    private static boolean tell(List<Member> members, List<Cell> groups) {
        var shown =
                groups.stream().filter(group -> !group.isHidden()).map(Cell::id).collect(Collectors.toSet());
        var hiddenTeams = names(members, Member::teamHidden, Answered::teamId);
        var hiddenAreas = names(members, Member::areaHidden, Answered::area);
        var told = new Told(
                true, area -> !hiddenAreas.contains(area), team -> !hiddenTeams.contains(team), shown::contains);
        return new TwoWays(members.stream().map(Member::answered).toList(), told).tell();
    }

    private static Set<String> names(List<Member> members, Predicate<Member> which, Function<Answered, String> name) {
        return Answered.names(
                members.stream().filter(which).map(Member::answered).toList(), name);
    }

    private Cell cell(String name, Map<String, Group> sizes) {
        var group = sizes.get(name);
        return group == null
                ? new Cell(name, 0, true, minimum)
                : new Cell(name, group.smallest(), group.smallest() == 0, group.minimum());
    }

    private Map<Subject, List<Member>> members() {
        var members = new HashMap<Subject, List<Member>>();
        sql.query("release/group_teams", Map.of(), (row, i) -> member(row))
                .forEach(member -> members.computeIfAbsent(member.subject(), subject -> new ArrayList<>())
                        .add(member));
        return members;
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                Subject.of(row), row.getString("respondent_group"), row.getLong("smallest"), row.getInt("minimum"));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                Subject.of(row),
                new Answered(row.getString("area"), row.getString("team_id"), row.getString("respondent_group")),
                row.getBoolean("district_hidden"),
                row.getBoolean("area_hidden"),
                row.getBoolean("team_hidden"));
    }

    private static void write(CopyRows rows, Subject subject, String group) {
        rows.value("district").value(subject.districtId()).value("").value("");
        rows.value(subject.period()).value("group").value(subject.construct() + "/" + group);
        rows.endRow();
    }
}
