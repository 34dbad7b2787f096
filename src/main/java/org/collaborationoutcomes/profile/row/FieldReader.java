package org.collaborationoutcomes.profile.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.declared.FieldRule;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.DurationText;
import org.collaborationoutcomes.profile.value.MomentText;
import org.collaborationoutcomes.profile.value.NumberText;
import org.collaborationoutcomes.profile.value.PeriodText;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.collaborationoutcomes.profile.value.WrongValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells as what their columns hold, in the way of one file.
 *
 * @param order of day and month; null = not known
 * @param decimal the decimal sign where a number alone leaves it open
 * @param source the zone of times that name none; null = that of the district
 * @param day of times that name none; null = not known
 * @param year that days lie in which say none; null = not known
 * @param legend what the file itself says that short words of its cells stand for
 * @param pastMidnight times that name no day go from the evening of one into the next
 */
record FieldReader(
        @Nullable DayMonth order,
        char decimal,
        ZoneId zone,
        @Nullable ZoneId source,
        @Nullable LocalDate day,
        @Nullable TwelveMonths year,
        Map<String, String> legend,
        boolean pastMidnight) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d+");
    private static final String ASK = "ask"; // a word that may mean two things
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    /** The value in its one form; where the text says none that of blank cells, mostly none either. */
    String read(FieldRule field, String text) throws WrongValueException {
        var taken = taken(field.take(), text);
        if (taken.isEmpty()) {
            return field.blank();
        }
        return field.map().isEmpty() ? parsed(field, taken) : mapped(field, taken);
    }

    /** The same of what holds for all rows; blank where it can't be read: the rows tell it themselves, or are rejected. */
    String readable(FieldRule field, String text) {
        try {
            return read(field, text);
        } catch (WrongValueException e) {
            return "";
        }
    }

    private static String taken(@Nullable Pattern take, String text) {
        if (take == null) {
            return text;
        }
        var match = take.matcher(text);
        var found = match.find() ? match.group("v") : null;
        return found == null ? "" : found.strip();
    }

    private String mapped(FieldRule field, String text) throws WrongValueException {
        var word = HeaderText.of(text);
        var value = field.map()
                .getOrDefault(legend.getOrDefault(word, word), field.map().get(word));
        if (value != null && value.equals(ASK)) {
            throw new WrongValueException("X-LETTER");
        }
        if (value != null) {
            return value;
        }
        return switch (field.other()) {
            case "reject" -> throw new WrongValueException("X-WORD");
            case "keep" -> parsed(field, text);
            case "blank" -> "";
            default -> field.other();
        };
    }

    private String parsed(FieldRule field, String text) throws WrongValueException {
        return switch (field.kind()) {
            case TEXT -> NUMBER_ALONE.matcher(text).matches() ? field.prefix() + text : text;
            case DIGITS -> NO_DIGIT.matcher(text).replaceAll("");
            case EMAIL -> EMAIL.matcher(text).matches() ? text : "";
            case NUMBER -> NumberText.plain(text, decimal);
            case MINUTES -> String.valueOf(DurationText.minutes(DurationText.seconds(text, field.unit())));
            case MOMENT -> moment(text);
            case DAY -> day(text);
            case PERIOD -> PeriodText.end(text, order);
        };
    }

    private String moment(String text) throws WrongValueException {
        var moment = MomentText.of(text);
        if (moment == null) {
            throw new WrongValueException("X-MOMENT");
        }
        var own = moment.day(order);
        var on = own == null ? day : own;
        if (on == null) {
            throw new WrongValueException("X-NODAY");
        }
        var time = moment.time();
        boolean isNext =
                own == null && pastMidnight && time != null && time.isBefore(LocalTime.NOON) && !moment.endOfDay();
        return at(moment, isNext ? on.plusDays(1) : on).toString();
    }

    private LocalDateTime at(MomentText moment, LocalDate on) {
        var at = moment.at(on, zone);
        return source == null || moment.time() == null || !moment.zone().isEmpty()
                ? at
                : at.atZone(source).withZoneSameInstant(zone).toLocalDateTime();
    }

    private String day(String text) throws WrongValueException {
        var moment = MomentText.of(text, year);
        var own = moment == null ? null : moment.day(order);
        if (moment == null || own == null) {
            throw new WrongValueException("X-DAY");
        }
        return at(moment, own).toLocalDate().toString();
    }
}
