package org.collaborationoutcomes.metrics;

import org.jspecify.annotations.Nullable;

/**
 * A row that a figure rests on.
 *
 * @param what it tells of; no person
 * @param isOver whether it counts above the line of the ratio as well as below
 * @param path of its file in the inbox; null = the file is not on record
 * @param line as the receipt counts it
 */
public record Evidence(
        String what,
        boolean isOver,
        @Nullable String path,
        @Nullable Integer line) {}
