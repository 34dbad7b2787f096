package org.collaborationoutcomes.workbook.released.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of one district, found by what they are about. */
public final class Figures {

    private static final String MONTH = "month";

    /** Of a district of which nothing was computed. */
    public static final Figures NONE = new Figures(Map.of());

    private final Map<Key, Figure> all;

    /** The map is kept as it is, for a copy of tens of thousands takes a while: nobody may change it afterwards. */
    public Figures(Map<Key, Figure> all) {
        this.all = Collections.unmodifiableMap(all);
    }

    /**
     * Where a figure stands.
     *
     * @param month null for the other periods, of which there is one each
     */
    public record Key(
            String metric,
            Unit unit,
            String subject,
            String period,
            @Nullable YearMonth month) {

        public static Key of(String metric, Unit unit, String subject, String period, @Nullable LocalDate start) {
            return new Key(
                    metric,
                    unit,
                    subject,
                    period,
                    period.equals(MONTH) && start != null ? YearMonth.from(start) : null);
        }
    }

    /** Of the school year up to the as-of date. */
    public Figure year(Unit unit, String metric) {
        return at(metric, unit, "", "ytd", null);
    }

    public Figure month(Unit unit, String metric, YearMonth month) {
        return at(metric, unit, "", MONTH, month.atDay(1));
    }

    /** Of all goals of the unit up to the as-of date. */
    public Figure toDate(Unit unit, String metric) {
        return at(metric, unit, "", "to_date", null);
    }

    /** Of one goal. */
    public Figure goal(String goalId, String metric) {
        return at(metric, new Unit(Scope.GOAL, "", ""), goalId, "to_date", null);
    }

    /** Of a survey wave as a whole. */
    public Figure wave(Unit unit, String metric, Wave wave) {
        return at(metric, unit, "", wave.period(), null);
    }

    /** Of an item or a construct in a survey wave. */
    public Figure answers(Unit unit, String metric, Wave wave, String subject) {
        return at(metric, unit, subject, wave.period(), null);
    }

    /** Whether anything at all was released of that metric and subject in the wave, in whatever state. */
    public boolean asked(String metric, Wave wave, String subject) {
        return all.containsKey(Key.of(metric, Unit.district(), subject, wave.period(), null));
    }

    private Figure at(String metric, Unit unit, String subject, String period, @Nullable LocalDate start) {
        return all.getOrDefault(Key.of(metric, unit, subject, period, start), Figure.NONE);
    }
}
