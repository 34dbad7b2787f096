package org.collaborationoutcomes.profile.spell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.profile.declared.PeopleRule;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.collaborationoutcomes.profile.row.Reasons;
import org.jspecify.annotations.Nullable;

/** Tells people of one file apart: by address, else by id, else by name; never by likeness. */
final class People {

    private final PeopleRule rule;
    private final Map<String, Map<String, Set<String>>> keysOfNames = new HashMap<>();
    private final Map<String, Set<String>> namesOfAddresses = new HashMap<>();
    private final Telephones telephones = new Telephones();

    People(PeopleRule rule) {
        this.rule = rule;
    }

    /** The row as it goes on: names without the tool's marks, telephone numbers gone, nobodies left out. */
    MappedRow cleaned(MappedRow row) {
        var name = row.value("source_name");
        if (rule.bots() != null && rule.bots().matcher(name).find()) {
            return row.without(Reasons.BOT);
        }
        Map<String, String> values = new LinkedHashMap<>(row.values());
        if (isTelephone(name)) {
            values.put("source_name", telephones.name(normal(name), table(row), row.line()));
        } else if (rule.markers() != null) {
            values.put(
                    "source_name", rule.markers().matcher(name).replaceAll("").strip());
        }
        var cleaned = row.saying(values);
        boolean isBroken = row.values().isEmpty() && !row.flaws().isEmpty(); // whom it names can't be seen
        return person(cleaned).isEmpty() && !isBroken ? row.without(Reasons.NOBODY) : cleaned;
    }

    private boolean isTelephone(String name) {
        return rule.telephone() != null && rule.telephone().matcher(name).matches();
    }

    /** Remembers the names of an address, where it may be that of whoever bought tickets for several people. */
    void hear(MappedRow row) {
        if (rule.sharedAddresses()) {
            namesOfAddresses
                    .computeIfAbsent(row.value("source_email").toLowerCase(Locale.ROOT), address -> new HashSet<>())
                    .add(normal(row.value("source_name")));
        }
    }

    /** The row without an address that goes with several names: it does not tell which of them is whose. */
    MappedRow ownAddress(MappedRow row) {
        var names = namesOfAddresses.getOrDefault(row.value("source_email").toLowerCase(Locale.ROOT), Set.of());
        if (names.size() < 2) {
            return row;
        }
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.put("source_email", "");
        return row.saying(values);
    }

    /** Remembers which addresses and ids a name goes with. */
    void meet(MappedRow row) {
        var key = known(row);
        if (key != null) {
            keysOfNames
                    .computeIfAbsent(normal(row.value("source_name")), name -> new HashMap<>())
                    .computeIfAbsent(table(row), table -> new HashSet<>())
                    .add(key);
        }
    }

    /** Who it is; the name alone is taken for the only person of that name in another table of the file. */
    String person(MappedRow row) {
        var key = known(row);
        if (key != null) {
            return key;
        }
        var name = normal(row.value("source_name"));
        var others = new HashSet<String>();
        keysOfNames.getOrDefault(name, Map.of()).forEach((table, keys) -> {
            if (!table.equals(table(row))) {
                others.addAll(keys);
            }
        });
        return others.size() == 1 && !name.isEmpty() ? others.iterator().next() : name;
    }

    boolean isNamedOnly(MappedRow row) {
        return person(row).equals(normal(row.value("source_name"))) && known(row) == null;
    }

    private static @Nullable String known(MappedRow row) {
        var email = row.value("source_email").toLowerCase(Locale.ROOT);
        var id = row.value("source_id");
        return !email.isEmpty() ? email : id.isEmpty() ? null : id;
    }

    static String table(MappedRow row) {
        return row.table() == null ? "" : row.table().rule().name();
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Who shares a name with somebody in the same meeting at the same time is another person. */
    static List<Attendance> apart(List<Attendance> sameName) {
        var lanes = new ArrayList<List<Attendance>>();
        for (var one : sameName) {
            var lane = lanes.stream()
                    .filter(others -> others.stream().noneMatch(other -> meet(one, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Attendance> fresh = new ArrayList<>();
                        lanes.add(fresh);
                        return fresh;
                    });
            int number = lanes.indexOf(lane) + 1;
            lane.add(number == 1 ? one : one.asNamesake(number));
        }
        return lanes.stream().flatMap(List::stream).toList();
    }

    private static boolean meet(Attendance one, Attendance other) {
        boolean sameTable = table(one.row()).equals(table(other.row()));
        if (one.spells().isEmpty() || other.spells().isEmpty()) {
            return sameTable && one.row().value("action").isEmpty();
        }
        return one.spells().stream().anyMatch(a -> other.spells().stream().anyMatch(a::overlaps));
    }
}
