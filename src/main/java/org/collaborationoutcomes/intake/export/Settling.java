package org.collaborationoutcomes.intake.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.row.SchoolDays;
import org.collaborationoutcomes.profile.Export;
import org.jspecify.annotations.Nullable;

/** Decides of an export whether all is known that its rows need, and what to say of it as a whole. */
public record Settling(Catalogue catalogue, SchoolDays schoolDays) {

    private static final List<String> DAYS = List.of("meeting_start", "meeting_date", "joined", "first_joined", "at");
    private static final List<Feed> OF_PEOPLE = List.of(Feed.ATTENDANCE, Feed.SURVEY);
    private static final List<Feed> OF_TEAMS = List.of(Feed.MEMBERS, Feed.GOALS, Feed.ACTIONS);

    /**
     * The reading as it is to be loaded or refused.
     *
     * @param remembered whether dates like 04/11/2026 of its source begin with the day, where the file leaves it open
     */
    public Reading settled(Reading reading, @Nullable Boolean remembered) {
        return settled(reading, remembered, TeamTimes.UNKNOWN);
    }

    /** The same where more is known of the team than the file says. */
    public Reading settled(Reading reading, @Nullable Boolean remembered, TeamTimes times) {
        var export = reading.export();
        var feed = reading.feed();
        if (feed == null || reading.isRefused()) {
            return reading;
        }
        if (export == null) {
            return new Spelled(catalogue).settled(reading, feed, remembered);
        }
        var years = new Years(catalogue, schoolDays);
        var year = years.of(export, times);
        var own = export.isDayFirst();
        var dayFirst = own == null ? remembered : own;
        var why = refusal(export, feed, dayFirst, years);
        if (why != null) {
            return reading.refusedFor(why);
        }
        var settled = reading.settled(dayFirst, remarks(reading, export, feed));
        return year == null ? settled : settled.and(years.remark(year, dayFirst));
    }

    private @Nullable Problem refusal(Export export, Feed feed, @Nullable Boolean dayFirst, Years years) {
        if (!export.lacks(true).isEmpty()) {
            var lacking = String.join(" and ", export.lacks(true));
            return catalogue.problem(
                    Severity.REFUSED, Place.FILE, "X-BESIDE", null, Map.of("title", export.title(), "file", lacking));
        }
        var yearless = years.open(export);
        if (yearless != null) {
            return yearless;
        }
        if (dayFirst == null && export.needsDateOrder()) {
            return OF_PEOPLE.contains(feed) || export.dates().open().size() > 1 ? orderOpen(export) : unclear(export);
        }
        if (feed != Feed.ATTENDANCE) {
            return OF_TEAMS.contains(feed) && hasNoTeam(export, dayFirst) ? refused(export, "X-BELONGS") : null;
        }
        var delivers = export.delivers(dayFirst);
        if (hasNoTeam(export, dayFirst)) {
            return refused(export, "X-TEAM");
        }
        boolean noDay = DAYS.stream().noneMatch(delivers::contains) || export.lacksDay(dayFirst);
        return noDay ? refused(export, "X-WHEN") : null;
    }

    private static boolean hasNoTeam(Export export, @Nullable Boolean dayFirst) {
        var delivers = export.delivers(dayFirst);
        return TeamFolder.team(export) == null
                && !delivers.contains(Feed.TEAM)
                && !delivers.contains(Reading.TEAM_ELSE);
    }

    /** Dates of which the file itself shows no meeting's day to measure them by: both readings are shown. */
    private Problem unclear(Export export) {
        var days = export.dates().unclearDay();
        var details = Map.of(
                "title", export.title(),
                "first", days.get(0).toString(),
                "second", days.get(1).toString());
        return catalogue.problem(Severity.REFUSED, Place.FILE, "X-DATES", null, details);
    }

    private Problem orderOpen(Export export) {
        var dates = export.dates().open();
        var details = new HashMap<>(Map.of("title", export.title(), "date", dates.get(0)));
        if (dates.size() > 1) {
            details.put("other", dates.get(1));
        }
        var code = dates.size() > 1 ? "X-ORDERS" : "X-ORDER";
        return catalogue.problem(Severity.REFUSED, Place.FILE, code, null, details);
    }

    private Problem refused(Export export, String code) {
        return catalogue.problem(Severity.REFUSED, Place.FILE, code, null, Map.of("title", export.title()));
    }

    private List<Problem> remarks(Reading reading, Export export, Feed feed) {
        var remarks = new ArrayList<Problem>();
        if (!export.isVerified()) {
            remarks.add(warning(Place.FILE, "W-UNVERIFIED", Map.of("title", export.title())));
        }
        if (!export.lacks(false).isEmpty()) {
            remarks.add(warning(Place.FILE, "W-BESIDE", Map.of("files", String.join(" and ", export.lacks(false)))));
        }
        for (var column : export.unknownColumns()) {
            var letters = Place.letters(column.index());
            remarks.add(warning(
                    new Place(export.headerLine(), column.name(), column.index()),
                    "H-EXTRA",
                    Map.of("name", Catalogue.cut(column.name()), "letter", letters)));
        }
        remarks.addAll(converted(reading, feed));
        return remarks;
    }

    private List<Problem> converted(Reading reading, Feed feed) {
        var text = reading.text();
        var word = text == null ? null : text.convertedWord();
        if (word == null) {
            return List.of();
        }
        var shown = feed.isConfidential() || reading.hasSecrets() ? "(not shown)" : "\"" + word + "\"";
        return List.of(warning(Place.FILE, "W-ENC", Map.of("word", shown)));
    }

    private Problem warning(Place place, String code, Map<String, String> details) {
        return catalogue.problem(Severity.WARNING, place, code, null, details);
    }

    /** The columns of its feed that a file delivers. */
    public static List<String> delivered(Reading reading) {
        var export = reading.export();
        var feed = reading.feed();
        var header = reading.header();
        if (header != null && feed != null) {
            return header.delivered(feed);
        }
        if (feed == null || export == null) {
            return List.of();
        }
        var delivers = export.delivers(reading.dayFirst());
        return feed.columnNames().stream()
                .filter(name -> delivers.contains(name) || isMade(feed, name, delivers))
                .toList();
    }

    private static boolean isMade(Feed feed, String name, Set<String> delivers) {
        return switch (feed) {
            case SURVEY -> !name.equals("respondent_group");
            case ATTENDANCE -> isMade(name, delivers);
            case ACTIONS -> name.equals("completed_on") && delivers.contains("done");
            case MEMBERS -> name.equals("left_on") && delivers.contains("state");
            default -> false;
        };
    }

    private static boolean isMade(String name, Set<String> delivers) {
        return switch (name) {
            case "meeting_id", "team_id", "meeting_date", "person_id", "status" -> true;
            case "minutes" -> delivers.contains("joined") || delivers.contains("at");
            case "scheduled_minutes" ->
                delivers.contains("meeting_start")
                        && (delivers.contains("meeting_end") || delivers.contains("meeting_minutes"));
            default -> false;
        };
    }
}
