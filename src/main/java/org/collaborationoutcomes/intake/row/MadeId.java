package org.collaborationoutcomes.intake.row;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.collaborationoutcomes.files.Fingerprint;

/** Ids that are made of what a source says: the same words always give the same id. */
public final class MadeId {

    private static final int MOST = 64;
    private static final int KEPT = 47;
    private static final int HEX = 16;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private MadeId() {}

    /** The parts joined with -; blanks become -, and what is too long is cut, told apart by its sha256. */
    public static String of(String... parts) {
        var id = BLANKS.matcher(Normalizer.normalize(String.join("-", parts), Normalizer.Form.NFC))
                .replaceAll("-");
        if (id.codePointCount(0, id.length()) <= MOST) {
            return id;
        }
        var sha256 = Fingerprint.of(id.getBytes(StandardCharsets.UTF_8));
        return id.substring(0, id.offsetByCodePoints(0, KEPT)) + "-" + sha256.substring(0, HEX);
    }

    /** The words of a title in small letters, joined with -. */
    public static String slug(String title) {
        var words = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return ENDS.matcher(NO_WORD.matcher(words).replaceAll("-")).replaceAll("");
    }
}
