package org.collaborationoutcomes.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the committed samples back, files in the order of their paths. */
final class Lines {

    private Lines() {}

    static List<Line> of(Path folder) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".csv")) {
                read(folder, file, lines);
            }
        }
        return lines;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void read(Path folder, Path file, List<Line> lines) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            List<String> header = parser.getHeaderNames();
            Contract contract = Contract.of(new HashSet<>(header));
            for (CSVRecord row : parser) {
                int number = (int) row.getRecordNumber() + 1;
                lines.add(new Line(name, number, contract, row.size() - header.size(), cells(header, row)));
            }
        }
    }

    private static Map<String, String> cells(List<String> header, CSVRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.get(i));
        }
        return cells;
    }
}
