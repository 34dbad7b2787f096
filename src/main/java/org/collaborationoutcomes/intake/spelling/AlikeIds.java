package org.collaborationoutcomes.intake.spelling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of a column as they came first: which of them differ by nothing but small and capital letters? */
public final class AlikeIds {

    private static final int MOST = 10_000; // of long lists the first are enough to see a habit

    private final Map<String, String> first = new HashMap<>();
    private String last = "";

    /** An earlier id that is the same but for the case of its letters, or null. */
    public @Nullable String before(String id) {
        if (id.equals(last)) {
            return null;
        }
        last = id;
        var folded = id.toLowerCase(Locale.ROOT);
        var known = first.size() < MOST ? first.putIfAbsent(folded, id) : first.get(folded);
        return known == null || known.equals(id) ? null : known;
    }
}
