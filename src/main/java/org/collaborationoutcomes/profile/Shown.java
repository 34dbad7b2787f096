package org.collaborationoutcomes.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.profile.declared.TableRule.Use;
import org.collaborationoutcomes.profile.row.Flaw;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.collaborationoutcomes.profile.row.Scan;
import org.collaborationoutcomes.profile.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the columns and rows of an export as a spreadsheet shows them.
 *
 * @param hidden columns that stand before those of the tool
 */
record Shown(int hidden) {

    /** The columns of the table by which the file was recognised. */
    List<ExportColumn> columns(Table table) {
        Map<Integer, String> names = new LinkedHashMap<>();
        table.places().forEach((name, place) -> names.merge(place, name, (one, other) -> one + ", " + other));
        table.spread().forEach(column -> names.put(column.index(), column.value()));
        var columns = new ArrayList<ExportColumn>();
        for (int i = 0; i < table.shown().size(); i++) {
            columns.add(new ExportColumn(i + hidden, table.shown().get(i), names.get(i)));
        }
        return columns;
    }

    /** The columns of its tables of rows that nothing is known of. */
    List<ExportColumn> unknownColumns(Scan scan) {
        return scan.tables().stream()
                .filter(found -> found.rule().use() == Use.ROWS)
                .flatMap(found -> found.unknown().stream()
                        .map(place ->
                                new ExportColumn(place + hidden, found.shown().get(place), null)))
                .distinct()
                .toList();
    }

    /** The columns whose cells are answers, with all that the file calls each of them. */
    List<ExportQuestion> questions(Scan scan) {
        return scan.tables().stream()
                .flatMap(found -> found.spread().stream()
                        .map(spread -> new ExportQuestion(
                                column(found, spread.index(), spread.value()),
                                found.texts().get(spread.index()))))
                .toList();
    }

    /** A row, each value where a spreadsheet shows it. */
    ExportRow row(MappedRow row) {
        Map<String, ExportColumn> columns = new LinkedHashMap<>();
        row.places().forEach((name, place) -> columns.put(name, column(row.table(), place, name)));
        var flaws = row.flaws().stream().map(this::flaw).toList();
        return new ExportRow(row.line(), row.values(), columns, row.leftOut(), flaws);
    }

    private ExportColumn column(@Nullable Table of, int place, String name) {
        var shown = of == null || place < 0 || place >= of.shown().size()
                ? name
                : of.shown().get(place);
        return new ExportColumn(place < 0 ? place : place + hidden, shown, name);
    }

    private ExportFlaw flaw(Flaw flaw) {
        var name = flaw.name();
        var column = name == null ? null : new ExportColumn(flaw.column() + hidden, name, null);
        return new ExportFlaw(column, flaw.code(), flaw.value(), flaw.details());
    }
}
