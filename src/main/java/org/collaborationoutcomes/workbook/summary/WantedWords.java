package org.collaborationoutcomes.workbook.summary;

import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.words.Spoken;

/** What is wanted of a headline figure, and of how many of what it tells, in a few words that a cold reader understands. */
record WantedWords(Headline headline) {

    String text() {
        var wanted = headline.wanted().words();
        var figure = headline.figure();
        if (!Headline.hasCount(figure)) {
            return wanted;
        }
        long n = Headline.count(figure);
        return switch (headline.cut()) {
            case GOALS -> wanted + " of " + Spoken.count(n, "goal that can be judged", "goals that can be judged");
            case PRESENT -> wanted + " of " + Spoken.count(n, "time expected", "times expected");
            case HELD -> wanted + ": " + Spoken.count(n, "meeting", "meetings") + " by now";
            case UNEVEN -> wanted + " (0 is all alike); of " + Spoken.count(n, "member", "members");
            case OFTEN_MISS ->
                "%s of %s expected 10 times or more; often: every tenth time or more"
                        .formatted(wanted, Spoken.count(n, "member", "members"));
            case ENOUGH -> wanted + " of " + Spoken.count(n, "meeting", "meetings") + " with a record";
            case RETURNS -> wanted + invited() + "; " + Spoken.count(n) + " answered";
            case TRUST -> wanted + " of the answers of " + Spoken.count(n, "person", "people");
        };
    }

    private String invited() {
        var figure = headline.figure();
        return figure.isRatio() ? " of " + Spoken.count(Math.round(figure.under())) + " invited" : "";
    }

    static boolean isIndex(Cut cut) {
        return cut == Cut.UNEVEN;
    }
}
