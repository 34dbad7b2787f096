package org.collaborationoutcomes.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.sql.Sql;

/** The newest receipts at a glance. */
record LastRun(Sql sql, ZoneId zone) {

    static final String NAME = "LAST-RUN.txt";

    String text() {
        var text = new StringBuilder("What became of the files that were dropped last, the newest first.\n");
        sql.query("receipt/newest", Map.of(), (row, n) -> entry(row)).forEach(text::append);
        return text.toString();
    }

    private String entry(ResultSet row) throws SQLException {
        var at = TextReceipt.MINUTE.format(
                row.getObject("received_at", OffsetDateTime.class).atZoneSameInstant(zone));
        var words =
                switch (row.getString("status")) {
                    case "refused" -> "nothing loaded";
                    case "already_loaded" -> "loaded before";
                    case "withdrawn" -> "taken back";
                    case "opened" -> "opened; what is in it has receipts of its own";
                    default ->
                        Counts.words(row.getLong("loaded")) + " of " + Counts.words(row.getLong("read"), "row")
                                + " loaded";
                };
        return "\n%s  %s: %s\n    see %s.receipt.txt\n"
                .formatted(at, Catalogue.cut(row.getString("path")), words, row.getString("receipt_path"));
    }
}
