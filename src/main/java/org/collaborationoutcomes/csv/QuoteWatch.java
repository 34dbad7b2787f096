package org.collaborationoutcomes.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Watches the letters on their way to the parser, which itself would read a quotation mark that is never closed, or a
 * row that never ends, into memory to the end of the file.
 */
final class QuoteWatch extends Reader {

    /** Of one record. A spreadsheet's cell holds 32,767. */
    static final int MAX_LETTERS = 1 << 20;

    private static final char MARK = '\uFEFF';

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final Reader in;
    private final char delimiter;
    private final Set<Long> brokenQuotes = new HashSet<>();
    private State state = State.CELL_START;
    private boolean justClosed;
    private boolean afterReturn;
    private long record = 1;
    private int column = 1;
    private int letters;
    private boolean rowsInside;
    private long strayQuote;
    private final int hiddenRows;

    QuoteWatch(Reader in, char delimiter, int hiddenRows) {
        this.in = in;
        this.delimiter = delimiter;
        this.hiddenRows = hiddenRows;
    }

    /** The first record with a quotation mark inside a cell that stands between none; 0 = none so far. */
    long strayQuote() {
        return strayQuote;
    }

    /** Whether a cell of the record goes on after its closing quotation mark; asked once. */
    boolean takeBrokenQuote(long recordNumber) {
        return !brokenQuotes.isEmpty() && brokenQuotes.remove(recordNumber);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int n = in.read(buffer, offset, length);
            if (n <= 0) {
                if (n < 0 && state == State.QUOTED) {
                    throw refusal("F-QUOTE");
                }
                return n;
            }
            kept = seen(buffer, offset, n);
        }
        return kept;
    }

    /** How many letters are left: a byte order mark before a cell, where files were joined, would hide its quotes. */
    private int seen(char[] buffer, int offset, int length) throws UnreadableException {
        int end = offset;
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            if (c != MARK || state != State.CELL_START) {
                see(c);
                buffer[end++] = c;
            }
        }
        return end - offset;
    }

    private void see(char c) throws UnreadableException {
        if (++letters > MAX_LETTERS) {
            // a cell over several rows was probably never closed; one that is merely endless was
            throw refusal(state == State.QUOTED && rowsInside ? "F-QUOTE" : "F-LINE");
        }
        if (state == State.QUOTED) {
            rowsInside |= c == '\n' || c == '\r';
            if (c == '"') {
                state = State.CLOSED;
                justClosed = true;
            }
            afterReturn = false;
            return;
        }
        if (state == State.CLOSED && justClosed && c == '"') {
            state = State.QUOTED; // a doubled quotation mark is one
        } else if (c == delimiter) {
            state = State.CELL_START;
            column++;
        } else if (c == '\n' || c == '\r') {
            endRecord(c);
        } else {
            inCell(c);
        }
        justClosed = false;
        afterReturn = c == '\r';
    }

    private void inCell(char c) {
        if (state == State.CELL_START) {
            state = c == '"' ? State.QUOTED : State.PLAIN;
            rowsInside = false;
        } else if (state == State.PLAIN && c == '"' && strayQuote == 0 && !brokenQuotes.contains(record)) {
            strayQuote = record;
        } else if (state == State.CLOSED && !Blanks.isBlank(c)) {
            brokenQuotes.add(record);
        }
    }

    private void endRecord(char c) {
        letters = 0;
        if (c == '\n' && afterReturn) {
            return;
        }
        state = State.CELL_START;
        column = 1;
        record++;
    }

    private UnreadableException refusal(String code) {
        var row = String.valueOf(record - hiddenRows);
        return new UnreadableException(
                code, Map.of("row", row, "column", String.valueOf(column), "most", String.valueOf(MAX_LETTERS)));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
