package org.collaborationoutcomes.workbook.frame;

import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Tone;

/**
 * From where on a headline figure is on track, and from where on it needs attention.
 *
 * <p>What lies between is behind; where both are the same, nothing does.
 */
public enum Cut {
    PRESENT(
            "attendance_rate",
            false,
            0.90,
            0.80,
            "The 10% rule of chronic absence, turned round; 80% as for parent conferences"),
    HELD("cadence_adherence", false, 1.00, 0.80, "A team's own plan; practice: find the time and make it count"),
    UNEVEN("participation_gini", true, 0.30, 0.30, "Practice: uneven participation, every voice heard"),
    OFTEN_MISS(
            "chronic_share",
            true,
            0.20,
            0.30,
            "Attendance Works: from 20% of pupils high, from 30% extreme; here of members"),
    ENOUGH("quorum_rate", false, 0.90, 0.80, "Practice: professional learning communities"),
    GOALS("on_track_share", false, 0.50, 0.50, "Practice: study results"),
    RETURNS("response_rate", false, 0.50, 0.20, "Under 20% a survey is read with care"),
    TRUST("construct_favorable", false, 0.65, 0.65, "U.S. Federal Employee Viewpoint Survey: strength from 65%");

    private final String metric;
    private final boolean lowerIsBetter;
    private final double reference;
    private final double trouble;
    private final String source;

    Cut(String metric, boolean lowerIsBetter, double reference, double trouble, String source) {
        this.metric = metric;
        this.lowerIsBetter = lowerIsBetter;
        this.reference = reference;
        this.trouble = trouble;
        this.source = source;
    }

    public String metric() {
        return metric;
    }

    public double reference() {
        return reference;
    }

    public String source() {
        return source;
    }

    public Format format() {
        return this == UNEVEN ? Format.DECIMAL2 : Format.PERCENT;
    }

    public boolean lowerIsBetter() {
        return lowerIsBetter;
    }

    public boolean reached(double value) {
        return lowerIsBetter ? value <= reference : value >= reference;
    }

    public boolean troubled(double value) {
        return lowerIsBetter ? value > trouble : value < trouble;
    }

    /** How far beyond the cut a value lies, as a share of the cut. */
    public double severity(double value) {
        return (lowerIsBetter ? value - trouble : trouble - value) / trouble;
    }

    public Cell status(Figure figure) {
        if (!figure.known()) {
            return Cell.status("not measured", Tone.ABSENT);
        }
        if (troubled(figure.number())) {
            return Cell.status("needs attention", Tone.BAD);
        }
        return reached(figure.number()) ? Cell.status("on track", Tone.GOOD) : Cell.status("behind", Tone.WATCH);
    }

    /** A value as page 1 writes it. */
    public String spoken(double value) {
        return this == UNEVEN ? Spoken.index(value) : Spoken.percent(value);
    }

    public String words() {
        String good = lowerIsBetter ? "at most " : "at least ";
        String bad = lowerIsBetter ? "over " : "under ";
        return "On track: %s%s. Needs attention: %s%s.".formatted(good, spoken(reference), bad, spoken(trouble))
                + (reference == trouble ? "" : " Between them: behind.");
    }
}
