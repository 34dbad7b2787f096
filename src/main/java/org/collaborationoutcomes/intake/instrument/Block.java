package org.collaborationoutcomes.intake.instrument;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Nearest;
import org.jspecify.annotations.Nullable;

/** One block of settings, {@code name: value} line by line, with its place for people. */
record Block(String place, Map<?, ?> values) {

    static Block of(String place, @Nullable Object yaml) throws WrongInstrumentException {
        if (yaml instanceof Map<?, ?> values) {
            return new Block(place, values);
        }
        throw new WrongInstrumentException(
                place + " does not consist of lines like `name: value`.",
                "Begin it with a line like `survey_id: climate`.");
    }

    void allowOnly(List<String> names) throws WrongInstrumentException {
        for (var name : values.keySet()) {
            if (!names.contains(String.valueOf(name))) {
                var near = Nearest.of(String.valueOf(name), names);
                var found = Catalogue.cut(String.valueOf(name));
                throw new WrongInstrumentException(
                        "%s has '%s', which is no setting.".formatted(place, found),
                        near == null
                                ? "Settings here are: " + String.join(", ", names) + "."
                                : "Write `" + near + "`.");
            }
        }
    }

    @Nullable
    String text(String name, int most) throws WrongInstrumentException {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        var text = String.valueOf(value).strip();
        if (value instanceof Collection || value instanceof Map || text.isEmpty() || text.length() > most) {
            throw wrong(name, "a text of 1 to " + most + " characters");
        }
        return text;
    }

    String id(String name) throws WrongInstrumentException {
        var id = text(name, 64);
        if (id == null) {
            throw new WrongInstrumentException(
                    "%s has no %s.".formatted(place, name), "Add a line like `" + name + ": climate`.");
        }
        if (id.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw wrong(name, "a word of 1 to 64 characters without blanks");
        }
        return id;
    }

    boolean flag(String name) throws WrongInstrumentException {
        var value = values.get(name);
        if (value != null && !(value instanceof Boolean)) {
            throw wrong(name, "true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    @Nullable
    Double number(String name) throws WrongInstrumentException {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw wrong(name, "a number");
    }

    /** The two ends, or null where none are given. */
    double @Nullable [] scale() throws WrongInstrumentException {
        var value = values.get("scale");
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> ends
                && ends.size() == 2
                && ends.get(0) instanceof Number least
                && ends.get(1) instanceof Number most
                && least.doubleValue() < most.doubleValue()
                && Double.isFinite(most.doubleValue() - least.doubleValue())) {
            return new double[] {least.doubleValue(), most.doubleValue()};
        }
        throw wrong("scale", "its lowest and highest answer, like [1, 5]");
    }

    List<?> list(String name) throws WrongInstrumentException {
        var value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name, "a list");
    }

    WrongInstrumentException wrong(String name, String right) {
        return new WrongInstrumentException(
                "%s: %s is '%s', not %s."
                        .formatted(place, name, Catalogue.cut(String.valueOf(values.get(name))), right),
                "Correct that line.");
    }
}
