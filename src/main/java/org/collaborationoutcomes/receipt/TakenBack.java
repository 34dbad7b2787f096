package org.collaborationoutcomes.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was taken back.
 *
 * @param rows that it had loaded
 * @param gone of what it had told nothing is left
 * @param returned is again what other files say
 * @param back is there again after the file had removed it
 * @param waiting rows of other files that wait now
 * @param contradicting rows of other files that contradict what is left
 */
record TakenBack(String sha256, long rows, long gone, long returned, long back, long waiting, long contradicting) {

    static @Nullable TakenBack of(ResultSet row) throws SQLException {
        return row.getString("gone") == null
                ? null
                : new TakenBack(
                        row.getString("loaded_sha256"),
                        row.getLong("loaded_rows"),
                        row.getLong("gone"),
                        row.getLong("returned"),
                        row.getLong("back"),
                        row.getLong("waiting"),
                        row.getLong("contradicting"));
    }
}
