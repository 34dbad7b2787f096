package org.collaborationoutcomes.workbook.released.figure;

import org.jspecify.annotations.Nullable;

/**
 * One team.
 *
 * @param active whether it was at work on the as-of date
 * @param sheltered its participation is not shown, for it has too few students or families
 * @param members on the as-of date; null where there is no list of them, or it is not shown
 */
public record Team(
        String teamId,
        String name,
        String area,
        @Nullable String school,
        boolean active,
        boolean sheltered,
        @Nullable Integer members) {}
