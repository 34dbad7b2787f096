package org.collaborationoutcomes.workbook.frame;

import java.time.YearMonth;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;

/**
 * Whether so much was recorded of who came that the first page may tell it. A tool that lists those who came says
 * nothing of the others: of a record with wide gaps neither good nor bad is said.
 */
public record Recorded(Frame frame) {

    /** The share of expected members of whom a record may say nothing. */
    private static final double MOST_GAPS = 0.30;

    private static final String GAPS = "unrecorded_share";

    /** In the school year. */
    public boolean year(Unit unit) {
        return enough(gaps(unit));
    }

    /** In one month, of the district. */
    public boolean month(YearMonth month) {
        return enough(frame.data().figures().month(Unit.district(), GAPS, month));
    }

    /** The share of the school year's expected members of whom nothing was recorded. */
    public Figure gaps(Unit unit) {
        return frame.data().figures().year(unit, GAPS);
    }

    private static boolean enough(Figure gaps) {
        return !gaps.known() || gaps.number() <= MOST_GAPS;
    }
}
