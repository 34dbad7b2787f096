package org.collaborationoutcomes.profile;

import java.util.List;
import org.collaborationoutcomes.profile.declared.TableRule.Use;
import org.collaborationoutcomes.profile.row.Scan;
import org.collaborationoutcomes.profile.table.Part;

/**
 * A line of an export as it was dropped, without what the job itself once put before it.
 *
 * @param line as a spreadsheet shows it
 */
public record ExportLine(int line, List<String> cells, Kind kind) {

    /** What a line is. */
    public enum Kind {
        /** Column names. */
        HEADER,
        ROW,
        /** What other rows need to be understood: what stands above, and the column names of several lines. */
        FRAME,
        /** Nothing that is needed. */
        REST
    }

    static ExportLine of(Part part) {
        return new ExportLine(part.line().line(), part.line().cells(), kind(part));
    }

    private static Kind kind(Part part) {
        var of = part.table();
        return switch (part.kind()) {
            case HEADER -> Kind.HEADER;
            case AROUND -> Scan.isOwn(part.line().cells()) ? Kind.REST : Kind.FRAME;
            case BLANK, HEADER_BELOW -> Kind.FRAME;
            case REPEATED -> Kind.REST;
            case ROW ->
                of == null || of.rule().use() == Use.SKIP
                        ? Kind.REST
                        : of.rule().use() == Use.CONTEXT ? Kind.FRAME : Kind.ROW;
        };
    }
}
