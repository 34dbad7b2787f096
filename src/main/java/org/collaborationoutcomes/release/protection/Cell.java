package org.collaborationoutcomes.release.protection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One unit's part of a survey cell: how many respondents its figures rest on, and whether it is shown. */
final class Cell {

    /** The smallest first; ties by id. */
    static final Comparator<Cell> SMALLEST =
            Comparator.comparingLong((Cell cell) -> cell.respondents).thenComparing(cell -> cell.id);

    enum Shown {
        OPEN,
        PRIMARY,
        COMPLEMENTARY
    }

    private final String id;
    private final long respondents;
    private final boolean empty;
    private final int minimum;
    private final List<Cell> parts;
    private Shown shown = Shown.OPEN;

    /**
     * A team's part.
     *
     * @param respondents the fewest that a figure rests on; 0 also where some answered, but too little for one of them
     * @param empty nobody answered at all
     */
    Cell(String id, long respondents, boolean empty, int minimum) {
        this.id = id;
        this.respondents = respondents;
        this.empty = empty;
        this.minimum = minimum;
        this.parts = List.of();
    }

    /** A total of parts: the sum of their respondents. */
    Cell(String id, int minimum, List<Cell> parts) {
        this.id = id;
        this.respondents = parts.stream().mapToLong(part -> part.respondents).sum();
        this.empty = parts.stream().allMatch(part -> part.empty);
        this.minimum = minimum;
        this.parts = List.copyOf(parts);
    }

    String id() {
        return id;
    }

    List<Cell> parts() {
        return parts;
    }

    Shown shown() {
        return shown;
    }

    long respondents() {
        return respondents;
    }

    int minimum() {
        return minimum;
    }

    boolean isEmpty() {
        return empty;
    }

    boolean isHidden() {
        return shown != Shown.OPEN;
    }

    void hideIfSmall() {
        if (respondents < minimum) {
            shown = Shown.PRIMARY;
        }
    }

    void hide() {
        if (shown == Shown.OPEN) {
            shown = Shown.COMPLEMENTARY;
        }
    }

    /** Shows again what is large enough by itself. */
    void show() {
        if (shown == Shown.COMPLEMENTARY) {
            shown = Shown.OPEN;
        }
    }

    /** This total, its parts and theirs. */
    Stream<Cell> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Cell::all));
    }

    /** Whether the hidden ones of some parts of this total can't be told from it. */
    boolean holds(List<Cell> some) {
        return holdsWithout(some.stream().filter(Cell::isHidden).toList());
    }

    /** Whether some hidden parts of this total can't be told from it. */
    boolean holdsWithout(Collection<Cell> hidden) {
        long together = hidden.stream().mapToLong(part -> part.respondents).sum();
        return hidden.stream().allMatch(part -> part.empty) || (hidden.size() >= 2 && together >= minimum);
    }
}
