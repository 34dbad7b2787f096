package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.List;

/** The meeting files: one per district and school year. */
final class MeetingSheets {

    private static final String HEADER = "meeting_id,team_id,title,activity,starts_at,scheduled_minutes,status,mode,"
            + "protected_time,agenda_sent_on,recap_sent_on,cancel_reason,partner_organization";

    private MeetingSheets() {}

    static void write(Drop drop, Team team, List<Meeting> meetings) {
        if (team.id().equals("sf-student-crew")) {
            return; // they only ever kept attendance
        }
        Row style = Plan.row("districts", "district", team.district());
        Dice dice = Dice.of("minutes of " + team.id());
        for (Meeting meeting : meetings) {
            String year = meeting.secondYear() ? "2025-26" : "2024-25";
            write(drop.sheet(team.district() + "/meetings-" + year + ".csv", HEADER), meeting, style, dice);
        }
    }

    private static void write(Sheet sheet, Meeting meeting, Row style, Dice dice) {
        String guarded = style.has("protected") ? Boolean.toString(dice.chance(style.number("protected"))) : "";
        LocalDate agenda = meeting.on().minusDays(dice.chance(style.number("agenda")) ? dice.whole(1, 5) : 0);
        String recap = Story.date(meeting.on().plusDays(dice.whole(0, 3)));
        boolean sent = dice.chance(style.number("recap"));
        String title = dice.pick(titles(meeting.activity()));
        sheet.add(
                meeting.id(),
                meeting.team().id(),
                title,
                meeting.activity().equals("meeting") ? "" : meeting.activity(),
                meeting.on() + "T" + meeting.at(),
                Integer.toString(meeting.minutes()),
                meeting.held() ? "held" : "cancelled",
                meeting.mode(),
                guarded,
                meeting.held() ? agenda.toString() : "",
                meeting.held() && sent ? recap : "",
                meeting.cancelReason(),
                partner(meeting));
    }

    private static List<String> titles(String activity) {
        return List.of(Plan.row("titles", "activity", activity).text("titles").split(";", -1));
    }

    /** In the second year the first partner of each district came no more. */
    private static String partner(Meeting meeting) {
        if (!meeting.team().is("community")) {
            return "";
        }
        List<String> partners = Roles.partners(meeting.team());
        int from = meeting.secondYear() ? 1 : 0;
        return partners.get(from + meeting.number() % (partners.size() - from));
    }
}
