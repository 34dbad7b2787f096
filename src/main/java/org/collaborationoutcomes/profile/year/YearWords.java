package org.collaborationoutcomes.profile.year;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.value.TwelveMonths;

/**
 * The years that a name or a line says: 2026-27, SY 26/27, FY27, Fall 2026, 2026.
 *
 * @param start of school years
 */
record YearWords(MonthDay start) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SCHOOL_YEAR = Pattern.compile(
            "(?<![\\d/.-])(?:(?<a>20\\d\\d)|(?:sy|ay|school year) ?(?<b>\\d\\d)) ?[-–—/_] ?(?<c>20\\d\\d|\\d\\d)(?![\\d/.-]*\\d)",
            FLAGS);
    private static final Pattern FISCAL_YEAR = Pattern.compile("(?<!\\p{L})fy ?-?(?<y>20\\d\\d|\\d\\d)(?!\\d)", FLAGS);
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?<first>fall|autumn|herbst|otoño|automne|outono|autunno|herfst)"
                    + "|(?<second>spring|frühjahr|frühling|primavera|printemps|voorjaar|lente)"
                    + "|(?<other>class of|cohort|room|jahrgang|promotion|promoción|turma))?"
                    + "[ _-]*(?<!\\d)(?<y>20\\d\\d)(?!\\d)",
            FLAGS);
    private static final int CENTURY = 100;

    /**
     * All that a text tells.
     *
     * @param where such as: the file's name says
     */
    List<YearHint> hints(String where, String text) {
        var hints = new ArrayList<YearHint>();
        for (var found = SCHOOL_YEAR.matcher(text); found.find(); ) {
            schoolYear(where, found, hints);
        }
        for (var found = FISCAL_YEAR.matcher(text); found.find(); ) {
            int year = Integer.parseInt(found.group("y"));
            hints.add(new YearHint(said(where, found), Set.of(from(whole(year) - 1)), 0));
        }
        if (hints.isEmpty()) {
            for (var found = YEAR.matcher(text); found.find(); ) {
                year(where, found, hints);
            }
        }
        return hints;
    }

    private void schoolYear(String where, Matcher found, List<YearHint> hints) {
        var digits = found.group("a") == null ? found.group("b") : found.group("a");
        int first = whole(Integer.parseInt(digits));
        int last = whole(Integer.parseInt(found.group("c")));
        if (last == first + 1) {
            hints.add(new YearHint(said(where, found), Set.of(from(first)), 0));
        }
    }

    /** A year of the calendar, or one of the school years that it has a part of. */
    private void year(String where, Matcher found, List<YearHint> hints) {
        if (found.group("other") != null) {
            return;
        }
        int year = Integer.parseInt(found.group("y"));
        var may = new LinkedHashSet<TwelveMonths>();
        may.add(calendar(year));
        if (found.group("first") == null) {
            may.add(from(year - 1));
        }
        if (found.group("second") == null) {
            may.add(from(year));
        }
        hints.add(new YearHint(said(where, found), Set.copyOf(may), year));
    }

    private static String said(String where, Matcher found) {
        return "%s '%s'".formatted(where, found.group().replaceFirst("^[ _-]+", ""));
    }

    private static int whole(int year) {
        return year < CENTURY ? 2000 + year : year;
    }

    static TwelveMonths calendar(int year) {
        return new TwelveMonths(MonthDay.of(1, 1).atYear(year));
    }

    TwelveMonths from(int year) {
        return new TwelveMonths(start.atYear(year));
    }
}
