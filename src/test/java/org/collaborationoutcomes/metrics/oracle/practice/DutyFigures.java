package org.collaborationoutcomes.metrics.oracle.practice;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.TeamRecord;

/** Who did what at meetings. */
final class DutyFigures {

    private static final int DUTIES = 4;

    private final District district;
    private final PracticeFigures figures;

    DutyFigures(District district, PracticeFigures figures) {
        this.district = district;
        this.figures = figures;
    }

    void tell() {
        for (var period : district.days().monthsAndYear()) {
            figures.period("facilitated_share", period, facilitated(period));
        }
        var year = district.days().ytd();
        figures.year("duty_coverage", "", district.figure(true, District::tellsDuties, teams -> {
            var duties = reported(teams, year).stream().map(DutyFigures::duties).toList();
            return Figure.ratio(duties.stream().mapToLong(Set::size).sum(), (long) DUTIES * duties.size());
        }));
        figures.year("data_duty_share", "", district.figure(true, District::tellsDuties, teams -> {
            var duties = reported(teams, year).stream().map(DutyFigures::duties).toList();
            return Figure.ratio(
                    duties.stream().filter(some -> some.contains("data")).count(), duties.size());
        }));
    }

    private static List<TeamRecord.Met> reported(List<TeamRecord> teams, Days.Period period) {
        return teams.stream().flatMap(team -> team.reported(period).stream()).toList();
    }

    private static Set<String> duties(TeamRecord.Met met) {
        return met.people().values().stream()
                .filter(row -> row.attended() && row.duty() != null)
                .flatMap(row -> List.of(String.valueOf(row.duty()).split("\\|", -1)).stream())
                .collect(Collectors.toSet());
    }

    private Figure facilitated(Days.Period period) {
        Predicate<TeamRecord> able =
                team -> District.tellsDuties(team) || (team.expects() && District.tellsRoles(team));
        return district.figure(true, able, teams -> {
            long led = 0;
            long all = 0;
            for (var team : teams) {
                for (var met : team.reported(period)) {
                    var leaders = team.roster(met.on()).stream()
                            .filter(member ->
                                    List.of(member.role().split("\\|", -1)).contains("leader"))
                            .map(Rows.Member::person)
                            .toList();
                    boolean byDuty = District.tellsDuties(team);
                    boolean counts = byDuty || !leaders.isEmpty();
                    boolean there = byDuty
                            ? duties(met).contains("facilitator")
                            : leaders.stream().anyMatch(met::attended);
                    all += counts ? 1 : 0;
                    led += counts && there ? 1 : 0;
                }
            }
            return Figure.ratio(led, all);
        });
    }
}
