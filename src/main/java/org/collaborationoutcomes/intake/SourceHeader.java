package org.collaborationoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.intake.feed.Header;
import org.collaborationoutcomes.intake.feed.Neutral;

/** The header of a file, and which of its columns came from whoever dropped it. */
record SourceHeader(Header header) {

    List<String> cells() {
        return header.cells();
    }

    boolean isRejects() {
        return header.rejects();
    }

    int place(String column) {
        return header.place(column);
    }

    /** The cells without those of the job's own columns, and without the marks that it put. */
    List<String> own(List<String> cells, boolean unshield) {
        var own = new ArrayList<String>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            if (!header.isRejectColumn(i)) {
                own.add(unshield ? Neutral.unshielded(cells.get(i)) : cells.get(i));
            }
        }
        return own;
    }
}
