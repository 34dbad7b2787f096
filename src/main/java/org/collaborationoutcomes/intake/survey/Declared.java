package org.collaborationoutcomes.intake.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.collaborationoutcomes.intake.instrument.Instrument;
import org.collaborationoutcomes.intake.instrument.Scales;
import org.collaborationoutcomes.intake.instrument.Starter;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What is declared that answers are read by.
 *
 * @param waveOf the wave that was named after a month for a survey's file that was dropped as a path; blank = none
 */
public record Declared(
        List<DeclaredSurvey> surveys, List<Wave> waves, Teams teams, BinaryOperator<String> waveOf) {

    /**
     * When a survey is open.
     *
     * @param team blank = all
     */
    record Wave(String survey, String id, String team, LocalDate opensOn, LocalDate closesOn) {

        boolean holds(String ofSurvey, String ofTeam, LocalDate day) {
            return survey.equals(ofSurvey)
                    && (team.isEmpty() || team.equals(ofTeam))
                    && !day.isBefore(opensOn)
                    && !day.isAfter(closesOn);
        }
    }

    /** The id of the wave that a day lies in, that of the team itself first; null = in none. */
    @Nullable
    String wave(String survey, String team, LocalDate day) {
        String found = null;
        for (var wave : waves) {
            if (wave.holds(survey, team, day) && (found == null || !wave.team().isEmpty())) {
                found = wave.id();
            }
        }
        return found;
    }

    /** All that landed so far. */
    public static Declared stored(Sql sql) {
        var scales = Scales.stored(sql);
        Map<String, Map<String, List<String>>> texts = new LinkedHashMap<>();
        Map<String, Boolean> shipped = new LinkedHashMap<>();
        sql.query("intake/survey_items", Map.of("starter", Starter.load().sha256()), (row, n) -> {
            var survey = row.getString("survey_id");
            shipped.put(survey, row.getBoolean("shipped"));
            return texts.computeIfAbsent(survey, key -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getString("item_id"), key -> new ArrayList<>())
                    .add(row.getString("text"));
        });
        var surveys = new ArrayList<DeclaredSurvey>();
        texts.forEach((survey, items) -> {
            var asked = items.entrySet().stream()
                    .map(item -> new DeclaredSurvey.Item(
                            item.getKey(), List.copyOf(item.getValue()), scales.scale(survey, item.getKey())))
                    .toList();
            surveys.add(new DeclaredSurvey(survey, shipped.getOrDefault(survey, false), asked));
        });
        return new Declared(
                surveys, waves(sql), Teams.stored(sql), (survey, path) -> waveOf(sql, survey, path));
    }

    private static String waveOf(Sql sql, String survey, String path) {
        var waves = sql.query(
                "intake/survey_wave_of",
                Map.of("survey_id", survey, "path", path),
                (row, n) -> row.getString("wave_id"));
        return waves.isEmpty() ? "" : waves.get(0);
    }

    private static List<Wave> waves(Sql sql) {
        return sql.query(
                "intake/survey_waves",
                Map.of(),
                (row, n) -> new Wave(
                        row.getString("survey_id"),
                        row.getString("wave_id"),
                        row.getString("team_id"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class)));
    }

    /** What files of a district say, where there is no database. */
    public static Declared of(Collection<Instrument> instruments) {
        var starter = Starter.load().instrument();
        var scales = Scales.of(instruments);
        var surveys = new ArrayList<DeclaredSurvey>();
        for (var instrument : instruments) {
            var items = new ArrayList<DeclaredSurvey.Item>();
            for (var item : instrument.items()) {
                var text = item.text();
                items.add(new DeclaredSurvey.Item(
                        item.id(),
                        text == null ? List.of() : List.of(text),
                        scales.scale(instrument.surveyId(), item.id())));
            }
            surveys.add(new DeclaredSurvey(instrument.surveyId(), instrument.equals(starter), items));
        }
        return new Declared(surveys, List.of(), Teams.none(), (survey, path) -> "");
    }
}
