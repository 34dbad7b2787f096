package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Recorded;
import org.collaborationoutcomes.workbook.released.Feed;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.sheets.GoalWords;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.workbook.words.Verdict;

/** What the first page says in sentences; each number in them stands in a cell of the workbook too. */
final class Sentences {
    static final String NOTHING = "By the rules on the Practices sheet, nothing needs attention today.";

    private final Frame frame;
    private final List<Headline> headlines;

    Sentences(Frame frame, List<Headline> headlines) {
        this.frame = frame;
        this.headlines = List.copyOf(headlines);
    }

    String goals() {
        if (frame.data().goals().isEmpty()) {
            return "No goal has been set yet.";
        }
        var parts = new ArrayList<String>();
        for (Verdict verdict : List.of(
                Verdict.MET,
                Verdict.ON_TRACK,
                Verdict.ACCELERATION_NEEDED,
                Verdict.LIMITED_PROGRESS,
                Verdict.DETERIORATING,
                Verdict.MISSED)) {
            long count = GoalWords.count(frame, verdict);
            if (count > 0) {
                parts.add(Spoken.count(count) + " " + verb(verdict, count));
            }
        }
        var judged = Headlines.find(headlines, Cut.GOALS);
        return parts.isEmpty() || judged == null
                ? "No goal can be judged yet."
                : "Of %s that can be judged, %s."
                        .formatted(Spoken.count(judged.figure().count(), "goal", "goals"), Spoken.list(parts));
    }

    private static String verb(Verdict verdict, long count) {
        var is = count == 1 ? "is " : "are ";
        return switch (verdict) {
            case DETERIORATING -> is + "moving away from the target";
            case MISSED -> count == 1 ? "was missed" : "were missed";
            default -> is + verdict.word();
        };
    }

    String participation() {
        var present = Headlines.find(headlines, Cut.PRESENT);
        var held = Headlines.find(headlines, Cut.HELD);
        var recorded = new Recorded(frame);
        if (present == null && held == null) {
            if (!recorded.year(Unit.district())) {
                return "Of %s of the times that a member was expected at a team meeting nothing was recorded."
                        .formatted(Spoken.percent(recorded.gaps(Unit.district()).number()));
            }
            boolean hidden = headlines.stream()
                    .anyMatch(headline ->
                            headline.cut() == Cut.PRESENT && headline.figure().state() == State.SUPPRESSED);
            return hidden ? "Who came to team meetings is not shown, to protect people." : noMembersOrNoMeetings();
        }
        var said = present == null
                ? ""
                : "%s of members expected at team meetings were present this school year (wanted: %s)"
                        .formatted(
                                Spoken.percent(present.figure().number()),
                                present.wanted().words());
        var meetings = held == null
                ? ""
                : "%s of the planned meetings were held"
                        .formatted(Spoken.percent(held.figure().number()));
        return said.isEmpty() || meetings.isEmpty() ? said + meetings + "." : said + ", and " + meetings + ".";
    }

    /** A list of a conference tool tells who came, and not who was expected. */
    private String noMembersOrNoMeetings() {
        var reported = frame.data().figures().year(Unit.district(), "meetings_reported");
        return reported.known() && reported.number() > 0
                ? "Who came to team meetings was recorded; how many of the members that is, a list of members would tell."
                : "Nobody has recorded yet who came to team meetings in this school year.";
    }

    String survey() {
        var wave = frame.data().latestClosedWave();
        if (wave.isEmpty()) {
            return frame.data().waves().isEmpty()
                    ? "No survey was open yet."
                    : "The first survey is still open; its answers are shown once it is closed.";
        }
        return new TopicWords(frame, wave.get()).sentence();
    }

    /** What to celebrate first, and what to look at first; {@code nothing} where no rule is broken. */
    static String first(Ranked celebrate, Ranked attention, Function<Finding, String> whose, String nothing) {
        if (celebrate.shown().isEmpty()) {
            return attention.shown().isEmpty() ? nothing : "First to look at: " + first(attention, whose) + ".";
        }
        return "First to celebrate: %s%s"
                .formatted(
                        first(celebrate, whose),
                        attention.shown().isEmpty()
                                ? ". " + nothing
                                : "; first to look at: " + first(attention, whose) + ".");
    }

