package org.collaborationoutcomes.intake.row;

import java.util.List;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line with what became of it: problems reject it, but for mere warnings.
 *
 * @param source the line that a spreadsheet shows; another one where a line holds several rows
 * @param values in the order of the feed's columns
 * @param skipped no data by the file's own rules; the only problem is then a warning
 */
public record JudgedRow(
        int line, int source, boolean deleted, List<@Nullable Object> values, List<Problem> problems, boolean skipped) {

    public JudgedRow(
            int line, boolean deleted, List<@Nullable Object> values, List<Problem> problems, boolean skipped) {
        this(line, line, deleted, values, problems, skipped);
    }

    /** The same row under a number of its own. */
    public JudgedRow numbered(int number) {
        return new JudgedRow(number, source, deleted, values, problems, skipped);
    }

    public boolean isRejected() {
        return !skipped && problems.stream().anyMatch(problem -> problem.severity() == Severity.REJECTED);
    }
}
