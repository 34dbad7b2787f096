package org.collaborationoutcomes.metrics.oracle.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.jspecify.annotations.Nullable;

/** A wave as it is for one team. */
record TeamWave(
        Rows.Team team,
        LocalDate opens,
        LocalDate closes,
        boolean closed,
        @Nullable Long invited,
        List<Rows.Answer> rows) {

    private static final int QUIET_DAYS = 14;

    /**
     * The wave for a team that takes part in it by as-of.
     *
     * @param inDistrict the district's rows of the wave, submitted by as-of
     */
    static Optional<TeamWave> of(
            Rows rows, Days days, Rows.Team team, String survey, String wave, List<Rows.Answer> inDistrict) {
        var mine =
                inDistrict.stream().filter(row -> row.team().equals(team.id())).toList();
        var said = said(rows, team, survey, wave);
        boolean begun = said != null && days.isPast(said.opensOn());
        if (mine.isEmpty() && !begun) {
            return Optional.empty();
        }
        var order = Comparator.<LocalDate>naturalOrder();
        var sent = inDistrict.stream().map(Rows.Answer::on);
        var opens = said != null ? said.opensOn() : sent.min(order).orElseThrow();
        var sentLast = inDistrict.stream().map(Rows.Answer::on);
        var closes = said != null ? said.closesOn() : sentLast.max(order).orElseThrow();
        boolean closed = said != null
                ? closes.isBefore(days.asOf())
                : ChronoUnit.DAYS.between(closes, days.asOf()) >= QUIET_DAYS;
        return Optional.of(new TeamWave(team, opens, closes, closed, invited(rows, team, said, opens, days), mine));
    }

    /** The team's own row, which replaces that of all teams. */
    private static Rows.@Nullable Wave said(Rows rows, Rows.Team team, String survey, String wave) {
        return rows.waves.stream()
                .filter(row -> row.survey().equals(survey) && row.wave().equals(wave))
                .filter(row -> row.team().isEmpty() || row.team().equals(team.id()))
                .max(Comparator.comparing(row -> row.team()))
                .orElse(null);
    }

    private static @Nullable Long invited(
            Rows rows, Rows.Team team, Rows.@Nullable Wave said, LocalDate opens, Days days) {
        if (said != null && !said.team().isEmpty() && said.invited() != null) {
            return said.invited() == 0 ? null : Long.valueOf(said.invited());
        }
        long members = rows.members.stream()
                .filter(member -> member.team().equals(team.id()) && days.isPast(member.joined()))
                .filter(member -> member.covers(opens))
                .map(Rows.Member::person)
                .distinct()
                .count();
        return members == 0 ? null : Long.valueOf(members);
    }

    long respondents() {
        return rows.stream().map(Rows.Answer::respondent).distinct().count();
    }

    boolean isOfFamilies() {
        return team.isOfFamilies()
                || rows.stream().anyMatch(row -> "student".equals(row.group()) || "family".equals(row.group()));
    }
}
