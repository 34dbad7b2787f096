package org.collaborationoutcomes.sql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table, in PostgreSQL's COPY text format: each value in column order, then {@link #endRow}.
 *
 * <p>Values are written by their {@code toString}; null is SQL null. Dates and times are {@code java.time} values.
 */
public final class CopyRows {

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 4_096);
    private boolean rowBegun;

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    static long into(CopyIn copy, Consumer<CopyRows> writer) throws SQLException {
        try {
            var rows = new CopyRows(copy);
            writer.accept(rows);
            rows.flush();
            return copy.endCopy();
        } catch (CopyBrokenException e) {
            throw e.refusal;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** The next value of the row. */
    public CopyRows value(@Nullable Object value) {
        if (rowBegun) {
            buffer.append('\t');
        }
        rowBegun = true;
        if (value == null) {
            buffer.append("\\N");
        } else if (value instanceof String text) {
            escape(text);
        } else {
            buffer.append(value);
        }
        return this;
    }

    public void endRow() {
        buffer.append('\n');
        rowBegun = false;
        if (buffer.length() >= BUFFER) {
            try {
                flush();
            } catch (SQLException e) {
                throw new CopyBrokenException(e);
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(c);
            }
        }
    }

    private void flush() throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    /** Carries the server's refusal out of the writer. */
    private static final class CopyBrokenException extends RuntimeException {

        private final transient SQLException refusal;

        CopyBrokenException(SQLException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }
}
