package org.collaborationoutcomes.intake.finding;

import java.util.Locale;

/** What a finding does: the whole file is out, the row is out, or it is only said. */
public enum Severity {
    REFUSED,
    REJECTED,
    WARNING;

    /** As in {@code intake.problem}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
