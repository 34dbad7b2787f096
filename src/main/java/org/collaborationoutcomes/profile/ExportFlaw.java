package org.collaborationoutcomes.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row of an export.
 *
 * @param column null = the row as a whole
 * @param code of the findings' catalogue
 * @param details what the words of the code name
 */
public record ExportFlaw(
        @Nullable ExportColumn column,
        String code,
        @Nullable String value,
        Map<String, String> details) {}
