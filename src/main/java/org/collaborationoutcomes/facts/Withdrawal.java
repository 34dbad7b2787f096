package org.collaborationoutcomes.facts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.sql.Sql;

/**
 * Takes a file out of the facts, inside the transaction of its caller: the facts of its keys are made anew of the
 * remaining files, in the order in which these were merged. Where no file tells of a team or goal any more, the same
 * happens to all rows that name it; they wait then.
 */
record Withdrawal(Sql sql) {

    /** A file and the canonical columns that it delivers. */
    record File(long fileId, String feed, List<String> columns) {

        static File of(ResultSet row, int index) throws SQLException {
            Array columns = row.getArray("columns");
            return new File(row.getLong("file_id"), row.getString("feed"), List.of((String[]) columns.getArray()));
        }
    }

    /** In numbers of facts and, at last, of rows of other files. */
    private record Effect(long gone, long changed, long back, long waiting, long contradicting) {

        Effect contradicting(long rows) {
            return new Effect(gone, changed, back, waiting, contradicting + rows);
        }

        /** What rests on the file's rows waits or is gone by that alone: of its facts nothing is told. */
        Effect and(Effect resting) {
            return new Effect(gone, changed, back, waiting + resting.waiting, contradicting + resting.contradicting);
        }
    }

    long of(File file, long runId) {
        sql.update("facts/withdraw/begin");
        int teamsOfFolders = sql.update("facts/provisional/vanish");
        sql.update("facts/provisional/forget");
        var own = FactTable.of(file.feed());
        sql.run(new MergeSql(sql, own).withdrawing("touch"), Map.of("file_id", file.fileId()));
        var effect = again(own);
        for (var table : FactTable.values()) {
            if ((own.isParent() || teamsOfFolders > 0) && !table.parentColumns().isEmpty()) {
                sql.run(new MergeSql(sql, table).withdrawing("touch_children"), Map.of());
                effect = effect.and(again(table));
            }
        }
        sql.update("facts/withdraw/forget_fate", Map.of("file_id", file.fileId()));
        sql.update("facts/withdraw/forget_findings", Map.of("file_id", file.fileId()));
        remember(file, runId, effect);
        return effect.gone() + effect.changed() + effect.back();
    }

    /** Makes the facts of the touched keys anew. */
    private Effect again(FactTable table) {
        var statements = new MergeSql(sql, table);
        var feed = Map.of("feed", table.key());
        sql.run(statements.withdrawing("stood"), Map.of());
        sql.run(statements.withdrawing("waited"), feed);
        sql.update("facts/withdraw/risen");
        sql.update("facts/withdraw/unhold");
        sql.run(statements.withdrawing("forget"), Map.of());
        if (table == FactTable.GOALS) {
            sql.update("facts/withdraw/forget_versions");
        } else if (table == FactTable.MEMBERS) {
            sql.update("facts/snapshot/forget");
        }
        if (table == FactTable.TEAMS) { // a folder's team stands below what a file says of it
            sql.update("facts/provisional/add");
            sql.run(statements.withdrawing("rise"), Map.of());
        }
        long contradicting = 0;
        for (var file : sql.ask(statements.withdrawing("remaining"), feed, File::of)) {
            contradicting += new Merge(sql, table).again(file.fileId(), file.columns());
            if (table.isParent()) {
                sql.run(statements.withdrawing("rise"), Map.of());
            }
        }
        if (table.isParent()) {
            sql.run(statements.withdrawing("vanish"), Map.of());
        }
        var effect = sql.ask(statements.withdrawing("effect"), feed, (row, i) -> effect(row))
                .get(0);
        sql.update("facts/withdraw/end");
        return effect.contradicting(contradicting);
    }

    private static Effect effect(ResultSet row) throws SQLException {
        return new Effect(row.getLong("gone"), row.getLong("changed"), row.getLong("back"), row.getLong("waiting"), 0);
    }

    private void remember(File file, long runId, Effect effect) {
        sql.update(
                "facts/withdraw/remember",
                Map.of(
                        "file_id", file.fileId(),
                        "run_id", runId,
                        "gone", effect.gone(),
                        "changed", effect.changed(),
                        "back", effect.back(),
                        "waiting", effect.waiting(),
                        "contradicting", effect.contradicting()));
    }
}
