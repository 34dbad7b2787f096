package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills the teams with people: most stay, some leave in winter or summer and are replaced. */
final class Rosters {

    private static final LocalDate WINTER = LocalDate.of(2025, 1, 17);
    private static final LocalDate SUMMER = LocalDate.of(2025, 6, 6);

    private final String district;
    private final Map<String, List<Member>> byTeam = new LinkedHashMap<>();
    private int persons;

    Rosters(String district) {
        this.district = district;
        for (Team team : Team.of(district)) {
            byTeam.put(team.id(), team(team));
        }
    }

    List<Member> of(Team team) {
        return Objects.requireNonNull(byTeam.get(team.id()), team.id());
    }

    List<Member> on(Team team, LocalDate day) {
        return of(team).stream().filter(member -> member.on(day)).toList();
    }

    List<Member> all() {
        return byTeam.values().stream().flatMap(List::stream).toList();
    }

    private List<Member> team(Team team) {
        Dice dice = Dice.of("roster " + team.id());
        List<Member> members = new ArrayList<>();
        for (int rank = 0; rank < team.plan().whole("size"); rank++) {
            LocalDate leaves = leaves(team, rank, dice);
            members.add(member(team, rank, team.begins(), leaves));
            if (leaves != null
                    && leaves.isBefore(Story.SECOND_YEAR)
                    && team.ends().equals(Story.AS_OF)) {
                LocalDate joins = leaves.equals(WINTER) ? LocalDate.of(2025, 2, 3) : LocalDate.of(2025, 8, 18);
                members.add(member(team, rank, joins, null));
            }
        }
        return members;
    }

    private static @Nullable LocalDate leaves(Team team, int rank, Dice dice) {
        double fate = dice.between(0, 1);
        if (!team.ends().equals(Story.AS_OF)) {
            return team.ends().plusDays(1);
        }
        if (rank < 3 || team.plan().whole("size") < 6) {
            return null;
        }
        boolean winter = fate > 0.95 && team.begins().isBefore(WINTER);
        return winter ? WINTER : fate < (team.is("student") ? 0.30 : 0.16) ? SUMMER : null;
    }

    private Member member(Team team, int rank, LocalDate joined, @Nullable LocalDate left) {
        boolean shared = rank == 1 && !team.is("district_leadership");
        if (shared) {
            Member chief = on(Team.of(district).get(0), joined).get(byTeam.size() % 6);
            String role = Roles.role(team, rank);
            return new Member(
                    team.id(),
                    chief.person(),
                    chief.name(),
                    chief.organization(),
                    chief.group(),
                    role,
                    rank,
                    joined,
                    left);
        }
        persons++;
        String id = district.charAt(0) + String.format(Locale.ROOT, "%03d", persons);
        String group = Roles.group(team, rank);
        String name = group.equals("student") ? "" : Roles.name(id);
        return new Member(
                team.id(),
                id,
                name,
                Roles.organization(team, rank, group),
                group,
                Roles.role(team, rank),
                rank,
                joined,
                left);
    }
}
