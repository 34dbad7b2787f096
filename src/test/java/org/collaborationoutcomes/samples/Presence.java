package org.collaborationoutcomes.samples;

import java.time.LocalTime;
import java.util.List;

/** Who comes to a meeting of a team, and how: the part of the story that participation is read from. */
final class Presence {

    private static final LocalTime EARLY = LocalTime.of(7, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

    private final Row style;
    private final Dice dice;

    Presence(Team team) {
        this.style = Plan.row("districts", "district", team.district());
        this.dice = Dice.of("presence " + team.id());
    }

    boolean unrecorded() {
        return dice.chance(style.number("unrecorded"));
    }

    String status(Meeting meeting, Member member) {
        if (!dice.chance(likely(meeting, member))) {
            return dice.chance(0.35) ? "excused" : "absent";
        }
        if (meeting.virtual() || (meeting.mode().equals("hybrid") && dice.chance(0.3))) {
            return "remote";
        }
        boolean early = meeting.at().isBefore(EARLY);
        return dice.chance(style.number("late") * (early ? 2 : 1)) ? "late" : "present";
    }

    private double likely(Meeting meeting, Member member) {
        double rate = meeting.team().rate(meeting.on());
        double own = Dice.of(member.team() + member.person()).between(-1, 1);
        if (!meeting.team().fewCarryIt()) {
            return Math.max(0.05, Math.min(0.985, rate + own * 0.07));
        }
        double likely = member.rank() < 3 && member.rank() != 1 ? 0.93 : (rate - 0.11 + own * 0.16) * hour(meeting);
        return Math.max(0.03, Math.min(0.97, likely));
    }

    /** Seven in the morning suits few; noon suits most. */
    private static double hour(Meeting meeting) {
        boolean noon = !meeting.at().isBefore(NOON) && meeting.at().isBefore(AFTERNOON);
        return noon ? 1.45 : meeting.at().isBefore(EARLY) ? 0.55 : 1;
    }

    int minutes(Meeting meeting, String status) {
        return switch (status) {
            case "absent", "excused" -> 0;
            case "late" -> meeting.minutes() - dice.whole(6, 20);
            default -> dice.chance(0.9) ? meeting.minutes() : meeting.minutes() - dice.whole(3, 12);
        };
    }

    int contributions(Member member, Team team) {
        if (!team.fewCarryIt()) {
            return dice.whole(1, 6);
        }
        return member.rank() < 3 && member.rank() != 1 ? dice.whole(6, 15) : dice.chance(0.3) ? 1 : 0;
    }

    String guest(List<String> likely) {
        return dice.chance(0.04) ? dice.pick(likely) : "";
    }
}
