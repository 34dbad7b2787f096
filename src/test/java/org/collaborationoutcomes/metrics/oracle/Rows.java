package org.collaborationoutcomes.metrics.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.FactRows;
import org.jspecify.annotations.Nullable;

/** Facts as plain values, for an oracle and for the database. */
final class Rows {

    record Team(
            String id,
            String district,
            String area,
            String school,
            @Nullable Double perMonth,
            @Nullable Integer quorum,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    record Closed(String district, String school, LocalDate from, LocalDate through) {}

    record Member(
            String team,
            String person,
            @Nullable String organization,
            String role,
            LocalDate joined,
            @Nullable LocalDate left) {

        boolean covers(LocalDate day) {
            return !joined.isAfter(day) && (left == null || day.isBefore(left));
        }
    }

    record Meeting(
            String team,
            String id,
            LocalDate on,
            int minutes,
            boolean held,
            @Nullable String mode,
            @Nullable Boolean protectedTime,
            @Nullable LocalDate agendaOn,
            @Nullable LocalDate recapOn) {}

    record Attendance(
            String team,
            String meeting,
            LocalDate on,
            @Nullable Integer scheduled,
            String person,
            String status,
            @Nullable Integer minutes,
            @Nullable Integer contributions) {

        boolean attended() {
            return status.equals("present") || status.equals("late") || status.equals("remote");
        }
    }

    record Goal(
            String id,
            int version,
            String team,
            @Nullable String area,
            String direction,
            double baseline,
            double target,
            @Nullable Integer measuredEvery,
            LocalDate startsOn,
            LocalDate dueOn,
            double weight,
            boolean dropped,
            @Nullable String owner,
            @Nullable LocalDate revisedOn,
            @Nullable String reason) {}

    record Progress(
            String goal,
            LocalDate on,
            double value,
            @Nullable Integer level) {}

    record Action(
            String id,
            String team,
            String kind,
            LocalDate dueOn,
            @Nullable LocalDate completedOn) {}

    final List<Team> teams = new ArrayList<>();
    final List<Closed> closed = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<Attendance> attendance = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<Progress> progress = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();

    void into(FactRows facts) {
        for (var t : teams) {
            facts.given(
                    "facts.teams",
                    "team_id,district_id,area,school,meetings_per_month,quorum,starts_on,ends_on",
                    row(t.id, t.district, t.area, t.school, t.perMonth, t.quorum, t.startsOn, t.endsOn));
        }
        closed.forEach(c -> facts.given(
                "facts.calendar",
                "district_id,starts_on,ends_on" + (c.school.isEmpty() ? "" : ",school"),
                row(c.district, c.from, c.through) + (c.school.isEmpty() ? "" : "," + c.school)));
        members.forEach(m -> facts.given(
                "facts.members",
                "team_id,person_id,organization,role,joined_on,left_on",
                row(m.team, m.person, m.organization, m.role, m.joined, m.left)));
        meetings.forEach(m -> facts.given(
                "facts.meetings",
                "team_id,meeting_id,starts_at,scheduled_minutes,status,mode,protected_time,agenda_sent_on,recap_sent_on",
                row(
                        m.team,
                        m.id,
                        m.on + "T23:30",
                        m.minutes,
                        m.held ? "held" : "cancelled",
                        m.mode,
                        m.protectedTime,
                        m.agendaOn,
                        m.recapOn)));
        attendance.forEach(a -> facts.given(
                "facts.attendance",
                "team_id,meeting_id,meeting_date,scheduled_minutes,person_id,status,minutes,contributions",
                row(a.team, a.meeting, a.on, a.scheduled, a.person, a.status, a.minutes, a.contributions)));
        goals(facts);
    }

    private void goals(FactRows facts) {
        for (var g : goals) {
            var columns =
                    "goal_id,team_id,area,direction,baseline,target,measured_every,starts_on,due_on,weight,status,"
                            + "owner_title,revised_on,revision_reason";
            var values = row(
                    g.id,
                    g.team,
                    g.area,
                    g.direction,
                    g.baseline,
                    g.target,
                    g.measuredEvery,
                    g.startsOn,
                    g.dueOn,
                    g.weight,
                    g.dropped ? "dropped" : "active",
                    g.owner,
                    g.revisedOn,
                    g.reason);
            facts.given("facts.goal_versions", columns + ",version", values + "," + g.version);
            if (g.version == 1) {
                facts.given("facts.goals", columns, values);
            }
        }
        progress.forEach(p -> facts.given(
                "facts.progress", "goal_id,measured_on,value,gas_level", row(p.goal, p.on, p.value, p.level)));
        actions.forEach(a -> facts.given(
                "facts.actions",
                "action_id,team_id,kind,due_on,completed_on",
                row(a.id, a.team, a.kind, a.dueOn, a.completedOn)));
    }

    private static String row(@Nullable Object... cells) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : ",").append(cells[i] == null ? "" : cells[i]);
        }
        return row.toString();
    }
}
