package org.collaborationoutcomes.metrics.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.jspecify.annotations.Nullable;

/** Surveys as they may come: waves of one team or all, open ones, nobody answering, one item left out, all alike. */
final class RandomSurveys {

    /** So many teams answer fewer surveys, lest a database of them takes an hour. */
    private static final int MANY = 500;

    private static final List<Integer> SIZES = List.of(0, 0, 1, 2, 4, 5, 6, 7, 9, 10, 11, 14);
    private static final List<String> GROUPS =
            List.of("", "educator", "educator", "administrator", "community", "family", "student");

    private final Random random;
    private final Rows rows;
    private final LocalDate first;

    private RandomSurveys(Random random, Rows rows, LocalDate first) {
        this.random = random;
        this.rows = rows;
        this.first = first;
    }

    /** Adds surveys to rows that have teams. */
    static void into(Rows rows, Random random, LocalDate first) {
        var made = new RandomSurveys(random, rows, first);
        made.instruments();
        boolean many = rows.teams.size() > MANY;
        for (var survey : many ? List.of("CLIMATE", "PULSE") : List.of("CLIMATE", "PULSE", "BARE")) {
            for (int i = 1; i <= (many ? 2 : 3); i++) {
                made.wave(survey, "W" + i);
            }
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> @Nullable T maybe(double share, Supplier<T> value) {
        return chance(share) ? value.get() : null;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void instruments() {
        item("CLIMATE", "T1", "TRUST", 1, 5, false, null, null);
        item("CLIMATE", "T2", "TRUST", 1, 5, true, null, null);
        item("CLIMATE", "T3", "TRUST", 1, 7, false, 6.0, null);
        item("CLIMATE", "V1", "VOICE", 1, 4, false, null, 1.0);
        item("CLIMATE", "V2", "VOICE", 0, 10, false, null, null);
        item("CLIMATE", "O1", "CHANGE_READINESS", 1, 6, true, null, null);
        item("CLIMATE", "N1", "COMMUNICATION", 0, 100, false, null, null);
        item("CLIMATE", "N2", "COMMUNICATION", 1, 3, false, null, null);
        item("CLIMATE", "R1", null, 0, 10, false, null, null);
        item("PULSE", "P1", "BELONGING", 1, 5, false, null, null);
        item("PULSE", "P2", "BELONGING", 1, 5, false, null, null);
        item("PULSE", "P3", null, 0, 10, true, 9.0, 6.0);
        item("PULSE", "P4", "NEVER", 1, 5, false, null, null);
        item("PULSE", "P5", "TIME", 1, 5, false, null, null);
    }

    private void item(
            String survey,
            String id,
            @Nullable String construct,
            int min,
            int max,
            boolean reverse,
            @Nullable Double favorableFrom,
            @Nullable Double unfavorableTo) {
        rows.items.add(new Rows.Item(
                survey,
                id,
                construct,
                min,
                max,
                reverse,
                favorableFrom,
                unfavorableTo,
                survey.equals("PULSE") && chance(0.5)));
    }

    private List<Rows.Item> items(String survey) {
        return survey.equals("BARE")
                ? List.of(
                        new Rows.Item(survey, "B1", null, 1, 5, false, null, null, false),
                        new Rows.Item(survey, "B2", null, 1, 5, false, null, null, false))
                : rows.items.stream()
                        .filter(item -> item.survey().equals(survey) && !"NEVER".equals(item.construct()))
                        .toList();
    }

    private void wave(String survey, String wave) {
        var opens = first.plusDays(380 + random.nextInt(200));
        var closes = opens.plusDays(random.nextInt(20));
        boolean told = chance(0.6);
        if (told) {
            rows.waves.add(new Rows.Wave(survey, wave, "", opens, closes, maybe(0.3, () -> 500)));
        }
        for (var team : rows.teams) {
            if (chance(told ? 0.15 : 0.1)) {
                var own = opens.plusDays(random.nextInt(15) - 5);
                rows.waves.add(new Rows.Wave(
                        survey,
                        wave,
                        team.id(),
                        own,
                        own.plusDays(random.nextInt(25)),
                        maybe(0.7, () -> random.nextInt(25))));
            }
            if (chance(0.75)) {
                answers(survey, wave, team.id(), opens);
            }
        }
    }

    private void answers(String survey, String wave, String team, LocalDate opens) {
        var groups = chance(0.4)
                ? List.of("educator")
                : chance(0.5) ? List.of("educator", "administrator", "", "community") : GROUPS;
        boolean alike = chance(0.1);
        double answering = one(List.of(1.0, 0.95, 0.6));
        var left = maybe(0.15, () -> one(items(survey)));
        for (int i = one(SIZES); i > 0; i--) {
            var group = one(groups);
            for (var item : items(survey)) {
                if (!item.equals(left) && chance(0.97)) {
                    double value =
                            alike ? item.max() : item.min() + random.nextInt((int) (item.max() - item.min()) + 1);
                    rows.answers.add(new Rows.Answer(
                            survey,
                            wave,
                            team,
                            "R" + i,
                            group.isEmpty() ? null : group,
                            opens.plusDays(random.nextInt(12) - 2),
                            item.id(),
                            maybe(answering, () -> value)));
                }
            }
        }
    }
}
