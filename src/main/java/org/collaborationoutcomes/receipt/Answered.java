package org.collaborationoutcomes.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that gets a receipt.
 *
 * @param droppedPath that of the workbook or archive that it came in, else its own
 * @param secret its rows hold what nobody may keep: nothing of them is repeated
 * @param counts the eight of the identity, read first
 * @param loadedPath already_loaded: the path that brought the bytes before; withdrawn: that of the file taken back
 * @param takenBack withdrawn: what became of the file taken back
 */
record Answered(
        long fileId,
        String path,
        String droppedPath,
        long size,
        String sha256,
        OffsetDateTime receivedAt,
        @Nullable String profile,
        @Nullable String feed,
        String status,
        boolean secret,
        Map<String, Long> counts,
        @Nullable String loadedPath,
        @Nullable OffsetDateTime loadedAt,
        @Nullable TakenBack takenBack) {

    static final String[] COUNTS = {"read", "added", "changed", "unchanged", "removed", "held", "rejected", "skipped"};

    static Answered of(ResultSet row, int n) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (var name : COUNTS) {
            counts.put(name, row.getLong(name));
        }
        return new Answered(
                row.getLong("file_id"),
                row.getString("path"),
                row.getString("dropped_path"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getString("profile"),
                row.getString("feed"),
                status(row.getString("status"), row.getLong("held") + row.getLong("rejected")),
                row.getBoolean("secret"),
                counts,
                row.getString("loaded_path"),
                row.getObject("loaded_at", OffsetDateTime.class),
                TakenBack.of(row));
    }

    private static String status(String judged, long notLoaded) {
        return switch (judged) {
            case "judged" -> notLoaded > 0 ? "partly_loaded" : "loaded";
            case "withdrawal" -> "withdrawn";
            default -> judged;
        };
    }

    /** What data staff called it. */
    String droppedName() {
        return droppedPath.substring(droppedPath.lastIndexOf('/') + 1);
    }

    long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    long loaded() {
        return count("added") + count("changed") + count("unchanged") + count("removed");
    }
}
