package org.collaborationoutcomes.samples;

import java.util.List;

/** Who a member is, by the team and the place in it. */
final class Roles {

    private Roles() {}

    /** In Dunmere nobody keeps the data; student teams are led by a student. */
    static String role(Team team, int rank) {
        boolean students = team.is("student");
        return switch (rank) {
            case 0 -> students ? "facilitator" : team.fewCarryIt() ? "leader|facilitator|recorder" : "leader";
            case 1 -> "member";
            case 2 -> students ? "leader" : team.fewCarryIt() ? "member" : "facilitator";
            case 3 -> team.fewCarryIt() ? "member" : "recorder";
            case 4 -> team.fewCarryIt() ? "member" : "data";
            default -> "member";
        };
    }

    static String group(Team team, int rank) {
        if (team.is("district_leadership")) {
            return rank < 6 ? "administrator" : "educator";
        }
        if (rank < 1 || team.is("teacher")) {
            return "educator";
        }
        return team.is("family_school") ? "family" : team.plan().text("area");
    }

    static String organization(Team team, int rank, String group) {
        List<String> schools = Team.of(team.district()).stream()
                .map(Team::school)
                .filter(school -> !school.isEmpty())
                .distinct()
                .toList();
        if (group.equals("community")) {
            return partners(team).get(rank % partners(team).size());
        }
        if (team.school().isEmpty()) {
            return rank < 3 ? "Central Office" : schools.get(rank % schools.size());
        }
        return group.equals("family") ? "Families of " + team.school() : team.school();
    }

    static List<String> partners(Team team) {
        return words(team.district());
    }

    /** Invented names only; students have none in the files. */
    static String name(String id) {
        Dice dice = Dice.of("name " + id);
        return dice.pick(words("first")) + " " + dice.pick(words("last"));
    }

    private static List<String> words(String kind) {
        return List.of(Plan.row("people", "kind", kind).text("words").split(";", -1));
    }
}
