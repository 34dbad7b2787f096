package org.collaborationoutcomes.intake.export;

import java.util.Map;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.profile.Export;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of each source whether its dates begin with the day, so that a file of which one can't tell is read as
 * those that tell.
 *
 * @param usual where no file has told yet
 */
public record DateOrders(Sql sql, @Nullable Boolean usual) {

    /** Learns from a file that proves its order. */
    public void learn(Reading reading) {
        var export = reading.export();
        var dayFirst = export == null ? null : export.isDayFirst();
        if (export != null && dayFirst != null) {
            sql.update(
                    "intake/date_order_learn",
                    Map.of("source", source(export), "folder", folder(export), "day_first", dayFirst));
        }
    }

    /** The order of a source: as in the same folder, else as in all others, else the usual one. */
    public @Nullable Boolean of(Reading reading) {
        var export = reading.export();
        if (export == null) {
            return null;
        }
        var known = sql.query(
                "intake/date_order",
                Map.of("source", source(export), "folder", folder(export)),
                (row, n) -> row.getBoolean("day_first"));
        return known.size() == 1 ? known.get(0) : usual;
    }

    /** The tool: all profiles of one begin with its name. */
    private static String source(Export export) {
        return export.profile().replaceFirst("\\..*", "");
    }

    private static String folder(Export export) {
        return String.join("/", export.folders());
    }
}
