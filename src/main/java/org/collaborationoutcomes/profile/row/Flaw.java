package org.collaborationoutcomes.profile.row;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row of an export.
 *
 * @param column the first is 0; below 0 = the row as a whole
 * @param name of the column as the file has it
 */
public record Flaw(
        int column,
        @Nullable String name,
        String code,
        @Nullable String value,
        Map<String, String> details) {}
