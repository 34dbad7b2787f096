package org.collaborationoutcomes.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The tables of schema {@code facts} that rows are merged into, in the order in which the feeds of one night load, so
 * that a complete drop never holds anything. Each has a table of the same name in schema {@code intake} and a statement
 * {@code sql/facts/<name>.sql} that says what contradicts and what is unknown.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are of List.of
enum FactTable {
    TEAMS(
            List.of("team_id"),
            List.of(
                    "district_id",
                    "district_name",
                    "team_name",
                    "area",
                    "school",
                    "meetings_per_month",
                    "quorum",
                    "conflict_protocol",
                    "starts_on",
                    "ends_on")),
    CALENDAR(List.of("district_id", "school", "starts_on"), List.of("ends_on", "label")),
    MEMBERS(
            List.of("team_id", "person_id", "joined_on"),
            List.of("person_name", "organization", "stakeholder_group", "role", "left_on")),
    ALIASES(List.of("source_name", "source_email", "team_id", "person_id"), List.of()),
    MEETINGS(
            List.of("team_id", "meeting_id"),
            List.of(
                    "title",
                    "activity",
                    "starts_at",
                    "scheduled_minutes",
                    "status",
                    "mode",
                    "protected_time",
                    "agenda_sent_on",
                    "recap_sent_on",
                    "cancel_reason",
                    "partner_organization")),
    ATTENDANCE(
            List.of("team_id", "meeting_id", "person_id"),
            List.of(
                    "meeting_date",
                    "scheduled_minutes",
                    "status",
                    "minutes",
                    "contributions",
                    "duty",
                    "source_name",
                    "source_email",
                    "source_id",
                    "source_mode",
                    "source_began")),
    ITEMS(
            List.of("survey_id", "item_id", "language"),
            List.of("text", "construct", "scale_min", "scale_max", "reverse", "favorable_from", "unfavorable_to")),
    WAVES(List.of("survey_id", "wave_id", "team_id"), List.of("opens_on", "closes_on", "invited")),
    SURVEY(
            List.of("survey_id", "wave_id", "team_id", "respondent_id", "item_id"),
            List.of("respondent_group", "submitted_on", "value")),
    GOALS(
            List.of("goal_id"),
            List.of(
                    "team_id",
                    "title",
                    "owner_id",
                    "owner_title",
                    "area",
                    "unit",
                    "direction",
                    "direction_given",
                    "baseline",
                    "target",
                    "pace",
                    "measured_every",
                    "starts_on",
                    "due_on",
                    "weight",
                    "status",
                    "parent_goal_id",
                    "revised_on",
                    "revision_reason",
                    "source_name",
                    "source_email")),
    PROGRESS(List.of("goal_id", "measured_on"), List.of("value", "gas_level", "note")),
    ACTIONS(
            List.of("action_id"),
            List.of(
                    "team_id",
                    "goal_id",
                    "owner_id",
                    "title",
                    "kind",
                    "due_on",
                    "completed_on",
                    "celebrated_on",
                    "source_name",
                    "source_email"));

    private final List<String> key;
    private final List<String> others;

    FactTable(List<String> key, List<String> others) {
        this.key = key;
        this.others = others;
    }

    static FactTable of(String feed) {
        return Stream.of(values())
                .filter(candidate -> candidate.key().equals(feed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no feed of %s"
                        .formatted(feed, Stream.of(values()).map(FactTable::key).toList())));
    }

    /** The feed, its table in both schemas and its statement. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column with the day that a row is of; the last key column where a row is of no day. */
    String dated() {
        return switch (this) {
            case MEETINGS -> "starts_at";
            case ATTENDANCE -> "meeting_date";
            case WAVES -> "opens_on";
            case SURVEY -> "submitted_on";
            case GOALS -> "starts_on";
            case PROGRESS -> "measured_on";
            case ACTIONS -> "due_on";
            case TEAMS, CALENDAR, MEMBERS, ALIASES, ITEMS -> key.get(key.size() - 1);
        };
    }

    List<String> keyColumns() {
        return key;
    }

    List<String> otherColumns() {
        return others;
    }

    /** The columns by which its rows name a team or a goal of another table. */
    List<String> parentColumns() {
        return Stream.of(TEAMS, GOALS)
                .filter(parent -> parent != this)
                .map(parent -> parent.key.get(0))
                .filter(column -> key.contains(column) || others.contains(column))
                .toList();
    }

    /** By which facts are made anew together: a list of members tells of those who are not in it, too. */
    List<String> touchedColumns() {
        return this == MEMBERS ? List.of("team_id") : key;
    }

    /** Whether rows of other tables wait for its rows. */
    boolean isParent() {
        return this == TEAMS || this == GOALS;
    }
}
