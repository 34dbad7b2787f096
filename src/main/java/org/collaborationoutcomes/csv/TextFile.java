package org.collaborationoutcomes.csv;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file whose bytes were all seen to be text of one encoding.
 *
 * @param convertedWord where the encoding is Windows-1252 for want of a better: one word with such a letter, as it was read
 * @param separator what a first line {@code sep=;} declares; that line is none of the sheet's rows
 */
public record TextFile(
        Path path,
        Charset charset,
        int markBytes,
        @Nullable String convertedWord,
        @Nullable Character separator) {}
