package org.collaborationoutcomes.release.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collaborationoutcomes.release.audit.TwoWays.Answered;
import org.collaborationoutcomes.release.audit.TwoWays.Told;

/** Somebody of a group answered in a team: which sums of these are told. */
record Pair(Answered answered, boolean districtTold, boolean areaTold, boolean teamTold, boolean groupTold) {

    static Pair of(ResultSet row) throws SQLException {
        return new Pair(
                new Answered(row.getString("area"), row.getString("team_id"), row.getString("respondent_group")),
                row.getBoolean("district_told"),
                row.getBoolean("area_told"),
                row.getBoolean("team_told"),
                row.getBoolean("group_told"));
    }

    static TwoWays twoWays(List<Pair> pairs) {
        var told = new Told(
                pairs.stream().anyMatch(Pair::districtTold),
                names(pairs, Pair::areaTold, Answered::area)::contains,
                names(pairs, Pair::teamTold, Answered::teamId)::contains,
                names(pairs, Pair::groupTold, Answered::group)::contains);
        return new TwoWays(pairs.stream().map(Pair::answered).toList(), told);
    }

    private static Set<String> names(List<Pair> pairs, Predicate<Pair> which, Function<Answered, String> name) {
        return Answered.names(pairs.stream().filter(which).map(Pair::answered).toList(), name);
    }
}
