package org.collaborationoutcomes.intake.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.finding.Problem;
import org.jspecify.annotations.Nullable;

/** Fills in the columns that a file may leave out: the team, ids, made of what the row says, and the district. */
record LeftOut(Feed feed, RowCells cells, int line, RowJudge.Rules rules, RowRules.Rejection rejection) {

    void fill(List<@Nullable Object> values, List<Problem> problems) {
        int team = feed.place(Feed.TEAM);
        if (rules.team() != null && team >= 0 && !cells.has(team)) { // first, since ids are made of it
            values.set(team, rules.team());
        }
        if (feed == Feed.MEMBERS) {
            list(values);
        }
        for (int i = 0; i < values.size(); i++) {
            var column = feed.columns().get(i);
            if (column.isMade() && values.get(i) == null && !cells.has(i)) {
                values.set(i, made(column.name(), values));
                if (values.get(i) == null && problems.isEmpty()) {
                    problems.add(missing(column.name()));
                }
            }
        }
    }

    /** Members without a day of joining are those of one day: the given one, else that of the drop. */
    private void list(List<@Nullable Object> values) {
        int asOf = feed.place("as_of");
        if (cells.has(feed.place("joined_on"))) {
            values.set(asOf, null);
        } else {
            var day = values.get(asOf) instanceof LocalDate given ? given : rules.today();
            values.set(asOf, day);
            values.set(feed.place("joined_on"), rules.days().yearStart(day));
        }
    }

    private @Nullable Object made(String column, List<@Nullable Object> values) {
        return switch (column) {
            case "district_id" ->
                rules.district() == null ? null : rules.district().id();
            case "district_name" ->
                rules.district() == null ? null : rules.district().name();
            case "meeting_id" -> id(values, feed == Feed.MEETINGS ? "starts_at" : "meeting_date");
            default -> id(values, "title");
        };
    }

    /** Of the team and a source; a meeting's is its day, the only part of its start that attendance tells too. */
    private @Nullable String id(List<@Nullable Object> values, String source) {
        var team = values.get(feed.place("team_id"));
        var of = values.get(feed.place(source));
        if (team == null || of == null) {
            return null;
        }
        var words = of instanceof LocalDateTime start ? start.toLocalDate().toString() : of.toString();
        return MadeId.of(team.toString(), source.equals("title") ? MadeId.slug(words) : words);
    }

    private Problem missing(String column) {
        var source =
                switch (column) {
                    case "meeting_id" -> feed == Feed.MEETINGS ? "starts_at" : "meeting_date";
                    case "goal_id", "action_id" -> "title";
                    default -> column;
                };
        var example = feed.columns().get(feed.place(source)).type().example();
        var place = cells.where(line, feed.place(source));
        return rejection.of(place, "C-REQUIRED", null, Map.of("example", example));
    }
}
