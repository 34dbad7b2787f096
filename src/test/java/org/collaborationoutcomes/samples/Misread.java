package org.collaborationoutcomes.samples;

import java.time.LocalDate;

/** Two honest mishaps with whole files: a list of video calls that was forgotten, and a November that came late. */
final class Misread {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private Misread() {}

    /** Those who joined by video stood as absent until the corrections of January. */
    static boolean concerns(Meeting meeting) {
        return meeting.virtual() && videoWeek(meeting.team(), meeting.on());
    }

    /** That fall the math teachers met by video in the first half of each month. */
    static boolean videoWeek(Team team, LocalDate day) {
        boolean fall = day.isAfter(OCTOBER) && day.getYear() == 2025;
        return fall && day.getDayOfMonth() <= 12 && team.id().equals("harbor-math-plc");
    }

    static boolean cameLate(Meeting meeting) {
        return meeting.team().id().equals("birch-lane-plc")
                && meeting.on().getYear() == 2025
                && meeting.on().getMonthValue() == 11;
    }
}
