package org.collaborationoutcomes.profile;

import org.collaborationoutcomes.profile.value.MomentText;
import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param index in the file, the first is 0; below 0 = none
 * @param name as the file has it
 * @param readAs the value that it holds; null = left out
 */
public record ExportColumn(int index, String name, @Nullable String readAs) {

    /** Whether it is named after a day that lacks its year. */
    public boolean isDayWithoutYear() {
        return MomentText.lacksYear(name);
    }
}
