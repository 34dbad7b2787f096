package org.collaborationoutcomes.profile.spell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names for those who called in, whose numbers are nobody's business and are forgotten with the file. */
final class Telephones {

    private final Map<String, Map<String, List<String>>> namesOfNumbers = new HashMap<>();

    /**
     * A name by the line; in a further table of the file that of the same number in the first one, where that tells
     * which: the only one of it, else the one in the same order.
     */
    String name(String number, String table, int line) {
        var tables = namesOfNumbers.computeIfAbsent(number, key -> new LinkedHashMap<>());
        var own = tables.computeIfAbsent(table, key -> new ArrayList<>());
        var first = tables.values().iterator().next();
        boolean further = first != own;
        var name = further && first.size() == 1
                ? first.get(0)
                : further && own.size() < first.size() ? first.get(own.size()) : "Telephone " + line;
        own.add(name);
        return name;
    }
}
