package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One line of a plan table; a cell is addressed by its column. */
record Row(Map<String, String> cells) {

    String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    double number(String column) {
        return has(column) ? Double.parseDouble(text(column)) : 0;
    }

    int whole(String column) {
        return has(column) ? Integer.parseInt(text(column)) : 0;
    }

    LocalDate date(String column, LocalDate otherwise) {
        return has(column) ? LocalDate.parse(text(column)) : otherwise;
    }

    List<String> list(String column) {
        return List.of(text(column).split(",", -1));
    }
}
