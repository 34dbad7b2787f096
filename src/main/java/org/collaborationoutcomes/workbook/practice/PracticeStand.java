package org.collaborationoutcomes.workbook.practice;

import org.collaborationoutcomes.metrics.Metric.Better;
import org.collaborationoutcomes.metrics.Metric.Unit;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.practice.Practice;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Tone;

/** How a practice stands, in the words and formats of its figure. */
record PracticeStand(Frame frame, Practice practice) {

    /** A change outside surveys is clear from here, in shares and of ten or more. */
    private static final double CLEAR = 0.05;

    private static final int ENOUGH = 10;

    Cell status() {
        return Cell.status(
                practice.status(),
                switch (practice.status()) {
                    case "needs attention" -> Tone.BAD;
                    case "on track" -> Tone.GOOD;
                    case "steady" -> Tone.PLAIN;
                    default -> Tone.ABSENT;
                });
    }

    /** The name of its figure, with what it is about. */
    String figure() {
        return name(frame, practice.metric(), practice.subject(), practice.area());
    }

    static String name(Frame frame, String metric, String subject, String area) {
        return frame.labels().heading(metric)
                + (subject.isEmpty() ? "" : ": " + Written.subject(subject))
                + (area.isEmpty() ? "" : " (" + Names.area(area) + ")");
    }

    Cell change() {
        var change = practice.change();
        if (change == null) {
            return Cell.blank();
        }
        return switch (unit()) {
            case SHARE -> Cell.number(Math.rint(change * 1000) / 10).as(Format.POINTS1.arrow(!trend().isEmpty()));
            case COUNT, DAYS -> Cell.number(Math.rint(change)).as(Format.SIGNED);
            default -> Cell.number(Math.rint(change * 100) / 100).as(Format.SIGNED2);
        };
    }

    /** Better or worse, where the change is clear; answers of surveys tell that on their sheet. */
    String trend() {
        var change = practice.change();
        var better =
                practice.measured() ? frame.labels().metric(practice.metric()).better() : Better.NEITHER;
        boolean clear = change != null
                && unit() == Unit.SHARE
                && Math.abs(change) >= CLEAR
                && practice.n() != null
                && practice.n() >= ENOUGH
                && !practice.metric().startsWith("construct");
        if (change == null || !clear || better == Better.NEITHER) {
            return "";
        }
        return (change > 0) == (better == Better.HIGHER) ? "better" : "worse";
    }

    private Unit unit() {
        return practice.measured() ? frame.labels().metric(practice.metric()).unit() : Unit.COUNT;
    }
}
