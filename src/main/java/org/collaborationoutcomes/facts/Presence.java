package org.collaborationoutcomes.facts;

import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.sql.Sql;

/**
 * Who was there, and who owns what: the people of exports are resolved against rosters and aliases, and what several
 * sources say of one person is united. Only teams whose attendance, owners, roster, aliases or planned meetings are not what
 * they were resolved from last are done again, all in one transaction, so that a death in between leaves the work to the
 * next run.
 */
final class Presence {

    private static final int WORDS_AT_ONCE = 50_000;
    private static final List<String> SPELLED = List.of("text", "folded", "name", "other_name");

    private final Sql sql;

    Presence(Sql sql) {
        this.sql = sql;
    }

    /** The number of teams that were resolved again. */
    long resolve() {
        return sql.inTransaction(() -> {
            run("settle", "team_mark", "changed_team");
            long teams = sql.one("facts/presence/changed_teams", Map.of(), (row, i) -> row.getLong("teams"));
            if (teams > 0) {
                run("owned", "word", "spelling");
                spell();
                run("source", "roster", "who", "analyze");
                run("by_address", "by_name", "by_alias", "analyze_who");
                run(
                        "forget",
                        "forget_meetings",
                        "forget_planned",
                        "forget_to_confirm",
                        "forget_owners",
                        "forget_marks");
                run("unite_meetings", "planned_lists", "unite", "owners", "to_confirm", "remember_marks", "count");
                new NearestNames(sql).tell();
            }
            return teams;
        });
    }

    private void run(String... statements) {
        for (var statement : statements) {
            sql.update("facts/presence/" + statement);
        }
    }

    /** Java knows letters of all languages, whatever the database was made with. */
    private void spell() {
        int after = 0;
        var words = words(after);
        while (!words.isEmpty()) {
            copy(words);
            after += WORDS_AT_ONCE;
            words = words(after);
        }
    }

    private List<String> words(int after) {
        return sql.query(
                "facts/presence/words",
                Map.of("after", after, "at_once", WORDS_AT_ONCE),
                (row, i) -> row.getString("text"));
    }

    private void copy(List<String> words) {
        sql.copyIn("spelling", SPELLED, rows -> {
            for (var word : words) {
                var spelling = Spelling.of(word);
                rows.value(word).value(spelling.folded()).value(spelling.name()).value(spelling.otherName());
                rows.endRow();
            }
        });
    }
}
