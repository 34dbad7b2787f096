package org.collaborationoutcomes.profile;

import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param index in the file, the first is 0; below 0 = none
 * @param name as the file has it
 * @param readAs the value that it holds; null = left out
 */
public record ExportColumn(int index, String name, @Nullable String readAs) {}
