package org.collaborationoutcomes.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.sql.Sql;

/**
 * What a computation keeps of the one before: relations that are made of one team's facts alone, as long as these stand
 * and no day of theirs lies between the two as-of dates. Other rules, another school year or a crash leave nothing.
 */
final class Kept {

    /** Made of the facts of a team and the question alone. */
    static final List<String> RELATIONS = List.of(
            "meeting",
            "expected",
            "roster_day",
            "team_trait",
            "member_period",
            "team_period",
            "guest_period",
            "meeting_period",
            "meeting_habit",
            "session");

    private final Sql sql;

    Kept(Sql sql) {
        this.sql = sql;
    }

    /** Nothing stands. */
    void distrust() {
        sql.update("metrics/kept/distrust");
    }

    /**
     * Fills {@code metrics.stale} with the teams to make anew, and takes them out of what is kept.
     *
     * @param statements all by which is computed; after a change of any nothing stands
     * @return what the question remembers for the next time
     */
    Map<String, Object> leaveOnlyWhatStands(SchoolYear year, String statements) {
        var marks = new HashMap<String, Object>(Map.of("rules", rules(statements)));
        var asked = new HashMap<String, Object>(marks);
        asked.put("year_from", year.startsOn());
        asked.put("months_from", year.previousStartsOn());
        sql.update("metrics/kept/none_stale");
        boolean stands = sql.one("metrics/kept/standing", asked, (row, i) -> {
            marks.put("touch_no", row.getLong("touch_no"));
            return row.getBoolean("stands");
        });
        if (stands) {
            sql.update("metrics/kept/stale", Map.of("as_of", year.asOf()));
            RELATIONS.forEach(this::drop);
        } else {
            sql.update("metrics/kept/every");
            sql.update("metrics/kept/forget");
        }
        return marks;
    }

    /** Takes out all figures but those of months that stand; {@code monthly} are the metrics that may. */
    void dropFigures(List<String> monthly) {
        sql.update("metrics/kept/drop_figures", Map.of("monthly", monthly));
    }

    private void drop(String relation) {
        sql.run(sql.text("metrics/kept/drop").replace("/* relation */", relation), Map.of());
    }

    private String rules(String statements) {
        return sql.one("metrics/kept/rules", Map.of("statements", statements), (row, i) -> row.getString("rules"));
    }
}
