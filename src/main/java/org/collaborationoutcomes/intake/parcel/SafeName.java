package org.collaborationoutcomes.intake.parcel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names that others gave to sheets and to files in archives, as paths that lead nowhere else. */
final class SafeName {

    private static final int LONGEST = 100;

    private SafeName() {}

    /** Of a file in an archive; folders are kept. */
    static String ofEntry(String name) throws NotOpenedException {
        var path = name.replace('\\', '/');
        var steps = Arrays.asList(path.split("/", -1));
        if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") || steps.contains("..")) {
            throw NotOpenedException.unsafe(
                    "the name of a file in it leads out of the archive",
                    "Such archives are not made by usual programs. Drop the files one by one if you trust them.");
        }
        List<String> safe = new ArrayList<>();
        for (var step : steps) {
            if (!step.isEmpty() && !step.equals(".")) {
                safe.add(step(step));
            }
        }
        return String.join("/", safe);
    }

    /** Of a sheet. */
    static String ofSheet(String name) {
        return step(name.replace('/', '_').replace('\\', '_').replaceAll("^[.~]", "_"));
    }

    private static String step(String name) {
        var safe = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}:*?\"<>|]", "_")
                .replaceAll("[. ]+$", "_")
                .strip();
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
        return safe.isEmpty() ? "_" : safe.substring(0, end);
    }

    /** The same for names that a file system or a reader may take for one. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
