package org.collaborationoutcomes.xlsx.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.collaborationoutcomes.xlsx.safe.SheetNames;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;

/** Where every block of a workbook stands, known before anything is written, so that references get their addresses. */
public final class Layout {
    private final List<SheetPlan> sheets = new ArrayList<>();
    private final Map<String, Placed> tables = new HashMap<>();
    private final Map<String, String> sheetNames = new HashMap<>();

    private Layout() {}

    public static Layout of(List<Sheet> sheets) {
        var layout = new Layout();
        var names = new SheetNames();
        for (Sheet sheet : sheets) {
            String name = names.claim(sheet.name());
            layout.sheetNames.putIfAbsent(sheet.name(), name);
            var plan = SheetLayout.plan(sheet, name);
            layout.sheets.add(plan);
            plan.tables().forEach(layout::remember);
        }
        return layout;
    }

    public List<SheetPlan> sheets() {
        return List.copyOf(sheets);
    }

    private void remember(Placed placed) {
        String key = placed.table().name().toLowerCase(Locale.ROOT);
        if (tables.put(key, placed) != null) {
            throw new IllegalArgumentException("The workbook has two tables '"
                    + placed.table().name() + "', each name may stand once, whatever its case");
        }
    }

    public String address(Ref ref) {
        return switch (ref.kind()) {
            case SHEET -> quoted(sheetName(ref.table())) + "!A1";
            case HERE ->
                throw new IllegalArgumentException(
                        "Ref.here('" + ref.firstColumn() + "') has an address only within a row's formula");
            case COLUMN -> area(ref, 0, table(ref).rows() - 1);
            case CELLS -> area(ref, ref.firstRow(), ref.lastRow());
        };
    }

    /** What the cells of a reference to a table hold, row by row. */
    public List<Value> values(Ref ref) {
        Placed at = table(ref);
        int first = at.table().indexOf(ref.firstColumn());
        int last = at.table().indexOf(ref.lastColumn());
        var values = new ArrayList<Value>();
        var plan = plan(at);
        boolean all = ref.kind() == Ref.Kind.COLUMN;
        int row = 0;
        for (List<Cell> cells : at.table().rows()) {
            for (int i = first; i <= last && (all || (row >= ref.firstRow() && row <= ref.lastRow())); i++) {
                values.add(Value.of(cells.get(i), at.table().columns().get(i), plan.width(at.column() + i)));
            }
            row++;
        }
        return values;
    }

    private SheetPlan plan(Placed placed) {
        return sheets.stream()
                .filter(plan -> plan.name().equals(placed.sheet()))
                .findFirst()
                .orElseThrow();
    }

    /** The address for a formula in that row of the sheet, in that table. */
    public String addressIn(Ref ref, Placed here, int row) {
        if (ref.kind() != Ref.Kind.HERE) {
            return address(ref);
        }
        return new CellReference(row, here.column() + here.table().indexOf(ref.firstColumn()), false, true)
                .formatAsString();
    }

    private String area(Ref ref, int firstRow, int lastRow) {
        Placed at = table(ref);
        if (firstRow < -1 || lastRow < firstRow || lastRow >= at.rows()) {
            throw new IllegalArgumentException("Rows " + firstRow + " to " + lastRow + " of table " + ref.table()
                    + " are asked for, it has rows 0 to " + (at.rows() - 1));
        }
        int top = at.row() + 1;
        String first = corner(top + firstRow, at.column() + at.table().indexOf(ref.firstColumn()));
        String last = corner(top + lastRow, at.column() + at.table().indexOf(ref.lastColumn()));
        return quoted(at.sheet()) + "!" + (first.equals(last) ? first : first + ":" + last);
    }

    private Placed table(Ref ref) {
        Placed found = tables.get(ref.table().toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new IllegalArgumentException("The workbook has no table '" + ref.table() + "'; it has "
                    + tables.keySet().stream().sorted().toList());
        }
        return found;
    }

    private String sheetName(String wished) {
        String name = sheetNames.get(wished);
        if (name == null) {
            throw new IllegalArgumentException("The workbook has no sheet '" + wished + "'; it has "
                    + sheetNames.keySet().stream().sorted().toList());
        }
        return name;
    }

    private static String corner(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
