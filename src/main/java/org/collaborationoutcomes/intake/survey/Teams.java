package org.collaborationoutcomes.intake.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.collaborationoutcomes.intake.export.TeamFolder;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The teams that are known, by what they are called, and who is in them, by address.
 *
 * @param ids by their ids and names as they are compared; a name of two teams is not among them
 * @param roster by addresses in small letters
 */
record Teams(Map<String, String> ids, Map<String, List<Member>> roster) {

    /** Somebody's time in a team; no day = from or to ever. */
    record Member(
            String team,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean isThere(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    static Teams none() {
        return new Teams(Map.of(), Map.of());
    }

    static Teams stored(Sql sql) {
        Map<String, String> ids = new HashMap<>();
        Map<String, TreeSet<String>> names = new HashMap<>();
        sql.query("intake/survey_teams", Map.of(), (row, n) -> {
            var id = row.getString("team_id");
            names.computeIfAbsent(Wording.of(row.getString("team_name")), key -> new TreeSet<>())
                    .add(id);
            return ids.put(Wording.of(id), id);
        });
        names.forEach((name, of) -> {
            if (of.size() == 1) {
                ids.putIfAbsent(name, of.first());
            }
        });
        Map<String, List<Member>> roster = new HashMap<>();
        sql.query(
                "intake/survey_people",
                Map.of(),
                (row, n) -> roster.computeIfAbsent(row.getString("address"), key -> new ArrayList<>())
                        .add(new Member(
                                row.getString("team_id"),
                                row.getObject("joined_on", LocalDate.class),
                                row.getObject("left_on", LocalDate.class))));
        return new Teams(ids, roster);
    }

    /** The id of a known team of this id or name, or null. */
    @Nullable
    String known(String called) {
        return ids.get(Wording.of(called));
    }

    /** The id of a team of this id or name, be it unknown so far. */
    String id(String called) {
        var known = known(called);
        return known == null ? TeamFolder.id(called) : known;
    }

    /** The only team of somebody on a day, or else ever; null = none or several. */
    @Nullable
    String of(String address, LocalDate day) {
        var spells = roster.getOrDefault(address.toLowerCase(Locale.ROOT), List.of());
        var then = spells.stream()
                .filter(spell -> spell.isThere(day))
                .map(Member::team)
                .distinct()
                .toList();
        var ever = spells.stream().map(Member::team).distinct().toList();
        return then.size() == 1 ? then.get(0) : then.isEmpty() && ever.size() == 1 ? ever.get(0) : null;
    }
}
