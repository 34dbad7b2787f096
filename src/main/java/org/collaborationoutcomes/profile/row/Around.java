package org.collaborationoutcomes.profile.row;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.profile.declared.ContextRule;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.collaborationoutcomes.profile.table.PartedMoments;
import org.jspecify.annotations.Nullable;

/** What stands above and between the tables of a file: names with a value beside them, and other lines. */
final class Around {

    /** In files of rejected rows: where the rows were dropped first. */
    static final String DROPPED_AS = "dropped as";

    /** In files of rejected rows: when the meetings began that only rows tell of. */
    static final String BEGAN = "meetings began";

    private static final int MOST = 200;
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
    private static final Pattern LEGEND = Pattern.compile("(?<![\\p{L}\\d])([\\p{L}✓✗/]{1,2}) ?[=:] ?(\\p{L}{3,})");
    private static final Pattern ZONE = Pattern.compile("\"timeZone\"\\s*:\\s*\"([^\"]+)\"");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable ZoneId zone;

    void add(List<String> cells) {
        var filled = cells.stream()
                .map(cell -> new Cell(cell).stripped())
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.isEmpty() || lines.size() >= MOST) {
            return;
        }
        lines.add(String.join(" ", filled));
        pair(filled);
    }

    private void pair(List<String> filled) {
        int colon = filled.get(0).indexOf(':');
        if (filled.size() > 1) {
            boolean isParted = PartedMoments.isParted(filled, 1);
            values.putIfAbsent(key(filled.get(0)), isParted ? PartedMoments.joined(filled, 1) : filled.get(1));
        } else if (colon > 0) {
            values.putIfAbsent(
                    key(filled.get(0).substring(0, colon)),
                    filled.get(0).substring(colon + 1).strip());
        }
    }

    /** Where column names take several rows, they may tell the zone of the times below. */
    void addNames(List<String> cells) {
        for (var cell : cells) {
            var named = ZONE.matcher(cell);
            if (zone == null && named.find() && ZoneId.getAvailableZoneIds().contains(named.group(1))) {
                zone = ZoneId.of(named.group(1));
            }
        }
    }

    /** What its lines say that letters stand for: A = anwesend, E = entschuldigt. */
    Map<String, String> legend() {
        Map<String, String> legend = new LinkedHashMap<>();
        lines.forEach(line -> LEGEND.matcher(line)
                .results()
                .forEach(found -> legend.putIfAbsent(HeaderText.of(found.group(1)), HeaderText.of(found.group(2)))));
        return legend;
    }

    /** The zone of times that name none, or null. */
    @Nullable
    ZoneId zone() {
        return zone;
    }

    /** The lines, but for what the job itself wrote. */
    List<String> lines() {
        return lines.stream()
                .filter(line -> !HeaderText.of(line).startsWith(DROPPED_AS)
                        && !HeaderText.of(line).startsWith(BEGAN))
                .toList();
    }

    private static String key(String cell) {
        return HeaderText.of(cell.replaceFirst("^[\\W_]+", ""));
    }

    @Nullable
    String value(String key) {
        return values.get(key);
    }

    /** What the job wrote above rejected rows of meetings that say no beginning; empty = nothing. */
    List<LocalDateTime> began() {
        return MOMENT.matcher(values.getOrDefault(BEGAN, ""))
                .results()
                .map(found -> LocalDateTime.parse(found.group()))
                .sorted()
                .toList();
    }

    /** The text of a source, or null. */
    @Nullable
    String text(ContextRule.Source source, Surroundings surroundings) {
        var pattern = source.pattern();
        return switch (source.from()) {
            case KEY ->
                source.keys().stream()
                        .filter(values::containsKey)
                        .map(values::get)
                        .findFirst()
                        .orElse(null);
            case RECEIVED -> surroundings.receivedOn().toString();
            case LINE -> pattern == null ? null : first(lines, pattern);
            case FILE -> pattern == null ? null : first(List.of(surroundings.name()), pattern);
            case FOLDER -> pattern == null ? null : first(surroundings.folders(), pattern);
        };
    }

    private static @Nullable String first(List<String> texts, Pattern pattern) {
        for (var text : texts) {
            var match = pattern.matcher(text);
            if (match.find()) {
                return match.group("v");
            }
        }
        return null;
    }
}
