package org.collaborationoutcomes.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The figures that stand, for a rebuild to compare with. */
final class StandingFigures {

    private final Sql sql;

    StandingFigures(Sql sql) {
        this.sql = sql;
    }

    Figures figures() {
        return sql.one(
                "job/figures",
                Map.of(),
                (row, i) -> new Figures(
                        row.getObject("as_of", LocalDate.class),
                        row.getString("question") + " " + row.getBigDecimal("items"),
                        row.getLong("figures"),
                        row.getBigDecimal("mark")));
    }

    /** Whether rows were merged after the last run that computed figures. */
    boolean mergedSince() {
        return sql.one("job/merged_since", Map.of(), (row, i) -> row.getBoolean("merged"));
    }

    /**
     * All figures at once.
     *
     * @param by the rules, closed days and survey items by which they were computed
     * @param mark changes with any of them
     */
    record Figures(@Nullable LocalDate asOf, String by, long figures, BigDecimal mark) {

        boolean isOf(LocalDate day) {
            return day.equals(asOf);
        }

        /** Whether these could differ from those only by a bug. */
        boolean areBySame(Figures those) {
            return by.equals(those.by);
        }
    }
}
