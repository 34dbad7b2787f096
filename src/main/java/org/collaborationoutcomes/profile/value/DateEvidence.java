package org.collaborationoutcomes.profile.value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the dates of one file tell together of the order of day and month. */
public final class DateEvidence {

    private static final int ENOUGH = 1_000;

    private final Set<MomentText> unclear = new LinkedHashSet<>();
    private final Set<MomentText> past = new LinkedHashSet<>();
    private @Nullable String open;
    private @Nullable String dayFirst;
    private @Nullable String monthFirst;

    /** Takes notice of a date that is past. */
    public void see(String text) {
        see(text, false);
    }

    /**
     * Takes notice of a date.
     *
     * @param ahead it may lie in the future
     */
    public void see(String text, boolean ahead) {
        see(text, MomentText.of(text), ahead);
    }

    /** The same of a date that says no year, but lies in a known one. */
    public void see(String text, TwelveMonths within, boolean ahead) {
        see(text, MomentText.of(text, within), ahead);
    }

    private void see(String text, @Nullable MomentText moment, boolean ahead) {
        if (moment == null) {
            return;
        }
        dayFirst = dayFirst == null && moment.proves() == DayMonth.DAY_FIRST ? text : dayFirst;
        monthFirst = monthFirst == null && moment.proves() == DayMonth.MONTH_FIRST ? text : monthFirst;
        if (moment.needsOrder() && unclear.size() < ENOUGH) {
            open = open == null ? text : open;
            var bare = moment.bare();
            unclear.add(bare);
            if (!ahead) {
                past.add(bare);
            }
        }
    }

    /** Dates to show why the order is open: one of each order that the file proves, else one that may be either. */
    public List<String> examples() {
        var proven = Stream.of(dayFirst, monthFirst).flatMap(Stream::ofNullable).toList();
        return proven.size() == 2 ? proven : Stream.ofNullable(open).toList();
    }

    /** Whether there is a date that needs an order. */
    public boolean isNeeded() {
        return !unclear.isEmpty();
    }

    /** Whether some dates begin with the day, others with the month. */
    public boolean isContradictory() {
        return dayFirst != null && monthFirst != null;
    }

    /**
     * The order that the file itself proves, or null.
     *
     * @param known days that the file is known to be about
     * @param notAfter the day when it came: what happened did so before
     */
    public @Nullable DayMonth order(Collection<LocalDate> known, LocalDate notAfter) {
        if (dayFirst != null || monthFirst != null) {
            return monthFirst == null ? DayMonth.DAY_FIRST : dayFirst == null ? DayMonth.MONTH_FIRST : null;
        }
        boolean asDays = agrees(DayMonth.DAY_FIRST, known);
        boolean asMonths = agrees(DayMonth.MONTH_FIRST, known);
        if (asDays == asMonths) {
            asDays = isPast(DayMonth.DAY_FIRST, notAfter);
            asMonths = isPast(DayMonth.MONTH_FIRST, notAfter);
        }
        return asDays == asMonths ? null : asDays ? DayMonth.DAY_FIRST : DayMonth.MONTH_FIRST;
    }

    /** One that can be read in two ways, as the two days; empty where there is none. */
    public List<LocalDate> unclear() {
        return unclear.stream()
                .limit(1)
                .flatMap(moment -> Stream.of(moment.in(DayMonth.MONTH_FIRST), moment.in(DayMonth.DAY_FIRST)))
                .toList();
    }

    private boolean agrees(DayMonth order, Collection<LocalDate> known) {
        return unclear.stream().anyMatch(moment -> known.contains(moment.in(order)));
    }

    private boolean isPast(DayMonth order, LocalDate notAfter) {
        return past.stream().allMatch(moment -> !moment.in(order).isAfter(notAfter));
    }
}
