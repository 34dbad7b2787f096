package org.collaborationoutcomes.intake.feed;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.intake.finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param feed its feed; of a refused file the nearest one, where there is one
 * @param refusal why it can't be read
 * @param remarks what to say of the file as a whole, though it can be read
 */
public record Reading(
        @Nullable TextFile text,
        char delimiter,
        @Nullable Header header,
        @Nullable Feed feed,
        @Nullable Problem refusal,
        List<Problem> remarks) {

    public Reading {
        remarks = List.copyOf(remarks);
    }

    static Reading refused(@Nullable TextFile text, @Nullable Feed nearest, Problem refusal) {
        return new Reading(text, ',', null, nearest, refusal, List.of());
    }

    /** With one more remark. */
    public Reading and(Problem remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new Reading(text, delimiter, header, feed, refusal, more);
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
