package org.collaborationoutcomes.samples;

import java.time.LocalDate;

/** Two honest mishaps with whole files: a list of video calls that was forgotten, and a November that came late. */
final class Misread {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private Misread() {}

    /** Those who joined by video stood as absent until the corrections of January. */
    static boolean concerns(Meeting meeting) {
        return meeting.team().id().equals("harbor-math-plc")
                && meeting.virtual()
                && meeting.on().isAfter(OCTOBER)
                && meeting.on().getYear() == 2025;
    }

    static boolean cameLate(Meeting meeting) {
        return meeting.team().id().equals("birch-lane-plc")
                && meeting.on().getYear() == 2025
                && meeting.on().getMonthValue() == 11;
    }
}
