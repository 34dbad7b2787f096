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
        var evidence = reading.evidence();
        var dayFirst = export != null ? export.isDayFirst() : evidence == null ? null : evidence.isDayFirst();
        if (dayFirst != null && !reading.isOfRejects()) {
            sql.update(
                    "intake/date_order_learn",
                    Map.of("source", source(export), "folder", folder(reading), "day_first", dayFirst));
        }
    }

    /** The order of a source: as in the same folder, else as in all others, else the usual one. */
    public @Nullable Boolean of(Reading reading) {
        var export = reading.export();
        if (export == null && reading.evidence() == null) {
            return null;
        }
        var known = sql.query(
                "intake/date_order",
                Map.of("source", source(export), "folder", folder(reading)),
                (row, n) -> row.getBoolean("day_first"));
        return known.size() == 1 ? known.get(0) : usual;
    }

    /** The tool: all profiles of one begin with its name. Files with the feeds' own names are of one source, too. */
    private static String source(@Nullable Export export) {
        return export == null ? "canonical" : export.profile().replaceFirst("\\..*", "");
    }

    private static String folder(Reading reading) {
        var export = reading.export();
        var evidence = reading.evidence();
        return export != null ? String.join("/", export.folders()) : evidence == null ? "" : evidence.folder();
    }
}
