package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A membership: half-open, joined on the first day and gone on the last. */
record Member(
        String team,
        String person,
        String name,
        String organization,
        String group,
        String role,
        int rank,
        LocalDate joined,
        @Nullable LocalDate left) {

    boolean on(LocalDate day) {
        return !day.isBefore(joined) && (left == null || day.isBefore(left));
    }

    boolean leads() {
        return role.contains("leader");
    }
}
