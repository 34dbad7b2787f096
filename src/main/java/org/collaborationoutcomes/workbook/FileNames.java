package org.collaborationoutcomes.workbook;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.collaborationoutcomes.workbook.released.District;

/**
 * The districts' names as parts of file names: letters, digits, blanks and hyphens; a name twice gets its id, and so does
 * one that another district's board page could have.
 */
final class FileNames {
    /** How the names of a board's files end, before their kind. */
    static final String BOARD = " - board";

    private static final int LIMIT = 80; // letters

    /** A file system's names have 255 bytes, and what stands before and behind takes some 60. */
    private static final int BYTES = 180;

    private final Map<String, String> byId = new HashMap<>();

    /** Names are told apart among all districts, whichever of them are written. */
    FileNames(Collection<District> all) {
        var times = new HashMap<String, Integer>();
        all.forEach(district -> times.merge(key(plain(district)), 1, Integer::sum));
        for (District district : all) {
            var name = plain(district);
            boolean twice = times.getOrDefault(key(name), 0) > 1 || key(name).endsWith(BOARD.strip());
            byId.put(district.districtId(), twice ? name + " " + fit(district.districtId()) : name);
        }
    }

    String of(String districtId) {
        var name = byId.get(districtId);
        if (name == null) {
            throw new UnknownDistrictException("District '" + districtId + "' was not released; released are "
                    + byId.keySet().stream().sorted().toList());
        }
        return name;
    }

    private static String plain(District district) {
        var name = fit(district.name());
        return name.isEmpty() ? fit(district.districtId()) : name;
    }

    private static String fit(String words) {
        var fit = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}-]+", " ")
                .strip();
        int letters = Math.min(LIMIT, fit.codePointCount(0, fit.length()));
        var cut = fit.substring(0, fit.offsetByCodePoints(0, letters));
        while (cut.getBytes(StandardCharsets.UTF_8).length > BYTES) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.strip();
    }

    /** File systems that ignore case must not lay one file over the other. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
