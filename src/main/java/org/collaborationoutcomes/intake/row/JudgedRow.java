package org.collaborationoutcomes.intake.row;

import java.util.List;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line with what became of it: problems reject it, but for mere warnings.
 *
 * @param values in the order of the feed's columns
 * @param skipped no data by the file's own rules; the only problem is then a warning
 */
public record JudgedRow(
        int line, boolean deleted, List<@Nullable Object> values, List<Problem> problems, boolean skipped) {

    public boolean isRejected() {
        return !skipped && problems.stream().anyMatch(problem -> problem.severity() == Severity.REJECTED);
    }
}
