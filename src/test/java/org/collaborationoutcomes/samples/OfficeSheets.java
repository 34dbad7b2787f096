package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.function.Predicate;

/** The files of the district office: teams, and the members as written down in two autumns. */
final class OfficeSheets {

    private static final LocalDate FIRST_LIST = LocalDate.of(2025, 1, 31);

    private OfficeSheets() {}

    static void teams(Drop drop) {
        Sheet sheet = drop.sheet(
                "district-office/teams.csv",
                "district_id,district_name,team_id,team_name,area,school,meetings_per_month,quorum,conflict_protocol,"
                        + "starts_on,ends_on");
        for (Team team : Team.all()) {
            Row plan = team.plan();
            sheet.add(
                    team.district(),
                    Plan.row("districts", "district", team.district()).text("name"),
                    team.id(),
                    plan.text("team_name"),
                    plan.text("area"),
                    team.school(),
                    plan.text("per_month"),
                    plan.text("quorum"),
                    plan.text("protocol"),
                    plan.text("starts"),
                    plan.text("ends"));
        }
    }

    /** The first list knows who was there by January 2025; the second repeats it with those who left and came since. */
    static void members(Drop drop, Rosters rosters) {
        members(drop, rosters, "district-office/members-2024.csv", FIRST_LIST, m -> m.joined()
                .isBefore(FIRST_LIST));
        members(drop, rosters, "district-office/members-2025.csv", Story.AS_OF, m -> true);
    }

    private static void members(Drop drop, Rosters rosters, String path, LocalDate until, Predicate<Member> known) {
        Sheet sheet =
                drop.sheet(path, "team_id,person_id,person_name,organization,stakeholder_group,role,joined_on,left_on");
        rosters.all().stream().filter(known).forEach(member -> {
            LocalDate left = member.left();
            sheet.add(
                    member.team(),
                    member.person(),
                    member.name(),
                    member.organization(),
                    member.group(),
                    member.role(),
                    member.joined().toString(),
                    left == null || left.isAfter(until) ? "" : left.toString());
        });
    }
}
