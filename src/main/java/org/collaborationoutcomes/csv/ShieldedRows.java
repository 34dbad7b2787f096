package org.collaborationoutcomes.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as RFC 4180 quotes them, in UTF-8 with its mark. */
final class ShieldedRows implements CsvRows {

    private final CSVPrinter printer;

    ShieldedRows(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // without it a spreadsheet takes the letters for others
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void add(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(Neutral::shielded));
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }
}
