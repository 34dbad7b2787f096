package org.collaborationoutcomes.workbook.association;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.figure.Figure;

/**
 * A team that has both figures, with its places among the others; those that are alike share the mean of their places.
 *
 * @param gone how far its goals have gone
 */
record Compared(Places team, Figure present, Figure gone, double presentRank, double goneRank) {
    static final String PRESENT = "attendance_rate";
    static final String GONE = "team_attainment";

    /** The teams that are compared, as they stand on every sheet. */
    static List<Compared> of(Frame frame) {
        var figures = frame.data().figures();
        var both = new ArrayList<Compared>();
        for (Places team : Places.teams(frame)) {
            var present = figures.year(team.unit(), PRESENT);
            var gone = figures.toDate(team.unit(), GONE);
            if (present.known() && gone.known()) {
                both.add(new Compared(team, present, gone, 0, 0));
            }
        }
        return both.stream()
                .map(one -> new Compared(
                        one.team,
                        one.present,
                        one.gone,
                        rank(one, both, team -> team.present.number()),
                        rank(one, both, team -> team.gone.number())))
                .toList();
    }

    private static double rank(Compared one, List<Compared> all, ToDoubleFunction<Compared> of) {
        double own = of.applyAsDouble(one);
        long smaller =
                all.stream().filter(other -> of.applyAsDouble(other) < own).count();
        long alike =
                all.stream().filter(other -> of.applyAsDouble(other) == own).count();
        return smaller + (alike + 1) / 2.0;
    }

    /** What a spreadsheet program will compute over the ranks; not a number where one side is constant. */
    static double correlation(List<Compared> all) {
        double middle = (all.size() + 1) / 2.0;
        double together = 0;
        double present = 0;
        double gone = 0;
        for (Compared team : all) {
            together += (team.presentRank - middle) * (team.goneRank - middle);
            present += (team.presentRank - middle) * (team.presentRank - middle);
            gone += (team.goneRank - middle) * (team.goneRank - middle);
        }
        return together / Math.sqrt(present * gone);
    }
}
