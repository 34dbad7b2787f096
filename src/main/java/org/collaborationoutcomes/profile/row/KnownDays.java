package org.collaborationoutcomes.profile.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.value.MomentText;

/** The days that a file is clearly about: by its name, its folders, and what it says above its rows. */
final class KnownDays {

    private static final Pattern CLEAR_DAY = Pattern.compile("\\d{4}[-_.]\\d{1,2}[-_.]\\d{1,2}");

    private KnownDays() {}

    static List<LocalDate> of(Surroundings surroundings, Collection<String> texts) {
        var days = new ArrayList<LocalDate>();
        var names = new ArrayList<>(surroundings.folders());
        names.add(surroundings.name());
        for (var name : names) {
            CLEAR_DAY.matcher(name).results().forEach(day -> add(day.group().replace('_', '-'), days));
        }
        texts.forEach(text -> add(text, days));
        return days;
    }

    private static void add(String text, List<LocalDate> days) {
        var moment = MomentText.of(text);
        if (moment != null && moment.day() != null) {
            days.add(moment.day());
        }
    }
}
