package org.collaborationoutcomes.metrics.oracle.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.collaborationoutcomes.metrics.oracle.given.Days;

/** A wave as it is for a district, an area or a team. */
record UnitWave(Unit unit, String survey, String wave, List<TeamWave> teams) {

    /** @param area blank for a district, {@code team} for totals */
    record Unit(String scope, String district, String area, String team) {

        String keys() {
            return "%s,%s,%s,%s".formatted(scope, district, area, team);
        }

        boolean isHiddenIn(Hidden cell) {
            return switch (scope) {
                case "district" -> cell.district();
                case "area" -> cell.area(area);
                default -> cell.team(team);
            };
        }
    }

    String name() {
        return "wave:" + survey + "/" + wave;
    }

    LocalDate opens() {
        return teams.stream()
                .map(TeamWave::opens)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate closes() {
        return teams.stream()
                .map(TeamWave::closes)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean closed() {
        return teams.stream().allMatch(TeamWave::closed);
    }

    Days.Period period() {
        return new Days.Period(name(), opens(), closes());
    }

    boolean isBefore(UnitWave other) {
        int order = opens().compareTo(other.opens());
        return order < 0 || (order == 0 && wave.compareTo(other.wave) < 0);
    }
}
