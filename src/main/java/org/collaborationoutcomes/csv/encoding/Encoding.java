package org.collaborationoutcomes.csv.encoding;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a file that is text.
 *
 * @param markBytes how many bytes at the beginning only tell the encoding
 * @param convertedWord where it is Windows-1252 for want of a better: one word with such a letter, as it was read
 */
public record Encoding(
        Charset charset, int markBytes, @Nullable String convertedWord, Oddities oddities) {}
