package org.collaborationoutcomes.intake.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Header;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.jspecify.annotations.Nullable;

/** Fills in the columns that a file may leave out: the team, ids, made of what the row says, and the district. */
record LeftOut(
        Feed feed,
        Header header,
        int line,
        @Nullable District district,
        @Nullable String team,
        SchoolDays days,
        RowRules.Rejection rejection) {

    void fill(List<@Nullable Object> values, List<Problem> problems) {
        if (team != null) { // first, since ids are made of it
            values.set(feed.place(Feed.TEAM), team);
        }
        if (feed == Feed.MEMBERS) {
            list(values);
        }
        for (int i = 0; i < values.size(); i++) {
            var column = feed.columns().get(i);
            if (column.isMade() && values.get(i) == null && header.place(column.name()) < 0) {
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
        if (header.place("joined_on") >= 0) {
            values.set(asOf, null);
        } else {
            var day = values.get(asOf) instanceof LocalDate given ? given : days.today();
            values.set(asOf, day);
            values.set(feed.place("joined_on"), days.yearStart(day));
        }
    }

    private @Nullable Object made(String column, List<@Nullable Object> values) {
        return switch (column) {
            case "district_id" -> district == null ? null : district.id();
            case "district_name" -> district == null ? null : district.name();
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
        var place = new Place(line, source, header.place(source));
        return rejection.of(place, "C-REQUIRED", null, Map.of("example", example));
    }
}
