package org.collaborationoutcomes.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of a file one by one, as RFC 4180 quotes them. */
public final class CsvLines implements AutoCloseable {

    private final QuoteWatch watch;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int hiddenRows;

    CsvLines(TextFile text, char delimiter) throws IOException {
        var in = Files.newInputStream(text.path());
        try {
            in.skipNBytes(text.markBytes());
            var decoder = text.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            hiddenRows = text.separator() == null ? 0 : 1;
            watch = new QuoteWatch(new InputStreamReader(in, decoder), delimiter, hiddenRows);
            // Trailing data would stop the parser for good; the watch tells which rows have it.
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(false)
                    .setTrailingData(true)
                    .get();
            parser = CSVParser.builder().setReader(watch).setFormat(format).get();
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
        records = parser.iterator();
        if (hiddenRows > 0) {
            next();
        }
    }

    /**
     * The next record, or null after the last.
     *
     * @throws UnreadableException F-QUOTE or F-LINE: a quotation mark is never closed, or a row never ends
     */
    public @Nullable CsvLine next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var row = records.next();
            long number = row.getRecordNumber();
            return new CsvLine((int) number - hiddenRows, row.toList(), watch.takeBrokenQuote(number));
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    /** The first row so far with a quotation mark inside a cell that stands between none, or null. */
    public @Nullable Integer strayQuote() {
        return watch.strayQuote() == 0 ? null : Integer.valueOf((int) watch.strayQuote() - hiddenRows);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
