package org.collaborationoutcomes.intake.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.row.MadeId;
import org.collaborationoutcomes.intake.row.SchoolDays;
import org.collaborationoutcomes.profile.ExportColumn;
import org.collaborationoutcomes.profile.ExportRow;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a row what its feed wants and its source says in another way: team, meeting and person.
 *
 * @param team of the file's folder; null where it lies in none
 */
record Completion(Feed feed, @Nullable String team, SchoolDays days) {

    private static final List<String> TIMES = List.of("left", "minutes", "joined", "first_joined", "at");

    Map<String, String> values(ExportRow row) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        if (feed.columnNames().contains("team_id")) {
            var id = team(values);
            values.put(Feed.TEAM, id == null ? "" : id);
        }
        if (feed == Feed.ATTENDANCE) {
            meeting(values);
            person(values);
        }
        if (feed == Feed.ACTIONS || feed == Feed.GOALS) {
            owner(values);
        }
        if (feed == Feed.ACTIONS) {
            action(values);
        }
        if (feed == Feed.ALIASES) {
            alias(values);
        }
        if (feed == Feed.MEMBERS) {
            member(values);
        }
        if (feed == Feed.GOALS) {
            goal(values);
        }
        if (feed == Feed.PROGRESS) {
            measurement(values);
        }
        return values;
    }

    /** What somebody is called in a roster is an address, or else the name by which other tools may know them. */
    private static void alias(Map<String, String> values) {
        var called = values.getOrDefault("called", "");
        if (!called.isEmpty()) {
            values.put(called.indexOf('@') > 0 ? "source_email" : "source_name", called);
        }
    }

    private @Nullable String team(Map<String, String> values) {
        var own = values.getOrDefault(Feed.TEAM, "");
        var or = team == null && own.isEmpty() ? values.getOrDefault(Reading.TEAM_ELSE, "") : own;
        return or.isEmpty() ? team : TeamFolder.id(or);
    }

    /** Whom a file names without an id has one made of the name; who that is, rosters and aliases tell. */
    private static void owner(Map<String, String> values) {
        var email = values.getOrDefault("source_email", "");
        var name = email.isEmpty() ? values.getOrDefault("source_name", "") : email;
        if (values.getOrDefault("owner_id", "").isEmpty() && !name.isEmpty()) {
            values.put("owner_id", MadeId.of(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** What was given up, or only adds up others, goes; what is done without a day was so on the day of its last change, or of the file. */
    private void action(Map<String, String> values) {
        boolean hasDay = !values.getOrDefault("completed_on", "").isEmpty();
        boolean done = hasDay || is(values, "done") || is(values, "done_else");
        if (is(values, "given_up") || is(values, "adds_up") || (is(values, "archived") && !done)) {
            values.put(Feed.DELETED, "true");
        } else if (done && !hasDay) {
            var last = values.getOrDefault("active_on", "");
            values.put("completed_on", last.isEmpty() ? days.today().toString() : last);
        }
    }

    /** Who is gone from a roster left on the day of its last change, else of the drop, if not before, and not before coming. */
    private void member(Map<String, String> values) {
        var joined = joined(values);
        values.put("joined_on", joined);
        var changed = values.getOrDefault("changed_on", "");
        var left = values.getOrDefault("left_on", "");
        if (values.getOrDefault("state", "").equals("gone")) {
            var last = changed.isEmpty() ? days.today().toString() : changed;
            var gone = last.compareTo(joined) < 0 ? joined : last; // ISO 8601 days sort as texts
            values.put("left_on", left.isEmpty() || gone.compareTo(left) < 0 ? gone : left);
        }
    }

    /** Without a day they are there since the school year began: a list of members is something else. */
    private String joined(Map<String, String> values) {
        var joined = values.getOrDefault("joined_on", "");
        return joined.isEmpty() ? periods().start(values.getOrDefault("left_on", "")) : joined;
    }

    /** Without a start it began with the school year that it, or this file, lies in. */
    private void goal(Map<String, String> values) {
        var due = values.getOrDefault("due_on", "");
        if (values.getOrDefault("starts_on", "").isEmpty() && !due.isEmpty()) {
            values.put("starts_on", periods().start(due));
        }
        if (values.getOrDefault("unit", "").isEmpty()
                && !values.getOrDefault("target_as", "").isEmpty()) {
            values.put("unit", "percent");
        }
    }

    private SchoolPeriods periods() {
        return new SchoolPeriods(days);
    }

    /** The day, and the id that the goal of this title has where its sheet gives none. */
    private void measurement(Map<String, String> values) {
        values.computeIfPresent("measured_on", (name, on) -> periods().end(on, values.getOrDefault("due_on", "")));
        var of = team(values);
        var slug = MadeId.slug(values.getOrDefault("title", ""));
        if (values.getOrDefault("goal_id", "").isEmpty() && of != null && !slug.isEmpty()) {
            values.put("goal_id", MadeId.of(of, slug));
        }
    }

    private static boolean is(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").equals("true");
    }

    /**
     * The source's id or title, and the start, or else when the first came; without these team and day, as in files that
     * leave the id out.
     */
    private static void meeting(Map<String, String> values) {
        var told = values.getOrDefault("meeting_start", "");
        var start = told.isEmpty() ? values.getOrDefault("meeting_began", "") : told;
        var id = values.getOrDefault("meeting_id", "");
        var name = id.isEmpty() ? values.getOrDefault("meeting_title", "") : id;
        var when = start.isEmpty()
                ? values.getOrDefault("meeting_date", "")
                : start.substring(0, Math.min(start.length(), "2026-09-24T11:35".length()));
        boolean isKnown = !(name.isEmpty() && start.isEmpty()) && !when.isEmpty();
        var first = name.isEmpty() ? values.getOrDefault("team_id", "") : name;
        values.put("source_began", when.indexOf('T') > 0 ? when : "");
        values.put("meeting_id", isKnown && !first.isEmpty() ? MadeId.of(first, when) : "");
    }

    private static void person(Map<String, String> values) {
        var person = values.getOrDefault("person", "");
        if (person.isEmpty()) {
            var email = values.getOrDefault("source_email", "").toLowerCase(Locale.ROOT);
            var id = values.getOrDefault("source_id", "");
            var name = values.getOrDefault("source_name", "").toLowerCase(Locale.ROOT);
            person = !email.isEmpty() ? email : !id.isEmpty() ? id : name;
        }
        if (values.getOrDefault("person_id", "").isEmpty() && !person.isEmpty()) {
            values.put("person_id", MadeId.of(person));
        }
    }

    /** Where what was added stands in the file. */
    Map<String, ExportColumn> columns(ExportRow row) {
        Map<String, ExportColumn> columns = new LinkedHashMap<>(row.columns());
        if (feed == Feed.ATTENDANCE) {
            place(columns, "person_id", List.of("source_email", "source_id", "source_name"));
            place(columns, "minutes", TIMES);
            place(columns, "meeting_date", List.of("meeting_start", "joined", "first_joined", "at"));
            place(columns, "meeting_id", List.of("meeting_start", "meeting_title"));
        }
        return columns;
    }

    private static void place(Map<String, ExportColumn> columns, String name, List<String> sources) {
        for (var source : sources) {
            var column = columns.get(source);
            if (column != null) {
                columns.putIfAbsent(name, column);
            }
        }
    }
}
