package org.collaborationoutcomes.workbook.practice;

import org.collaborationoutcomes.metrics.Metric.Unit;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Format;

/** How figures of all units stand in one column, and in a sentence. */
final class Written {

    private Written() {}

    static Format format(Unit unit) {
        return switch (unit) {
            case SHARE -> Format.PERCENT1;
            case INDEX, RATIO, POINTS -> Format.DECIMAL2;
            case COUNT, DAYS, WORD -> Format.WHOLE;
            case HOURS -> Format.HOURS;
        };
    }

    static String spoken(Unit unit, double value) {
        return switch (unit) {
            case SHARE -> Spoken.percent(value);
            case INDEX -> Spoken.index(value);
            case RATIO, POINTS, HOURS -> Spoken.value(value);
            case COUNT, DAYS, WORD -> Spoken.count(Math.round(value));
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
