package org.collaborationoutcomes.intake.finding;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file or a row of it, in plain words.
 *
 * @param line row as a spreadsheet shows it; null = the whole file
 * @param cell such as C12
 * @param value what was found, cut at 80 characters; null where it is nobody's business
 */
public record Problem(
        Severity severity,
        @Nullable Integer line,
        @Nullable String column,
        @Nullable String cell,
        String code,
        @Nullable String value,
        String message,
        String help) {}
