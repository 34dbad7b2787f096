package org.collaborationoutcomes.xlsx.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.safe.TextWidth;
import org.collaborationoutcomes.xlsx.spec.Beside;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Finds a place for each block of one sheet: first the columns' widths from the data, then the rows. */
final class SheetLayout {
    private static final int GAP_WIDTH = 2;
    private static final float SPACE_AFTER = 5;

    /** On one page every point counts. */
    private static final float LESS_SPACE = 2;

    private static final int LEAST_TEXT_WIDTH = 110;

    private static final float BELOW_TABLE = 5;

    /** Where a line that runs on beyond the sheet's columns would be cut off, words keep clear of the last of them. */
    private static final double SURE = 0.97;

    private final String name;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final Map<Integer, Float> heights = new TreeMap<>();
    private final boolean onePage;
    private boolean insideLane;
    private int onPaper;

    private SheetLayout(String name, boolean onePage) {
        this.name = name;
        this.onePage = onePage;
    }

    static SheetPlan plan(Sheet sheet, String name) {
        var layout = new SheetLayout(name, sheet.page().onOnePage());
        int columns = Math.max(layout.widen(sheet.blocks(), 0), layout.widenMore(sheet.forScreen()));
        layout.onPaper = goesBeyondPaper(sheet.all()) ? onPaper(sheet.blocks(), 0) : Integer.MAX_VALUE;
        int whole = layout.width(0, columns);
        int width = Math.max(layout.onePage ? (int) (whole * SURE) : whole, LEAST_TEXT_WIDTH);
        int end = layout.place(sheet.blocks(), 0, 0, width);
        layout.place(sheet.forScreen(), end, 0, width);
        return new SheetPlan(sheet, name, layout.placed, layout.widths, layout.heights, layout.onPaper, end);
    }

