package org.collaborationoutcomes.workbook.practice;

import org.collaborationoutcomes.metrics.Metric.Unit;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Format;

/** How figures of all units stand in one column, and in a sentence. */
final class Written {
    private static final int MOST_MORE = 3;

    private Written() {}

    static Format format(Unit unit) {
        return switch (unit) {
            case SHARE -> Format.PERCENT1;
            case INDEX, RATIO -> Format.DECIMAL2;
            case POINTS -> Format.DECIMAL;
            case COUNT, DAYS, WORD -> Format.WHOLE;
            case HOURS -> Format.HOURS;
        };
    }

    static String spoken(Unit unit, double value) {
        return switch (unit) {
            case SHARE -> Spoken.percent(value);
            case INDEX -> Spoken.index(value);
            case RATIO, HOURS -> Spoken.value(value);
            case POINTS -> Spoken.decimals(value, 1);
            case COUNT, DAYS, WORD -> Spoken.count(Math.round(value));
        };
    }

    /** With as many decimals as it takes not to read like the limit that it missed. */
    static String spoken(Unit unit, double value, double limit) {
        int more = 0;
        while (more < MOST_MORE && value != limit && finer(unit, value, more).equals(finer(unit, limit, more))) {
            more++;
        }
        return finer(unit, value, more);
    }

    private static String finer(Unit unit, double value, int more) {
        return switch (more == 0 ? Unit.COUNT : unit) {
            case SHARE -> Spoken.percent(value, more);
            case INDEX -> Spoken.decimals(value, 2 + more);
            default -> spoken(unit, value);
        };
    }

    /** A topic, an activity, a group of respondents, as {@code TRUST/family}. */
    static String subject(String subject) {
        int slash = subject.indexOf('/');
        if (slash >= 0) {
            var group = subject.substring(slash + 1);
            return Names.topic(subject.substring(0, slash)) + ", " + (group.isEmpty() ? "group not said" : group);
        }
        return subject.equals("plc") ? "Learning communities" : Names.topic(subject);
    }
}
