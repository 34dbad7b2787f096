package org.collaborationoutcomes.samples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One data line of a written sample file, read back. */
record Line(String file, int number, Contract contract, int surplus, Map<String, String> cells) {

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    String feed() {
        return contract.feed();
    }

    String key() {
        return contract.key().stream().map(this::get).collect(Collectors.joining(" "));
    }

    /** The first column that breaks a rule of the contract. */
    Optional<String> broken() {
        if (surplus != 0) {
            return Optional.of("(one cell too many)");
        }
        Optional<String> form = cells.entrySet().stream()
                .filter(cell -> !contract.column(cell.getKey()).takes(cell.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        return form.or(this::turnedRound);
    }

    private Optional<String> turnedRound() {
        for (List<String> span : List.of(
                List.of("starts_on", "due_on"),
                List.of("starts_on", "ends_on"),
                List.of("joined_on", "left_on"),
                List.of("opens_on", "closes_on"))) {
            String end = get(span.get(1));
            if (!end.isEmpty() && end.compareTo(get(span.get(0))) < 0) {
                return Optional.of(span.get(1));
            }
        }
        return wrongWay() ? Optional.of("target") : Optional.empty();
    }

    private boolean wrongWay() {
        if (!feed().equals("goals")) {
            return false;
        }
        double way = Double.parseDouble(get("target")) - Double.parseDouble(get("baseline"));
        return (get("direction").equals("increase") && way <= 0)
                || (get("direction").equals("decrease") && way >= 0);
    }
}