    private static boolean goesBeyondPaper(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Table table
                        ? table.columnsOnPaper() < table.columns().size()
                        : block instanceof Beside beside
                                && beside.lanes().stream().anyMatch(SheetLayout::goesBeyondPaper));
    }

    /** How many columns print: all that any table prints. */
    private static int onPaper(List<Block> blocks, int column) {
        int columns = 0;
        for (Block block : blocks) {
            if (block instanceof Table table) {
                columns = Math.max(columns, column + table.columnsOnPaper());
            } else if (block instanceof Beside beside) {
                int at = column;
                for (List<Block> lane : beside.lanes()) {
                    columns = Math.max(columns, onPaper(lane, at));
                    at += columnsOf(lane) + 1;
                }
            }
        }
        return columns;
    }

    /** Of these columns together, as far as they print. */
    private int width(int from, int columns) {
        int width = 0;
        for (int column = from; column < Math.min(from + columns, onPaper); column++) {
            width += widths.getOrDefault(column, SheetPlan.USUAL_WIDTH);
        }
        return width;
    }

    /** Answers how many columns the blocks take. */
    private int widen(List<Block> blocks, int column) {
        int columns = 0;
        for (Block block : blocks) {
            if (block instanceof Table table) {
                int[] wanted = Measure.widths(table);
                for (int i = 0; i < wanted.length; i++) {
                    widths.merge(column + i, wanted[i], Math::max);
                }
                columns = Math.max(columns, wanted.length);
            } else if (block instanceof Beside beside) {
                columns = Math.max(columns, widenLanes(beside, column));
            }
        }
        return columns;
    }

    /** What is for the screen takes the columns as they are, where they hold its numbers, and more only to the right. */
    private int widenMore(List<Block> blocks) {
        int before = widths.size();
        int columns = 0;
        for (Block block : blocks) {
            if (block instanceof Table table) {
                int[] wanted = Measure.widths(table);
                int[] least = Measure.least(table);
                for (int i = 0; i < wanted.length; i++) {
                    widths.merge(i, i < before ? least[i] : wanted[i], Math::max);
                }
                columns = Math.max(columns, wanted.length);
            } else if (block instanceof Beside beside) {
                columns = Math.max(columns, widenLanes(beside, 0));
            }
        }
        return columns;
    }

    private int widenLanes(Beside beside, int column) {
        int at = column;
        for (List<Block> lane : beside.lanes()) {
            if (at > column) {
                widths.merge(at++, GAP_WIDTH, Math::max);
            }
            int columns = columnsOf(lane);
            widen(lane, at);
            for (int i = 0; i < columns; i++) {
                widths.putIfAbsent(at + i, SheetPlan.USUAL_WIDTH);
            }
            at += columns;
        }
        if (!beside.charts().isEmpty()) {
            widths.merge(at++, GAP_WIDTH, Math::max);
            for (int i = 0; i < ChartColumn.columns(beside); i++) {
                widths.putIfAbsent(at++, SheetPlan.USUAL_WIDTH);
            }
        }
        return at - column;
    }

    /** A lane is as many columns wide as its widest table, without tables as its widest chart needs. */
    private static int columnsOf(List<Block> lane) {
        int tables = 0;
        int charts = 4;
        for (Block block : lane) {
            if (block instanceof Table table) {
                tables = Math.max(tables, table.columns().size());
            } else if (block instanceof Chart chart) {
                charts = Math.max(charts, ChartColumn.columns(chart));
            }
        }
        return tables > 0 ? tables : charts;
    }

    /** Answers the first free row. */
    private int place(List<Block> blocks, int firstRow, int column, int width) {
        int row = firstRow;
        for (Block block : blocks) {
            if (block instanceof Text text) {
                row = placeText(text, row, column, width);
            } else if (block instanceof Table table) {
                row = placeTable(table, row, column, width);
            } else if (block instanceof Chart chart) {
                placed.add(new Placed(chart, name, row, column, chart.rows(), chartWidth(chart, width), List.of()));
                row += chart.rows() + 1;
            } else {
                row = placeLanes((Beside) block, row, column);
            }
        }
        return row;
    }

    private int chartWidth(Chart chart, int width) {
        return insideLane ? width : chart.width();
    }

    private int placeText(Text text, int row, int column, int width) {
        var lines = TextWidth.wrapped(
                SafeText.clean(text.words()), (int) (width * text.voice().fit()));
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1 && text.voice() != Text.Voice.HEADING;
            heights.merge(
                    row + i, text.voice().rowHeight() + (last ? onePage ? LESS_SPACE : SPACE_AFTER : 0), Math::max);
        }
        placed.add(new Placed(text, name, row, column, lines.size(), width, lines));
        return row + lines.size();
    }

    private int placeTable(Table table, int row, int column, int width) {
        var widthsHere = new int[table.columns().size()];
        for (int i = 0; i < widthsHere.length; i++) {
            widthsHere[i] = widths.getOrDefault(column + i, SheetPlan.USUAL_WIDTH);
        }
        heights.merge(row, Measure.headerHeight(table, widthsHere), Math::max);
        int rows = 0;
        for (List<Cell> cells : table.rows()) {
            rows++;
            heights.merge(row + rows, Measure.rowHeight(table, cells, widthsHere), Math::max);
        }
        placed.add(new Placed(table, name, row, column, Math.max(1, rows), width, List.of()));
        int below = row + 1 + Math.max(1, rows);
        if (onePage) {
            heights.putIfAbsent(below, BELOW_TABLE);
        }
        return below + 1;
    }

    private int placeLanes(Beside beside, int row, int column) {
        int at = column;
        int lowest = row;
        insideLane = true;
        for (List<Block> lane : beside.lanes()) {
            int columns = columnsOf(lane);
            lowest = Math.max(lowest, place(lane, row, at, width(at, columns)));
            at += columns + 1;
        }
        insideLane = false;
        if (beside.charts().isEmpty()) {
            return lowest;
        }
        var charts = new ChartColumn(widths, heights).place(beside, name, row, at, lowest);
        placed.addAll(charts);
        return Math.max(lowest, row + charts.get(0).rows() + 1);
    }
}
