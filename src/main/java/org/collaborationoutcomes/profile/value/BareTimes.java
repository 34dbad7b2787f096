package org.collaborationoutcomes.profile.value;

import java.time.LocalTime;

/** The times of a file that stand without a day. */
public final class BareTimes {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private boolean seen;
    private boolean late;
    private boolean early;

    /** Takes notice of a text, if it is such a time. */
    public void see(String text) {
        var moment = MomentText.of(text);
        var time = moment == null || moment.day() != null || moment.first() != 0 ? null : moment.time();
        if (moment != null && time != null) {
            seen = true;
            late |= moment.endOfDay() || !time.isBefore(EVENING);
            early |= !moment.endOfDay() && time.isBefore(MORNING);
        }
    }

    /** Whether there is one. */
    public boolean seen() {
        return seen;
    }

    /** Whether they go from an evening into the morning after it. */
    public boolean passMidnight() {
        return late && early;
    }
}
