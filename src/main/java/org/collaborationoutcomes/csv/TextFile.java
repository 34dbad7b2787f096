package org.collaborationoutcomes.csv;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.collaborationoutcomes.csv.encoding.Oddities;
import org.jspecify.annotations.Nullable;

/**
 * A file whose bytes were all seen to be text of one encoding.
 *
 * @param convertedWord where the encoding is Windows-1252 for want of a better: one word with such a letter, as it was read
 * @param separator what a first line {@code sep=;} declares; that line is none of the sheet's rows
 * @param oddities what is odd about its letters, but changes nothing
 */
public record TextFile(
        Path path,
        Charset charset,
        int markBytes,
        @Nullable String convertedWord,
        @Nullable Character separator,
        Oddities oddities) {

    /** Marks of the beginning of a file stand inside it, as where files were joined. */
    public boolean hasLaterMarks() {
        return oddities.laterMarks();
    }

    /** Some lines end in another way than others. */
    public boolean hasMixedLineEnds() {
        return oddities.mixedLineEnds();
    }

    /** It ends with the mark by which old programs ended files. */
    public boolean hasEndMark() {
        return oddities.endMark();
    }
}
