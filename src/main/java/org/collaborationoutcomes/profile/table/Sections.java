package org.collaborationoutcomes.profile.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.profile.declared.TableRule;
import org.collaborationoutcomes.profile.table.Part.Kind;
import org.jspecify.annotations.Nullable;

/** Walks down a file and tells of each line which table it belongs to. */
public final class Sections implements AutoCloseable {

    private static final int LOOK_AHEAD = 4;

    private final List<TableRule> rules;
    private final boolean isAlone;
    private final FileLines lines;
    private final List<CsvLine> ahead = new ArrayList<>();
    private @Nullable Table table;
    private @Nullable Table around;
    private int namesLeft;

    /**
     * From the first line on.
     *
     * @param alternatives whether below one of these tables no other begins
     */
    public Sections(List<TableRule> rules, boolean alternatives, FileLines lines) {
        this.rules = rules;
        this.isAlone = alternatives || rules.size() == 1;
        this.lines = lines;
    }

    /** The next line, or null after the last. */
    public @Nullable Part next() throws IOException {
        while (ahead.size() < LOOK_AHEAD) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            ahead.add(line);
        }
        if (ahead.isEmpty()) {
            return null;
        }
        var part = part();
        ahead.remove(0);
        return part;
    }

    private Part part() {
        var line = ahead.get(0);
        if (namesLeft > 0) {
            namesLeft--;
            return new Part(line, Kind.HEADER_BELOW, table);
        }
        if (line.isBlank()) {
            table = table != null && table.rule().untilBlank() ? null : table;
            return new Part(line, Kind.BLANK, null);
        }
        return filled(line);
    }

    private Part filled(CsvLine line) {
        if (table != null && table.isRepeatedBy(line)) {
            namesLeft = table.rule().header().rows() - 1;
            return new Part(line, Kind.REPEATED, table);
        }
        var found = table != null && isAlone ? null : found();
        if (found != null) {
            table = found;
            around = found.rule().within() ? around : found;
            namesLeft = found.rule().header().rows() - 1;
            return new Part(line, Kind.HEADER, found);
        }
        if (table != null && table.isEndedBy(line)) {
            table = table.rule().within() ? around : null;
        }
        return new Part(line, table == null ? Kind.AROUND : Kind.ROW, table);
    }

    /** Of the tables that begin here the one that knows most of the columns. */
    private @Nullable Table found() {
        Table best = null;
        for (var rule : rules) {
            var found = Table.at(rule, ahead);
            if (found != null && (best == null || found.known() > best.known())) {
                best = found;
            }
        }
        return best;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
