package org.collaborationoutcomes.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attendance files: one per district and term, one that came late, and one that corrects another. */
final class AttendanceSheets {

    private static final List<String> GUESTS = List.of("guest-01", "guest-02", "guest-03");

    private final Drop drop;
    private final Team team;
    private final Row style;
    private final Presence presence;

    AttendanceSheets(Drop drop, Team team) {
        this.drop = drop;
        this.team = team;
        this.style = Plan.row("districts", "district", team.district());
        this.presence = new Presence(team);
    }

    void write(List<Meeting> meetings, Rosters rosters) {
        meetings.stream().filter(Meeting::held).forEach(meeting -> write(meeting, rosters.on(team, meeting.on())));
    }

    private void write(Meeting meeting, List<Member> roster) {
        List<String> came = new ArrayList<>();
        for (Member member : roster) {
            String status = presence.status(meeting, member);
            if (!presence.unrecorded()) {
                boolean there = !status.equals("absent") && !status.equals("excused");
                String duty = there ? duty(meeting, member, came.size()) : "";
                came.addAll(there ? List.of(member.person()) : List.of());
                String contributions = there ? Integer.toString(presence.contributions(member, team)) : "";
                write(meeting, member.person(), status, contributions, duty);
            }
        }
        String guest = presence.guest(GUESTS);
        if (!guest.isEmpty()) {
            write(meeting, guest, meeting.virtual() ? "remote" : "present", "1", "");
        }
    }

    /** Duties go round in Maplewick and stay with the leader in Dunmere. */
    private String duty(Meeting meeting, Member member, int place) {
        if (team.fewCarryIt()) {
            return member.leads() ? "facilitator|recorder" : "";
        }
        return switch ((place + meeting.number()) % 6) {
            case 0 -> "facilitator";
            case 1 -> "recorder";
            case 2 -> team.is("teacher") ? "timekeeper|data" : "timekeeper";
            default -> "";
        };
    }

    private void write(Meeting meeting, String person, String status, String contributions, String duty) {
        int minutes = presence.minutes(meeting, status);
        Map<String, String> cells = new HashMap<>();
        cells.put("meeting_id", meeting.id());
        cells.put("team_id", team.id());
        cells.put("meeting_date", meeting.on().toString());
        cells.put("scheduled_minutes", Integer.toString(meeting.minutes()));
        cells.put("person_id", person);
        cells.put("status", status);
        cells.put("minutes", Integer.toString(minutes));
        cells.put("contributions", contributions);
        cells.put("duty", duty);
        if (Misread.concerns(meeting) && status.equals("remote")) {
            add("corrections-2026-01", cells);
            cells.putAll(Map.of("status", "absent", "minutes", "0", "contributions", "", "duty", ""));
        }
        add(file(meeting), cells);
    }

    private void add(String file, Map<String, String> cells) {
        Sheet sheet = drop.sheet(team.district() + "/attendance-" + file + ".csv", style.text("columns"));
        sheet.add(sheet.header().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toArray(String[]::new));
    }

    private static String file(Meeting meeting) {
        if (Misread.cameLate(meeting)) {
            return "late-2025-11";
        }
        int month = meeting.on().getMonthValue();
        int year = meeting.on().getYear();
        return year == 2026 ? "2026-01" : year + (month < 8 ? "-spring" : "-fall");
    }
}
