package org.collaborationoutcomes.metrics.oracle.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;

/** What of surveys stays as an earlier edition told it, since some came in the meantime, but too few. */
public final class KeptWaves {

    private static final List<String> COMPARED = List.of("construct_change", "construct_effect");
    private static final int PERIOD = 5;
    private static final int METRIC = 8;

    private final SurveyFigures then;
    private final SurveyFigures now;
    private final Map<String, Figure> told = new TreeMap<>();

    /** @param told the figures of the earlier edition, by their nine keys */
    public KeptWaves(Rows rowsThen, Days then, Map<String, Figure> told, Rows rowsNow, Days now) {
        this.then = SurveyFigures.found(rowsThen, then);
        this.now = SurveyFigures.found(rowsNow, now);
        told.forEach((key, figure) -> this.told.put(undated(key), figure));
    }

    /** The waves of which between one and too few came, as {@code district/survey/wave}. */
    public Set<String> byCount() {
        return now.waves().stream()
                .filter(this::isKept)
                .map(DistrictWave::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isKept(DistrictWave wave) {
        return then.waves().stream()
                .filter(before -> before.name().equals(wave.name()))
                .filter(before -> before.teams().stream().anyMatch(TeamWave::closed))
                .filter(before -> before.teams().stream().anyMatch(team -> team.respondents() > 0))
                .anyMatch(
                        before -> wave.teams().stream().anyMatch(team -> tooFewCame(before, team, wave.minimum(team))));
    }

    private static boolean tooFewCame(DistrictWave before, TeamWave team, long minimum) {
        var old = before.teams().stream()
                .filter(other -> other.team().id().equals(team.team().id()))
                .findFirst();
        long came = Math.abs(team.respondents() - old.map(TeamWave::respondents).orElse(0L));
        return old.map(TeamWave::closed).orElse(true) && came > 0 && came < minimum;
    }

    /** Puts figures back to what was told then. */
    public Map<String, Figure> applied(Map<String, Figure> figures, Set<String> kept) {
        var later = now.waves().stream()
                .filter(wave -> wave.units().stream().anyMatch(unit -> now.before(unit)
                        .filter(other -> kept.contains(other.of().name()))
                        .isPresent()))
                .map(DistrictWave::name)
                .collect(Collectors.toSet());
        var applied = new TreeMap<>(figures);
        applied.replaceAll((key, figure) -> {
            var keys = key.split(",", -1);
            var wave = keys[1] + "/" + keys[PERIOD].replace("wave:", "");
            boolean whole = kept.contains(wave);
            return whole || (later.contains(wave) && COMPARED.contains(keys[METRIC]))
                    ? stays(key, figure, whole)
                    : figure;
        });
        return applied;
    }

    private Figure stays(String key, Figure figure, boolean whole) {
        var old = told.get(undated(key));
        boolean wasOpen = old != null && old.state().equals("too_early");
        if (old != null && !wasOpen) {
            return old;
        }
        boolean firstTold = whole && wasOpen && key.startsWith("team,");
        boolean stays =
                figure.state().equals("not_applicable") || figure.state().equals("too_early");
        return firstTold || stays ? figure : Figure.of("suppressed");
    }

    /** A wave without declared days moves its dates with the answers. */
    private static String undated(String key) {
        var keys = key.split(",", -1);
        if (keys[PERIOD].startsWith("wave:")) {
            keys[PERIOD + 1] = "";
            keys[PERIOD + 2] = "";
        }
        return String.join(",", keys);
    }

    /** Whether something of a wave was hidden, so that two editions of it may tell more than each. */
    public static boolean hides(Map<String, Figure> figures, String wave) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getValue().state().equals("suppressed"))
                .map(entry -> entry.getKey().split(",", -1))
                .anyMatch(keys -> wave.equals(keys[1] + "/" + keys[PERIOD].replace("wave:", "")));
    }
}
