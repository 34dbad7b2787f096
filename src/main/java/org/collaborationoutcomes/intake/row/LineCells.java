package org.collaborationoutcomes.intake.row;

import java.util.List;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Header;
import org.collaborationoutcomes.intake.finding.Place;

/** The cells of a line below a header of the feed's own names. */
final class LineCells implements RowCells {

    private final Feed feed;
    private final Header header;
    private final int[] places;
    private List<String> cells = List.of();

    LineCells(Feed feed, Header header) {
        this.feed = feed;
        this.header = header;
        this.places =
                feed.columns().stream().mapToInt(c -> header.place(c.name())).toArray();
    }

    void turnTo(List<String> line) {
        cells = line;
    }

    @Override
    public boolean has(int column) {
        return places[column] >= 0;
    }

    @Override
    public String text(int column) {
        return textAt(places[column]);
    }

    @Override
    public int length(int column) {
        int place = places[column];
        return place < 0 || place >= cells.size() ? 0 : cells.get(place).length();
    }

    @Override
    public boolean isSecret() {
        return header.hasSecrets();
    }

    String textAt(int place) {
        if (place < 0 || place >= cells.size()) {
            return "";
        }
        var cell = new Cell(header.original(cells.get(place)));
        return cell.stripped();
    }

    @Override
    public Place where(int line, int column) {
        return new Place(line, feed.columnNames().get(column), places[column]);
    }
}
