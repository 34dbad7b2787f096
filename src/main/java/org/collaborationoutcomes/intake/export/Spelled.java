package org.collaborationoutcomes.intake.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.spelling.Evidence;
import org.collaborationoutcomes.intake.spelling.Spelling;
import org.collaborationoutcomes.intake.spelling.WrittenDay;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.jspecify.annotations.Nullable;

/** Decides how a file with the feed's own names writes days and numbers, and tells what was taken for granted. */
record Spelled(Catalogue catalogue) {

    private static final String MEMORY = "as in files that came before, or by the setting outcomes.date-order";
    private static final String PAST = "because otherwise some would lie in the future";

    Reading settled(Reading reading, Feed feed, @Nullable Boolean remembered) {
        var evidence = reading.evidence();
        if (evidence == null) {
            return reading;
        }
        var own = evidence.isDayFirst();
        var dayFirst = own == null ? remembered : own;
        if (evidence.isContradictory() || (dayFirst == null && evidence.needsOrder())) {
            return reading.refusedFor(open(evidence));
        }
        var said = new ArrayList<>(reading.remarks());
        said.addAll(said(evidence, evidence.spelling(dayFirst), own == null, feed));
        return reading.settled(dayFirst, said);
    }

    private Problem open(Evidence evidence) {
        var examples = evidence.examples();
        Map<String, String> details = new HashMap<>();
        if (evidence.isContradictory()) {
            details.put("byDay", Objects.toString(examples.dayFirst(), ""));
            details.put("byMonth", Objects.toString(examples.monthFirst(), ""));
        } else {
            var text = Objects.toString(examples.unclear(), "");
            details.put("unclear", text);
            details.put("one", Objects.toString(WrittenDay.near(text, DayMonth.DAY_FIRST), ""));
            details.put("other", Objects.toString(WrittenDay.near(text, DayMonth.MONTH_FIRST), ""));
        }
        return catalogue.problem(Severity.REFUSED, Place.FILE, "C-DATE-AMBIG", null, details);
    }

    private List<Problem> said(Evidence evidence, Spelling spelling, boolean isRemembered, Feed feed) {
        var said = new ArrayList<Problem>();
        var examples = evidence.examples();
        var shown = examples.unclear() == null ? examples.date() : examples.unclear();
        var read = shown == null ? null : WrittenDay.of(shown, spelling);
        if (shown != null && read != null) {
            var kept = feed == Feed.MEETINGS ? read : new WrittenDay(read.day(), null); // others have days alone
            said.add(warning("W-DATES", dates(evidence, shown, kept, spelling, isRemembered)));
        }
        var number = examples.dayNumber();
        var counted = number == null ? null : WrittenDay.of(number, spelling);
        if (number != null && counted != null) {
            said.add(warning("W-DAYNUMBERS", Map.of("value", number, "read", read(counted))));
        }
        var comma = feed.isConfidential() && examples.comma() != null ? "3,5" : examples.comma();
        if (comma != null && spelling.decimalComma()) {
            said.add(warning("W-COMMA", Map.of("value", comma, "read", comma.replace(',', '.'))));
        }
        return said;
    }

    private static Map<String, String> dates(
            Evidence evidence, String shown, WrittenDay read, Spelling spelling, boolean isRemembered) {
        Map<String, String> details = new HashMap<>(Map.of("value", shown, "read", read(read)));
        if (shown.equals(evidence.examples().unclear())) {
            boolean byDay = spelling.order() == DayMonth.DAY_FIRST;
            var proof =
                    byDay ? evidence.examples().dayFirst() : evidence.examples().monthFirst();
            details.put("first", byDay ? "day" : "month");
            if (proof != null) {
                details.put("proof", proof);
            } else if (!evidence.isTold()) {
                details.put("memory", isRemembered ? MEMORY : PAST);
            }
        }
        return details;
    }

    private static String read(WrittenDay written) {
        var time = written.time();
        return written.day() + (time == null ? "" : "T" + time);
    }

    private Problem warning(String code, Map<String, String> details) {
        return catalogue.problem(Severity.WARNING, Place.FILE, code, null, details);
    }
}
