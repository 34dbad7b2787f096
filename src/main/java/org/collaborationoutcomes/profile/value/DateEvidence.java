package org.collaborationoutcomes.profile.value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the dates of one file tell together of the order of day and month. */
public final class DateEvidence {

    private static final int ENOUGH = 1_000;

    private final Set<MomentText> unclear = new LinkedHashSet<>();
    private boolean dayFirst;
    private boolean monthFirst;

    public void see(String text) {
        var moment = MomentText.of(text);
        if (moment == null) {
            return;
        }
        dayFirst |= moment.proves() == DayMonth.DAY_FIRST;
        monthFirst |= moment.proves() == DayMonth.MONTH_FIRST;
        if (moment.needsOrder() && unclear.size() < ENOUGH) {
            unclear.add(new MomentText(null, moment.first(), moment.second(), moment.year(), null, ""));
        }
    }

    /** Whether there is a date that needs an order. */
    public boolean isNeeded() {
        return !unclear.isEmpty();
    }

    /** Whether some dates begin with the day, others with the month. */
    public boolean isContradictory() {
        return dayFirst && monthFirst;
    }

    /**
     * The order that the file itself proves, or null.
     *
     * @param known days that the file is known to be about
     * @param notAfter the day when it came: what happened did so before
     */
    public @Nullable DayMonth order(Collection<LocalDate> known, LocalDate notAfter) {
        if (dayFirst || monthFirst) {
            return dayFirst && monthFirst ? null : dayFirst ? DayMonth.DAY_FIRST : DayMonth.MONTH_FIRST;
        }
        boolean asDays = agrees(DayMonth.DAY_FIRST, known);
        boolean asMonths = agrees(DayMonth.MONTH_FIRST, known);
        if (asDays == asMonths) {
            asDays = isPast(DayMonth.DAY_FIRST, notAfter);
            asMonths = isPast(DayMonth.MONTH_FIRST, notAfter);
        }
        return asDays == asMonths ? null : asDays ? DayMonth.DAY_FIRST : DayMonth.MONTH_FIRST;
    }

    private boolean agrees(DayMonth order, Collection<LocalDate> known) {
        return unclear.stream().anyMatch(moment -> known.contains(day(moment, order)));
    }

    private boolean isPast(DayMonth order, LocalDate notAfter) {
        return unclear.stream().allMatch(moment -> !day(moment, order).isAfter(notAfter));
    }

    private static LocalDate day(MomentText moment, DayMonth order) {
        boolean day = order == DayMonth.DAY_FIRST;
        return LocalDate.of(
                moment.year(), day ? moment.second() : moment.first(), day ? moment.first() : moment.second());
    }
}
