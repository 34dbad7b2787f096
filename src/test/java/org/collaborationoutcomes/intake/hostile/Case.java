package org.collaborationoutcomes.intake.hostile;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collaborationoutcomes.intake.hostile.Sample.Cell;

/**
 * A file that is not as it should be, and what becomes of it.
 *
 * @param number in the list of a hundred
 * @param outcomes well-formed/rejected/skipped rows and the codes said of them, or {@code refused} and why: one for all
 *     feeds, or those of attendance, survey and goals
 */
record Case(int number, String name, Function<Sample, byte[]> file, List<String> outcomes) {

    Case(int number, String name, Function<Sample, byte[]> file, String... outcomes) {
        this(number, name, file, List.of(outcomes));
    }

    private static final List<Sample> FEEDS = List.of(Sample.values());

    static Case text(int number, String name, Function<Sample, String> file, String... outcomes) {
        return new Case(number, name, sample -> Sample.utf8(file.apply(sample)), outcomes);
    }

    /** One right row, and one with this text in a cell, between quotation marks. */
    static Case cell(int number, Cell cell, String value, String... outcomes) {
        var raw = "\"" + value.replace("\"", "\"\"") + "\"";
        var name = "%s %s".formatted(cell, value.length() > 30 ? value.substring(0, 30) : value);
        return text(number, name, sample -> sample.has(cell) ? sample.file(sample.with(cell, raw)) : "", outcomes);
    }

    String outcome(Sample sample) {
        return outcomes.get(outcomes.size() == 1 ? 0 : FEEDS.indexOf(sample));
    }

    /** The feeds that have what the case spoils. */
    Stream<Sample> samples() {
        return FEEDS.stream().filter(sample -> !outcome(sample).equals("-"));
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] bytes(int... bytes) {
        var all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return all;
    }

    @Override
    public String toString() {
        return number + " " + name.replaceAll("\\p{Cntrl}|\\p{Cf}|\\p{Cs}", "?");
    }
}
