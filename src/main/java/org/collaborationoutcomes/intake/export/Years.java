package org.collaborationoutcomes.intake.export;

import java.util.Map;
import java.util.Objects;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.row.SchoolDays;
import org.collaborationoutcomes.profile.Export;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.MomentText;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.collaborationoutcomes.profile.value.WrongValueException;
import org.jspecify.annotations.Nullable;

/** Days without a year: of which year they are, where that is no guess. */
public record Years(Catalogue catalogue, SchoolDays days) {

    private static final String CODE = "X-YEAR";

    /** A year that was found, and one of the days that are of it. */
    record Found(TwelveMonths year, String why, String example) {}

    /** Reads such days from now on as of the only year that is possible; null = there are none, or it stays open. */
    @Nullable
    Found of(Export export, TeamTimes times) {
        var dates = export.dates();
        var texts = dates.withoutYear();
        var year = texts.isEmpty() ? null : dates.date(days.yearStart(), times.meetings(), times.began());
        return year == null ? null : new Found(year.getKey(), year.getValue(), texts.get(0));
    }

    /** Why the file can't be read as long as the year of its days is open; null = it is not. */
    @Nullable
    Problem open(Export export) {
        var texts = export.dates().withoutYear();
        return texts.isEmpty()
                ? null
                : catalogue.problem(
                        Severity.REFUSED,
                        Place.FILE,
                        CODE,
                        null,
                        Map.of("title", export.title(), "date", Catalogue.cut(texts.get(0))));
    }

    /** What was taken for granted. */
    Problem remark(Found found, @Nullable Boolean dayFirst) {
        var order = Boolean.TRUE.equals(dayFirst) ? DayMonth.DAY_FIRST : DayMonth.MONTH_FIRST;
        var details = Map.of(
                "date", Catalogue.cut(found.example()),
                "read", read(found, order),
                "why", Catalogue.cut(found.why()));
        return catalogue.problem(Severity.WARNING, Place.FILE, "W-YEAR", null, details);
    }

    private static String read(Found found, DayMonth order) {
        var moment = MomentText.of(found.example(), found.year());
        try {
            return moment == null ? "no day" : String.valueOf(moment.day(order));
        } catch (WrongValueException e) {
            return "no day";
        }
    }

    /** Whether it is refused because the year of its days is not known. */
    public static boolean isOpen(Reading reading) {
        var why = reading.refusal();
        return why != null && why.code().equals(CODE);
    }

    /** The same file as if nobody had refused it. */
    public static Reading again(Reading reading) {
        return reading.as(Objects.requireNonNull(reading.export()));
    }
}
