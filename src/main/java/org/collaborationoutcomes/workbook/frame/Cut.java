package org.collaborationoutcomes.workbook.frame;

import org.collaborationoutcomes.workbook.words.Counted;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Format;

/** The headline figures, and what is wanted of each; how one stands says {@link Wanted}. */
public enum Cut {
    PRESENT(
            "attendance_rate",
            "",
            false,
            0.90,
            "The 10% rule of chronic absence, turned round; 80% as for parent conferences"),
    HELD("cadence_adherence", "", false, 1.00, "A team's own plan; practice: find the time and make it count"),
    UNEVEN("participation_gini", "", true, 0.30, "Practice: uneven participation, every voice heard"),
    OFTEN_MISS("chronic_share", "", true, 0.20, "Attendance Works: from 20% of pupils high; here of members"),
    ENOUGH("quorum_rate", "", false, 0.90, "Practice: professional learning communities"),
    GOALS("on_track_share", "", false, 0.50, "Practice: study results"),
    RETURNS("response_rate", "", false, 0.50, "Half of those invited, and more; under 20% a survey is read with care"),
    TRUST("construct_favorable", "TRUST", false, 0.65, "U.S. Federal Employee Viewpoint Survey: strength from 65%");

    private final String metric;
    private final String subject;
    private final boolean lowerIsBetter;
    private final double reference;
    private final String source;

    Cut(String metric, String subject, boolean lowerIsBetter, double reference, String source) {
        this.metric = metric;
        this.subject = subject;
        this.lowerIsBetter = lowerIsBetter;
        this.reference = reference;
        this.source = source;
    }

    public String metric() {
        return metric;
    }

    /** The survey's topic; empty where the figure is of no survey's topic. */
    String subject() {
        return subject;
    }

    /** Unless a rule of the practices has another limit, see {@link #ofRule}. */
    double reference() {
        return reference;
    }

    /** What is wanted is the limit of the practices' rule, so that whoever sets that sets this. */
    boolean ofRule() {
        return this == UNEVEN || this == GOALS || this == TRUST;
    }

    /** What the figure's n counts. */
    public String counted() {
        return this == HELD ? "meetings planned" : Counted.by(metric);
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

    /** A value as page 1 writes it. */
    public String spoken(double value) {
        return this == UNEVEN ? Spoken.index(value) : Spoken.percent(value);
    }
}
