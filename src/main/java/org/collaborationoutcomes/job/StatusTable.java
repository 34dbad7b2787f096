package org.collaborationoutcomes.job;

import java.util.List;

/** A titled table of texts, as {@code status} shows it; each row has as many cells as there are columns. */
public record StatusTable(String title, List<String> columns, List<List<String>> rows) {

    public StatusTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
