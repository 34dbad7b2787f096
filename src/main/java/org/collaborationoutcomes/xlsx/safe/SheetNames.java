package org.collaborationoutcomes.xlsx.safe;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each sheet a name that Excel takes: at most 31 units, none of {@code []:*?/\}, each once whatever its case. */
public final class SheetNames {
    private static final int LIMIT = 31;

    private final Set<String> taken = new HashSet<>();

    public SheetNames() {
        taken.add("history"); // Excel keeps this name for itself.
    }

    /** The wished name where it fits, otherwise the nearest one that does; a second "Teams" becomes "Teams (2)". */
    public String claim(String wished) {
        String base = SafeText.clean(wished)
                .replaceAll("[\\[\\]:*?/\\\\\\s]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        base = base.isEmpty() ? "Sheet" : base;
        String name = SafeText.shortened(base, LIMIT);
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String suffix = " (" + copy + ")";
            name = SafeText.shortened(base, LIMIT - suffix.length()) + suffix;
        }
        return name;
    }
}
