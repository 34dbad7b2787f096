package org.collaborationoutcomes.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.collaborationoutcomes.sql.Sql;

/** Merges the landed rows of one file into the facts of their feed, inside the transaction of its caller. */
final class Merge {

    private final Sql sql;
    private final FactTable table;
    private final MergeSql statements;

    Merge(Sql sql, FactTable table) {
        this.sql = sql;
        this.table = table;
        this.statements = new MergeSql(sql, table);
    }

    /** All landed rows of a file that was never merged. */
    Fate landed(long fileId, Collection<String> delivered) {
        gather(fileId, delivered, false);
        int rejected = reject();
        int superseded = run("supersede", Map.of());
        sql.update("facts/merge/drop_superseded");
        int overtaken = overtake();
        int held = hold();
        return apply().with(held, rejected, superseded, overtaken);
    }

    /** The rows of a file that wait, as far as what they wait for has come. */
    Fate waiting(long fileId, Collection<String> delivered) {
        gather(fileId, delivered, true);
        run("release_held", Map.of("feed", table.key(), "file_id", fileId));
        sql.update("facts/merge/drop_held");
        int rejected = reject();
        return apply().with(0, rejected, 0, 0);
    }

    /**
     * Those rows of a merged file whose keys lie in the table {@code touched}: their facts are made anew, what was said
     * of them stands.
     *
     * @return how many contradict what is left
     */
    int again(long fileId, Collection<String> delivered) {
        sql.run(statements.candidateAgain(delivered), Map.of("file_id", fileId));
        sql.run(statements.withdrawing("still_known"), Map.of());
        int contradicting = reject();
        sql.run(statements.withdrawing("drop_superseded"), Map.of());
        overtake();
        hold();
        apply();
        sql.update("facts/withdraw/forget_candidate");
        return contradicting;
    }

    /** Has the server count the facts, which it does by itself only some time after they came. */
    void count() {
        run("analyze", Map.of());
        if (table == FactTable.GOALS) {
            sql.update("facts/merge/analyze_versions");
        }
    }

    private int hold() {
        int held = run("hold", Map.of("feed", table.key()));
        sql.update("facts/merge/tell_held");
        sql.update("facts/merge/drop_held");
        return held;
    }

    private void gather(long fileId, Collection<String> delivered, boolean waiting) {
        var parameters = Map.of("file_id", fileId, "waiting", waiting, "feed", table.key());
        sql.run(statements.candidate(delivered), parameters);
    }

    private int reject() {
        int rejected = sql.update("facts/merge/reject");
        sql.update("facts/merge/drop_rejected");
        return rejected;
    }

    private int overtake() {
        int lists = table == FactTable.MEMBERS ? sql.update("facts/snapshot/overtake") : 0;
        return lists + run("overtake", Map.of("feed", table.key()));
    }

    private Fate apply() {
        int rows = sql.one("facts/merge/count", Map.of(), (row, i) -> row.getInt("rows"));
        int removed = run("remove", Map.of());
        int changed =
                table.otherColumns().isEmpty() ? 0 : run("change", Map.of()); // a row that is all key is as it was
        int added = run("add", Map.of());
        if (table == FactTable.MEMBERS) {
            sql.update("facts/snapshot/leave");
        }
        if (table == FactTable.GOALS) {
            sql.update("facts/merge/forget_versions");
            sql.update("facts/merge/add_versions");
        }
        return new Fate(added, changed, rows - removed - changed - added, removed, 0, 0, 0, 0);
    }

    private int run(String name, Map<String, ?> parameters) {
        return sql.run(statements.shared(name), parameters);
    }

    /** What became of rows, in numbers of rows. */
    record Fate(
            int added, int changed, int unchanged, int removed, int held, int rejected, int superseded, int overtaken) {

        Fate with(int held, int rejected, int superseded, int overtaken) {
            return new Fate(added, changed, unchanged, removed, held, rejected, superseded, overtaken);
        }

        int rows() {
            return added + changed + unchanged + removed + held + rejected + superseded;
        }

        Map<String, Object> parameters() {
            var parameters = new HashMap<String, Object>();
            parameters.put("added", added);
            parameters.put("changed", changed);
            parameters.put("unchanged", unchanged);
            parameters.put("removed", removed);
            parameters.put("held", held);
            parameters.put("rejected", rejected);
            parameters.put("superseded", superseded);
            parameters.put("overtaken", overtaken);
            return parameters;
        }
    }
}
