package org.collaborationoutcomes.workbook.words;

import java.util.Locale;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Tone;

/** Where a goal stands, in the words of leaders; the worst comes first. */
public enum Verdict {
    DETERIORATING("moving away", Tone.BAD),
    MISSED("missed", Tone.BAD),
    LIMITED_PROGRESS("far behind", Tone.BAD),
    ACCELERATION_NEEDED("behind", Tone.WATCH),
    NO_DATA("not measured", Tone.ABSENT),
    TOO_EARLY("too early to say", Tone.PLAIN),
    NOT_STARTED("not started", Tone.PLAIN),
    ON_TRACK("on track", Tone.GOOD),
    MET("met", Tone.GOOD),
    DROPPED("dropped", Tone.ABSENT);

    private final String word;
    private final Tone tone;

    Verdict(String word, Tone tone) {
        this.word = word;
        this.tone = tone;
    }

    /** The verdict of a metric's word, like {@code on_track}. */
    public static Verdict of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return word;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Cell cell() {
        return Cell.status(word, tone);
    }

    /** Its goal counts among those that can be judged by now. */
    public boolean judged() {
        return switch (this) {
            case DETERIORATING, MISSED, LIMITED_PROGRESS, ACCELERATION_NEEDED, ON_TRACK, MET -> true;
            case NO_DATA, TOO_EARLY, NOT_STARTED, DROPPED -> false;
        };
    }

    /** Its goal has begun and is neither over nor given up. */
    public boolean underWay() {
        return switch (this) {
            case DETERIORATING, LIMITED_PROGRESS, ACCELERATION_NEEDED, ON_TRACK, NO_DATA, TOO_EARLY -> true;
            case MISSED, MET, NOT_STARTED, DROPPED -> false;
        };
    }

    public boolean good() {
        return this == ON_TRACK || this == MET;
    }
}
