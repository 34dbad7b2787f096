package org.collaborationoutcomes.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Plans a team's meetings as its rhythm and the open days allow, and lets some be cancelled. */
final class MeetingPlan {

    private final Team team;
    private final Row style;
    private final Dice dice;
    private final List<Meeting> meetings = new ArrayList<>();

    private MeetingPlan(Team team) {
        this.team = team;
        this.style = Plan.row("districts", "district", team.district());
        this.dice = Dice.of("meetings " + team.id());
    }

    static List<Meeting> of(Team team) {
        return new MeetingPlan(team).planned();
    }

    private List<Meeting> planned() {
        DayOfWeek weekday = DayOfWeek.valueOf(team.plan().text("weekday"));
        double due = 0.5;
        for (LocalDate day = team.begins(); !day.isAfter(team.ends()); day = day.plusDays(1)) {
            due += SchoolDays.open(team, day) ? team.plan().number("rhythm") / day.lengthOfMonth() : 0;
            if (due >= 1 && day.getDayOfWeek() == weekday && SchoolDays.schoolDay(team, day)) {
                meetings.add(meeting(day));
                due -= 1;
            }
        }
        return List.copyOf(meetings);
    }

    private Meeting meeting(LocalDate day) {
        List<String> times = team.plan().list("times");
        LocalTime at = LocalTime.parse(times.get(meetings.size() % times.size()));
        String activity = dice.pick(team.plan().list("activities"));
        return new Meeting(team, meetings.size() + 1, activity, day, at, mode(day), cancelReason());
    }

    private String mode(LocalDate day) {
        if (team.district().equals("sallow-fork")) {
            return "";
        }
        if (Misread.videoWeek(team, day)) {
            return "virtual";
        }
        double fate = dice.between(0, 1);
        return fate < 0.76 ? "in_person" : fate < 0.92 ? "virtual" : "hybrid";
    }

    private String cancelReason() {
        boolean cancelled = dice.chance(style.number("cancel"));
        String reason = dice.chance(team.fewCarryIt() ? 0.8 : 0.3) ? "time" : "other";
        return cancelled ? reason : "";
    }
}
