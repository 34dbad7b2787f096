package org.collaborationoutcomes.metrics.oracle.given;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collaborationoutcomes.FactRows;
import org.jspecify.annotations.Nullable;

/** Writes rows down as facts, in whatever order. */
public final class FactsOfRows {

    private final Rows rows;
    private final FactRows facts;

    public FactsOfRows(Rows rows, FactRows facts) {
        this.rows = rows;
        this.facts = facts;
    }

    public void write(long seed) {
        rows.items.stream()
                .map(Rows.Item::survey)
                .distinct()
                .forEach(survey -> facts.given(
                        "intake.instrument",
                        "survey_id,title,sha256,missing,scale_min,scale_max",
                        row(survey, "Title", "x", "{}", 1, 5)));
        facts.write(); // an item needs its instrument
        teams();
        meetings();
        goals();
        surveys();
        facts.writeShuffled(seed);
    }

    private void teams() {
        for (var t : rows.teams) {
            facts.given(
                    "facts.teams",
                    "team_id,district_id,area,school,meetings_per_month,quorum,starts_on,ends_on,conflict_protocol",
                    row(
                            t.id(),
                            t.district(),
                            t.area(),
                            t.school(),
                            t.perMonth(),
                            t.quorum(),
                            t.startsOn(),
                            t.endsOn(),
                            t.conflictProtocol()));
        }
        rows.closed.forEach(c -> facts.given(
                "facts.calendar",
                "district_id,starts_on,ends_on" + (c.school().isEmpty() ? "" : ",school"),
                row(c.district(), c.from(), c.through()) + (c.school().isEmpty() ? "" : "," + c.school())));
        rows.members.forEach(m -> facts.given(
                "facts.members",
                "team_id,person_id,organization,stakeholder_group,role,joined_on,left_on",
                row(m.team(), m.person(), m.organization(), m.group(), m.role(), m.joined(), m.left())));
    }

    private void meetings() {
        rows.meetings.forEach(m -> facts.given(
                "facts.meetings",
                "team_id,meeting_id,starts_at,scheduled_minutes,status,mode,protected_time,agenda_sent_on,recap_sent_on,"
                        + "activity,cancel_reason,partner_organization",
                row(
                        m.team(),
                        m.id(),
                        m.on() + "T23:30",
                        m.minutes(),
                        m.held() ? "held" : "cancelled",
                        m.mode(),
                        m.protectedTime(),
                        m.agendaOn(),
                        m.recapOn(),
                        m.activity(),
                        m.cancelReason(),
                        m.partner())));
        rows.attendance.forEach(a -> facts.given(
                "facts.attendance",
                "team_id,meeting_id,meeting_date,scheduled_minutes,person_id,status,minutes,contributions,duty",
                row(
                        a.team(),
                        a.meeting(),
                        a.on(),
                        a.scheduled(),
                        a.person(),
                        a.status(),
                        a.minutes(),
                        a.contributions(),
                        a.duty())));
    }

    private void goals() {
        for (var g : rows.goals) {
            var cells = new LinkedHashMap<String, @Nullable Object>();
            cells.put("goal_id", g.id());
            cells.put("team_id", g.team());
            cells.put("area", g.area());
            cells.put("direction", g.direction());
            cells.put("pace", g.pace());
            cells.put("baseline", g.baseline());
            cells.put("target", g.target());
            cells.put("measured_every", g.measuredEvery());
            cells.put("starts_on", g.startsOn());
            cells.put("due_on", g.dueOn());
            cells.put("weight", g.weight());
            cells.put("status", g.dropped() ? "dropped" : "active");
            cells.put("owner_id", g.ownerId());
            cells.put("owner_title", g.ownerTitle());
            cells.put("parent_goal_id", g.parent());
            cells.put("revised_on", g.revisedOn());
            cells.put("revision_reason", g.reason());
            given("facts.goal_versions", cells, ",version", "," + g.version());
            if (isLast(g)) {
                given("facts.goals", cells, "", "");
            }
        }
        rows.progress.forEach(p -> facts.given(
                "facts.progress", "goal_id,measured_on,value,gas_level", row(p.goal(), p.on(), p.value(), p.level())));
        rows.actions.forEach(a -> facts.given(
                "facts.actions",
                "action_id,team_id,kind,due_on,completed_on,celebrated_on,owner_id",
                row(a.id(), a.team(), a.kind(), a.dueOn(), a.completedOn(), a.celebratedOn(), a.ownerId())));
    }

    private boolean isLast(Rows.Goal goal) {
        return rows.goals.stream()
                .filter(other -> other.id().equals(goal.id()))
                .allMatch(other -> other.version() <= goal.version());
    }

    private void given(String table, Map<String, @Nullable Object> cells, String column, String value) {
        var values = row(cells.values().toArray());
        facts.given(table, String.join(",", cells.keySet()) + column, values + value);
    }

    private void surveys() {
        for (int i = 0; i < rows.items.size(); i++) {
            var item = rows.items.get(i);
            if (item.byFeed()) {
                listed(item);
                continue;
            }
            facts.given(
                    "intake.instrument_item",
                    "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse,favorable_from,unfavorable_to",
                    row(
                            item.survey(),
                            item.id(),
                            i,
                            item.construct(),
                            item.min(),
                            item.max(),
                            item.reverse(),
                            item.favorableFrom(),
                            item.unfavorableTo()));
        }
        rows.waves.forEach(w -> facts.given(
                "facts.waves",
                "survey_id,wave_id,opens_on,closes_on,invited" + (w.team().isEmpty() ? "" : ",team_id"),
                row(w.survey(), w.wave(), w.opensOn(), w.closesOn(), w.invited())
                        + (w.team().isEmpty() ? "" : "," + w.team())));
        rows.answers.forEach(a -> facts.given(
                "facts.survey",
                "survey_id,wave_id,team_id,respondent_id,respondent_group,submitted_on,item_id,value",
                row(a.survey(), a.wave(), a.team(), a.respondent(), a.group(), a.on(), a.item(), a.value())));
    }

    /** What an item is, said in two languages together. */
    private void listed(Rows.Item item) {
        facts.given(
                "facts.items",
                "survey_id,item_id,language,text,construct,scale_min,scale_max",
                row(item.survey(), item.id(), "en", "Text", item.construct(), item.min(), item.max()));
        facts.given(
                "facts.items",
                "survey_id,item_id,language,text,reverse,favorable_from,unfavorable_to",
                row(
                        item.survey(),
                        item.id(),
                        "es",
                        "Texto",
                        item.reverse(),
                        item.favorableFrom(),
                        item.unfavorableTo()));
    }

    private static String row(@Nullable Object... cells) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : ",").append(cells[i] == null ? "" : cells[i]);
        }
        return row.toString();
    }
}
