package org.collaborationoutcomes.release.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collaborationoutcomes.release.audit.TwoWays.Answered;

/**
 * The answers of one survey cell by team and by respondent group, as several editions tell them. What those of a group
 * said in a team is the same unknown in two editions where as many of them answered.
 *
 * <p>Teams that are alike in all that the sums can see (area, groups, in which editions they are told and where somebody
 * came) are one: exchanged, they leave every sum as it is. Few are left of hundreds.
 */
final class OverEditions {

    private final Map<Unit, Sum> sums = new LinkedHashMap<>();
    private final Set<String> several = new HashSet<>();
    private final boolean groupsAreTold;

    OverEditions(List<Said> said) {
        var teams = said.stream()
                .collect(Collectors.groupingBy(one -> one.answered().teamId()));
        var alike = teams.values().stream().collect(Collectors.groupingBy(OverEditions::likeness));
        alike.forEach((likeness, some) -> some.get(0).forEach(one -> add(likeness, some.get(0), one)));
        alike.forEach((likeness, some) -> several.addAll(some.size() > 1 ? Set.of(likeness) : Set.of()));
        groupsAreTold = sums.entrySet().stream()
                .anyMatch(sum -> sum.getKey().isGroup() && sum.getValue().isTold());
    }

    private void add(String likeness, List<Said> team, Said one) {
        var unknown = likeness + '\n' + one.answered().group() + '\n' + version(team, one);
        var units = new LinkedHashMap<Unit, Openness>();
        units.put(new Unit(one.edition(), "district", ""), one.district());
        units.put(new Unit(one.edition(), "area", one.answered().area()), one.area());
        units.put(new Unit(one.edition(), "team", likeness), one.team());
        units.put(new Unit(one.edition(), "group", one.answered().group()), one.group());
        units.forEach((unit, open) -> sums.computeIfAbsent(unit, any -> new Sum(open, new HashSet<>()))
                .unknowns()
                .add(unknown));
    }

    private static String likeness(List<Said> team) {
        return team.stream()
                .map(one -> "%d %s %s %d %s"
                        .formatted(
                                one.edition(),
                                one.answered().area(),
                                one.answered().group(),
                                version(team, one),
                                one.team()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Which of the different numbers of the group that the team's editions know. */
    private static int version(List<Said> team, Said one) {
        return team.stream()
                .filter(other -> other.answered().group().equals(one.answered().group()))
                .sorted(Comparator.comparingInt(Said::edition))
                .map(Said::respondents)
                .distinct()
                .toList()
                .indexOf(one.respondents());
    }

    /** Whether a figure is told or hidden; of an open wave it is neither. */
    record Openness(boolean told, boolean hidden) {

        static Openness of(ResultSet row, String kind) throws SQLException {
            return new Openness(row.getBoolean(kind + "_told"), row.getBoolean(kind + "_hidden"));
        }
    }

    /** So many of a group answered in a team, in an edition; 0 is the one in the making. */
    record Said(
            int edition,
            Answered answered,
            long respondents,
            Openness district,
            Openness area,
            Openness team,
            Openness group) {

        static Said of(ResultSet row) throws SQLException {
            return new Said(
                    row.getInt("edition"),
                    new Answered(row.getString("area"), row.getString("team_id"), row.getString("respondent_group")),
                    row.getLong("respondents"),
                    Openness.of(row, "district"),
                    Openness.of(row, "area"),
                    Openness.of(row, "team"),
                    Openness.of(row, "group"));
        }
    }

    private record Unit(int edition, String kind, String name) {

        boolean isOfNow() {
            return edition == 0;
        }

        boolean isGroup() {
            return kind.equals("group");
        }

        boolean isTotal() {
            return kind.equals("district") || kind.equals("area");
        }
    }

    private record Sum(Openness open, Set<String> unknowns) {

        boolean isTold() {
            return open.told();
        }
    }

    /** Whether something hidden, now or earlier, follows only with what the edition in the making tells. */
    boolean tell() {
        if (!groupsAreTold) {
            return false; // teams alone are looked at by themselves
        }
        var all = recovered(unit -> true);
        all.removeAll(recovered(unit -> !unit.isOfNow()));
        return !all.isEmpty();
    }

    private Set<Unit> recovered(Predicate<Unit> some) {
        var told = new ArrayList<Set<String>>();
        var ofToldTeams = new HashSet<String>();
        var nowhereTold = new HashSet<>(several);
        sums.forEach((unit, sum) -> {
            if (sum.isTold() && some.test(unit)) {
                told.add(sum.unknowns());
                ofToldTeams.addAll(unit.kind().equals("team") ? sum.unknowns() : Set.of());
                nowhereTold.remove(unit.name());
            }
        });
        var space = new ToldSums(told);
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().open().hidden() && some.test(sum.getKey()))
                // a total of told teams is hidden for the sake of others
                .filter(sum -> !sum.getKey().isTotal()
                        || !ofToldTeams.containsAll(sum.getValue().unknowns()))
                // of several teams that are alike and nowhere told none follows by itself
                .filter(sum -> !nowhereTold.contains(sum.getKey().name()))
                .filter(sum -> space.tell(sum.getValue().unknowns()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
