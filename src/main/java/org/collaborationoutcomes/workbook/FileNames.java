package org.collaborationoutcomes.workbook;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.workbook.released.District;

/**
 * The districts' names as parts of file names: letters, digits, blanks and hyphens; a name twice gets its id, and so does
 * one that another district's board page could have. Whatever districts are called, no two have the same.
 */
final class FileNames {
    /** How the names of a board's files end, before their kind. */
    static final String BOARD = " - board";

    private static final int LIMIT = 80; // letters

    /** A file system's names have 255 bytes, and what stands before and behind takes some 60. */
    private static final int BYTES = 180;

    /** What a name becomes that another has, too, and what if that is another's as well. */
    private static final List<Function<District, String>> FORMS = List.of(FileNames::withId, FileNames::withDigest);

    private final Map<String, String> byId = new HashMap<>();

    /** Names are told apart among all districts, whichever of them are written. */
    FileNames(Collection<District> all) {
        all.forEach(district -> byId.put(district.districtId(), plain(district)));
        for (var form : FORMS) {
            var times = byId.values().stream().collect(Collectors.groupingBy(FileNames::key, Collectors.counting()));
            for (District district : all) {
                var key = key(of(district.districtId()));
                if (times.getOrDefault(key, 0L) > 1 || key.endsWith(BOARD.strip())) {
                    byId.put(district.districtId(), form.apply(district));
                }
            }
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

    private static String withId(District district) {
        var id = fit(district.districtId());
        var both = plain(district) + " " + id;
        boolean fits = both.getBytes(StandardCharsets.UTF_8).length <= BYTES;
        return fits && !id.isEmpty() ? both : withDigest(district);
    }

    private static String withDigest(District district) {
        var digest = Fingerprint.of(district.districtId().getBytes(StandardCharsets.UTF_8));
        return plain(district) + " " + digest.substring(0, 8);
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
