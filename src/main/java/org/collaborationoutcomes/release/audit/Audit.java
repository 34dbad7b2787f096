package org.collaborationoutcomes.release.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.collaborationoutcomes.release.audit.OverEditions.Said;
import org.collaborationoutcomes.sql.Sql;

/** Tries to recover what is hidden from what would be told, before it is. */
public final class Audit {

    private final Sql sql;
    private final Map<String, ?> parameters;

    /**
     * @param parameters {@code as_of}, and which metrics stand for a wave, a construct, an item, a respondent group, and
     *     for two waves ({@code wave_metrics} and so on)
     */
    public Audit(Sql sql, Map<String, ?> parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /** Marks the waves whose new figures would tell, together with those of an earlier edition, what is hidden. */
    public void mark() {
        var telling = new ArrayList<>(units(SurveySums::togetherTell));
        telling.addAll(pairsOverEditions());
        telling.forEach(cell ->
                sql.update("release/telling_wave", Map.of("district_id", cell.districtId(), "period", cell.period())));
    }

    /**
     * Sees that nothing hidden follows from anything that is told.
     *
     * @param counts the metrics whose value is a count
     * @throws LeakException if something does; it names places and metrics, no figure
     */
    public void verify(List<String> counts) {
        var told = new TreeSet<String>();
        units(sums -> sums.nowTells() || sums.togetherTell()).forEach(cell -> told.add(cell.words()));
        pairs().forEach(cell -> told.add(cell.words()));
        pairsOverEditions().forEach(cell -> told.add(cell.words()));
        told.addAll(sql.query("release/protected_sum", Map.of("counts", counts), (row, i) -> "%s in scope %s"
                .formatted(row.getString("metric"), row.getString("scope"))));
        if (!told.isEmpty()) {
            throw new LeakException(told);
        }
    }

    /** The cells in which the sums of teams and areas tell. */
    private List<SurveyCell> units(Predicate<SurveySums> tells) {
        sql.update("release/forget_parts");
        sql.update("release/survey_part", parameters);
        return cells("release/audited_part", Audit::part, parts -> tells.test(new SurveySums(parts)));
    }

    /** The cells in which teams and respondent groups tell together. */
    private List<SurveyCell> pairs() {
        return cells(
                "release/audited_pair", Pair::of, pairs -> Pair.twoWays(pairs).tell());
    }

    /** The cells in which they do with those of an earlier edition. */
    private List<SurveyCell> pairsOverEditions() {
        return cells("release/audited_pair_before", Said::of, said -> new OverEditions(said).tell());
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<SurveyCell> cells(String query, Row<T> as, Predicate<List<T>> tells) {
        var cells = new LinkedHashMap<SurveyCell, List<T>>();
        sql.query(query, parameters, (row, i) -> cells.computeIfAbsent(SurveyCell.of(row), any -> new ArrayList<>())
                .add(as.of(row)));
        return cells.entrySet().stream()
                .filter(cell -> tells.test(cell.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getInt("edition"),
                row.getString("area"),
                row.getString("team_id"),
                row.getBoolean("told"),
                row.getBoolean("hidden"),
                row.getString("answers"),
                row.getBoolean("empty"));
    }

    /** What is decided together: one wave, cell and district. */
    private record SurveyCell(String districtId, String period, String kind, String cell) {

        static SurveyCell of(ResultSet row) throws SQLException {
            return new SurveyCell(
                    row.getString("district_id"),
                    row.getString("period"),
                    row.getString("cell_kind"),
                    row.getString("cell"));
        }

        String words() {
            return "%s %s of %s".formatted(kind, cell, period).replace("  ", " ");
        }
    }
}
