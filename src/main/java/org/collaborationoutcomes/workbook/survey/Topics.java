package org.collaborationoutcomes.workbook.survey;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.workbook.released.Item;
import org.collaborationoutcomes.workbook.released.Released;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Tone;

/** What a survey asked about, and how strong or challenged a topic is. */
public final class Topics {
    /** The rule of the U.S. Federal Employee Viewpoint Survey. */
    public static final double STRENGTH = 0.65;

    public static final double CHALLENGE = 0.35;

    private static final double CLEAR = 0.05;

    private Topics() {}

    /**
     * The constructs that the wave asked, the least favorable of the district first, of two alike the instrument's first; those
     * that are not shown of the district come last, so that a chart can leave them out: it would draw their sign as zero.
     */
    public static List<String> of(Released data, Wave wave) {
        return data.items().stream()
                .filter(item -> item.surveyId().equals(wave.surveyId()))
                .map(Item::construct)
                .filter(Objects::nonNull)
                .distinct()
                .filter(construct -> data.figures().asked("construct_favorable", wave, construct))
                .sorted(Comparator.comparingDouble(construct -> share(favorable(data, wave, construct))))
                .toList();
    }

    private static double share(Figure figure) {
        return figure.known() ? figure.number() : Double.MAX_VALUE;
    }

    private static Figure favorable(Released data, Wave wave, String construct) {
        return data.figures().answers(Unit.district(), "construct_favorable", wave, construct);
    }

    /** The status word of a topic or an item; a challenge is said first, for it can be both. */
    static Cell word(Figure favorable, Figure unfavorable) {
        if (!favorable.known()) {
            return Cell.symbol(Shown.symbol(favorable.state()));
        }
        if (challenge(unfavorable)) {
            return Cell.status("challenge", Tone.BAD);
        }
        return favorable.number() >= STRENGTH
                ? Cell.status("strength", Tone.GOOD)
                : Cell.status("needs attention", Tone.BAD);
    }

    /** How the topic moved since the wave before: clear only beside an interval without 0 and with 5 points or more. */
    public static String changed(Figure change) {
        if (!change.known()) {
            return "";
        }
        var low = change.low();
        var high = change.high();
        if (low != null && low > 0 && change.number() >= CLEAR) {
            return "clear rise";
        }
        return high != null && high < 0 && change.number() <= -CLEAR ? "clear fall" : "no clear change";
    }

    public static boolean challenge(Figure unfavorable) {
        return unfavorable.known() && unfavorable.number() >= CHALLENGE;
    }

    /** The waves whose answers may be told: the latest closed one of each survey. */
    static List<Wave> closedWaves(Released data) {
        var surveys = new HashSet<String>();
        return data.waves().stream()
                .filter(wave -> wave.closed() && surveys.add(wave.surveyId()))
                .toList();
    }

    /** The waves of which it is told who answered: those, and the ones that are open. */
    static List<Wave> waves(Released data) {
        var closed = closedWaves(data);
        return data.waves().stream()
                .filter(wave -> !wave.closed() || closed.contains(wave))
                .toList();
    }
}
