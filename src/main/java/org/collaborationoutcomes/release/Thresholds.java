package org.collaborationoutcomes.release;

import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.collaborationoutcomes.release.practice.PracticeLimits;
import org.collaborationoutcomes.release.written.ShortestNumber;

/**
 * What an installation may set, as it was in force when an edition was decided.
 *
 * @param minimumGroup respondents from which a survey figure is shown; upwards from 5 only
 * @param minimumGroupOfFamilies the same where students or families are among them; upwards from 10 only
 * @param closedDays the closed days of a district without calendar
 * @param schoolYearStart first day of a school year
 * @param practiceLimits limits of practices' rules in place of the usual ones, by practice and name, like {@code a1.led}
 */
public record Thresholds(
        int minimumGroup,
        int minimumGroupOfFamilies,
        ClosedDays closedDays,
        MonthDay schoolYearStart,
        Map<String, Double> practiceLimits) {

    private static final int SMALLEST = 5;
    private static final int SMALLEST_OF_FAMILIES = 10;

    public Thresholds {
        if (minimumGroup < SMALLEST) {
            throw new IllegalArgumentException(
                    "outcomes.minimum-group is %d, must be %d or more".formatted(minimumGroup, SMALLEST));
        }
        if (minimumGroupOfFamilies < Math.max(SMALLEST_OF_FAMILIES, minimumGroup)) {
            throw new IllegalArgumentException("outcomes.minimum-group-of-families is %d, must be %d or more"
                    .formatted(minimumGroupOfFamilies, Math.max(SMALLEST_OF_FAMILIES, minimumGroup)));
        }
        practiceLimits = new PracticeLimits(practiceLimits).set();
    }

    /** 5 respondents, 10 of students and families, closed 10 June to 20 August, school years from 1 July. */
    public static Thresholds byDefault() {
        return new Thresholds(SMALLEST, SMALLEST_OF_FAMILIES, ClosedDays.byDefault(), MonthDay.of(7, 1), Map.of());
    }

    /**
     * Looks at limits of practices before anything else is known.
     *
     * @throws IllegalArgumentException for one that no practice has, or that is no limit; the message says so
     */
    public static void check(Map<String, Double> practiceLimits) {
        new PracticeLimits(practiceLimits);
    }

    PracticeLimits practices() {
        return new PracticeLimits(practiceLimits);
    }

    /** The minimum groups, as statements name them. */
    Map<String, Integer> minimums() {
        return Map.of("minimum", minimumGroup, "minimum_families", minimumGroupOfFamilies);
    }

    /** By key, as {@code release.threshold} and {@code edition.json} tell them; days as month-day. */
    Map<String, String> told() {
        var told = new TreeMap<String, String>();
        told.put("minimum-group", Integer.toString(minimumGroup));
        told.put("minimum-group-of-families", Integer.toString(minimumGroupOfFamilies));
        told.put("default-closed-from", day(closedDays.from()));
        told.put("default-closed-through", day(closedDays.through()));
        told.put("school-year-start", day(schoolYearStart));
        practiceLimits.forEach((name, limit) -> told.put("practices." + name, ShortestNumber.text(limit)));
        return told;
    }

    private static String day(MonthDay day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
