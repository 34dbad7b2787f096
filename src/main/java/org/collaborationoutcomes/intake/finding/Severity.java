package org.collaborationoutcomes.intake.finding;

import java.util.Locale;

/**
 * What a finding does: the whole file is out, the row is out, the row waits, another row of its file counts
 * instead of it, or it is only said.
 */
public enum Severity {
    REFUSED,
    REJECTED,
    HELD,
    SUPERSEDED,
    WARNING;

    /** The severity of a key. */
    public static Severity of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** As in {@code intake.problem}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