    private static String first(Ranked ranked, Function<Finding, String> whose) {
        var first = ranked.shown().get(0);
        return "%s (%s)".formatted(Spoken.withinSentence(first.what()), whose.apply(first));
    }

    /** What has no number, in one sentence; empty when all have one. */
    String notYetKnown() {
        var byReason = new LinkedHashMap<String, List<String>>();
        headlines.stream().filter(headline -> !headline.known()).forEach(headline -> byReason.computeIfAbsent(
                        why(headline), reason -> new ArrayList<>())
                .add(lower(headline.label())));
        var parts = new ArrayList<String>();
        byReason.forEach((reason, labels) -> parts.add("%s (%s)".formatted(Spoken.list(labels), reason)));
        return parts.isEmpty() ? "" : "Not yet known: " + String.join("; ", parts) + ".";
    }

    private static String why(Headline headline) {
        return switch (headline.figure().state()) {
            case SUPPRESSED -> "not shown, to protect people";
            case TOO_EARLY -> "too early";
            default -> "needs " + headline.needs();
        };
    }

    static String lower(String label) {
        return label.startsWith("Trust") ? label : Spoken.withinSentence(label);
    }

    /** What the figures rest on, as far as it is known; else empty. */
    String sure() {
        var parts = new ArrayList<String>();
        var gap = frame.data().gap();
        if (gap.expected() != null && gap.unrecorded() != null) {
            parts.add("of %s that a member was expected %s not recorded"
                    .formatted(
                            Spoken.count(gap.expected(), "time", "times"),
                            Spoken.count(gap.unrecorded(), "was", "were")));
        }
        var returns = Headlines.find(headlines, Cut.RETURNS);
        if (returns != null) {
            parts.add(Spoken.count(returns.figure().count(), "person", "people") + " answered the latest survey");
        }
        return parts.isEmpty() ? "" : "How sure: %s. ".formatted(Spoken.list(parts));
    }

    /** Data quality in one line. */
    String data() {
        var feeds = frame.data().feeds();
        long read = feeds.stream().mapToLong(Feed::read).sum();
        long rejected = feeds.stream().mapToLong(Feed::rejected).sum();
        long waiting = feeds.stream().mapToLong(Feed::waiting).sum();
        var missing = feeds.stream()
                .filter(feed -> feed.files() == 0 && !feed.optional())
                .map(feed -> Names.feed(feed.feed()).toLowerCase(Locale.ROOT))
                .toList();
        int incomplete = frame.data().gap().incomplete();
        return "Data: %s%s%s"
                .formatted(
                        used(read, rejected, waiting),
                        missing.isEmpty() ? "" : " Never delivered: " + Spoken.list(missing) + ".",
                        incomplete == 0
                                ? ""
                                : " Incomplete record of who came: " + Spoken.count(incomplete, "meeting", "meetings")
                                        + ".");
    }

    /** What was delivered, and what of it no figure here rests on. */
    private static String used(long read, long rejected, long waiting) {
        if (read == 0) {
            return "no row was delivered yet.";
        }
        var parts = new ArrayList<String>();
        if (rejected > 0) {
            parts.add(Spoken.count(rejected)
                    + (rejected == 1 ? " has an error to be mended" : " have errors to be mended"));
        }
        if (waiting > 0) {
            parts.add(Spoken.count(waiting) + (waiting == 1 ? " waits" : " wait")
                    + " for a row that is still missing, such as that of a team");
        }
        var delivered = Spoken.count(read, "row", "rows") + " delivered for all districts together";
        return parts.isEmpty()
                ? "the figures use about %s.".formatted(delivered)
                : "of about %s, %s; no figure here uses them yet.".formatted(delivered, Spoken.list(parts));
    }
}
