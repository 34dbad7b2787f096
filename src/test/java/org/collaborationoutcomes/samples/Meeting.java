package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** A planned meeting and what became of it. */
record Meeting(Team team, int number, String activity, LocalDate on, LocalTime at, String mode, String cancelReason) {

    String id() {
        return String.format(Locale.ROOT, "m%03d", number);
    }

    boolean held() {
        return cancelReason.isEmpty();
    }

    int minutes() {
        return team.plan().whole("minutes");
    }

    boolean virtual() {
        return mode.equals("virtual");
    }

    boolean secondYear() {
        return !on.isBefore(Story.SECOND_YEAR);
    }
}
