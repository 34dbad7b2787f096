package org.collaborationoutcomes.metrics;

import org.jspecify.annotations.Nullable;

/**
 * A row that a figure rests on.
 *
 * @param what it tells of; no person
 * @param above what it adds above the line of the ratio, or to a figure that is a sum; null = the figure is no sum
 * @param below what it adds below the line; null = nothing
 * @param path of its file in the inbox; null = the file is not on record, or several are told together
 * @param line as the receipt counts it; null = the row is not told alone
 */
public record Evidence(
        String what,
        @Nullable Double above,
        @Nullable Double below,
        @Nullable String path,
        @Nullable Integer line) {}
