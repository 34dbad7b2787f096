package org.collaborationoutcomes.xlsx.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collaborationoutcomes.xlsx.spec.Chart.Look;
import org.jspecify.annotations.Nullable;

/**
 * Where the label of each line stands, so that it covers neither a line nor another label: what the title speaks of at its last
 * point, the others above or below any of theirs.
 */
final class LineLabels {
    /** From the middle of a label to its edge, and from a point to a label, in pixels. */
    private static final double HALF = 8;

    private static final double OFF = 5;
    private static final double PIXELS_A_LETTER = 6.5;
    private static final int SAMPLES = 12;
    private static final int OUTSIDE = 200;
    private static final int COVERED = 100;

    /** A label's point and its side, as charts name it: r, t or b. */
    record Place(int point, String side) {}

    /** A label as the rectangle that it takes. */
    private record Box(double left, double right, double middle) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && Math.abs(middle - other.middle) < 2 * HALF;
        }
    }

    private final ChartFrame frame;
    private final List<ChartLine> lines;
    private final double from;
    private final double span;
    private final Map<Integer, Place> places = new HashMap<>();
    private final List<Box> taken = new ArrayList<>();

    LineLabels(ChartFrame frame, AxisScale scale) {
        this.frame = frame;
        this.lines = frame.lines();
        this.from = scale.from() == null ? 0 : scale.from();
        this.span = scale.span();
        IntStream.range(0, lines.size())
                .boxed()
                .filter(index -> lines.get(index).points().last() >= 0)
                .sorted(Comparator.comparing((Integer index) -> lines.get(index).look() != Look.ACCENT))
                .forEach(this::find);
    }

    Place of(int index) {
        return Objects.requireNonNull(places.get(index));
    }

    private void find(int index) {
        var line = lines.get(index);
        int last = line.points().last();
        var possible = line.look() == Look.ACCENT
                ? Stream.of("t", "b", "r").map(side -> new Place(last, side))
                : IntStream.rangeClosed(0, last)
                        .mapToObj(i -> last - i)
                        .filter(point -> line.points().numbers().get(point) != null)
                        .flatMap(point -> Stream.of("t", "b").map(side -> new Place(point, side)));
        var place =
                possible.min(Comparator.comparingInt(one -> faults(line, one))).orElseThrow();
        places.put(index, place);
        taken.add(box(line, place));
    }

    private Box box(ChartLine line, Place place) {
        var value = line.points().numbers().get(place.point());
        double x = (place.point() + 0.5) * step();
        double y = y(value == null ? from : value);
        double wide = line.wordsWide() * PIXELS_A_LETTER;
        double left = place.side().equals("r") ? x + OFF : x - wide / 2;
        double middle =
                switch (place.side()) {
                    case "t" -> y - OFF - HALF;
                    case "b" -> y + OFF + HALF;
                    default -> y;
                };
        return new Box(left, left + wide, middle);
    }

    private double step() {
        return frame.plotWidth() / Math.max(1, lines.get(0).points().numbers().size());
    }

    /** How many pixels under the top of the plot. */
    private double y(double value) {
        return frame.plotHeight() * (1 - (value - from) / span);
    }

    /** How much speaks against a place: lines through it, looked at in a few spots, other labels, the plot's ends. */
    private int faults(ChartLine line, Place place) {
        var box = box(line, place);
        boolean inside = box.left() >= -HALF
                && box.right() <= frame.plotWidth() + frame.right()
                && box.middle() - HALF >= -OFF
                && box.middle() + HALF <= frame.plotHeight();
        int faults = inside ? 0 : OUTSIDE;
        faults += taken.stream().anyMatch(box::touches) ? COVERED : 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double at = (box.left() + (box.right() - box.left()) * i / SAMPLES) / step() - 0.5;
            for (ChartLine other : lines) {
                var value = value(other.points(), at);
                boolean hit = value != null && Math.abs(y(value) - box.middle()) < HALF;
                faults += !hit ? 0 : other.look() == Look.LEVEL ? 1 : 2;
            }
        }
        return faults;
    }

    /** Of a line between two of its points; null where it has a gap. */
    private static @Nullable Double value(ChartPoints points, double at) {
        int before = (int) Math.floor(at);
        if (before < 0 || before + 1 >= points.numbers().size()) {
            return null;
        }
        var one = points.numbers().get(before);
        var next = points.numbers().get(before + 1);
        return one == null || next == null ? null : (Double) (one + (next - one) * (at - before));
    }
}
