package org.collaborationoutcomes.workbook.association;

import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.words.Spoken;

/** What may be said of the association: how clear it is, or why nothing is said; never why it is so. */
final class AssociationWords {
    /** Stands wherever the association is told. */
    static final String CAUTION = "This does not show that one caused the other: teams differ in many ways that are not"
            + " measured here, and both figures may have a third reason.";

    private static final int ENOUGH = 8;

    private final Figure rho;

    AssociationWords(Figure rho) {
        this.rho = rho;
    }

    /** The takeaway in 6 to 12 words, as the chart's title. */
    String title() {
        if (!clear()) {
            return "Presence at meetings and goals' way gone show no clear relation";
        }
        return rho.number() > 0
                ? "Teams whose members came more often are further with goals"
                : "Teams whose members came more often are less far with goals";
    }

    /** In a word or two, as a cell. */
    String inWords() {
        if (!clear()) {
            return "no clear relation";
        }
        return rho.number() > 0
                ? "clear: one is higher where the other is"
                : "clear: one is lower where the other is higher";
    }

    /** An interval without 0 on one side; all teams in one order have none, and nothing could be clearer. */
    private boolean clear() {
        var low = rho.low();
        var high = rho.high();
        return low == null || high == null || low > 0 || high < 0;
    }

    /** Why there is nothing to show. */
    static String reason(Frame frame, Figure rho, int teams) {
        if (rho.state() == State.SUPPRESSED) {
            return "It is not shown here, to protect people.";
        }
        return teams < ENOUGH
                ? tooFew(teams, frame.data().teams().size() - teams)
                : "Nothing can be compared: one of the two figures is the same in all %s."
                        .formatted(Spoken.count(teams, "team", "teams"));
    }

    private static String tooFew(int teams, int without) {
        var said = "Too early: %s both figures, and a comparison begins with %s."
                .formatted(
                        teams == 0 ? "no team has" : Spoken.count(teams, "team has", "teams have"),
                        Spoken.count(ENOUGH, "team", "teams"));
        return without == 0
                ? said
                : said
                        + " %s a record of who came, or a goal that was measured."
                                .formatted(Spoken.count(without, "team still lacks", "teams still lack"));
    }
}
