package org.collaborationoutcomes.intake.parcel;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A workbook or archive, opened.
 *
 * @param remarks what to say of it as a whole
 * @param refusal why it was not; it has no parts then
 * @param confidential whether something in it may hold answers of people
 */
public record Parcel(
        List<Part> parts, List<Problem> remarks, @Nullable Problem refusal, boolean confidential) {

    public Parcel {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    private static final int SHOWN = 20;

    static Parcel refused(Problem why) {
        return new Parcel(List.of(), List.of(), why, true);
    }

    /** What nobody could read may hold answers, too. */
    static Parcel opened(List<Part> parts, List<Problem> remarks, boolean somethingUnread) {
        boolean answers = parts.stream()
                .map(Part::reading)
                .anyMatch(read -> read.feed() == null || read.feed().isConfidential() || read.hasSecrets());
        return new Parcel(parts, remarks, null, answers || somethingUnread);
    }

    /** Tells what is in it. */
    static Problem contents(Catalogue catalogue, List<Part> parts) {
        var names = parts.stream().limit(SHOWN).map(Part::words).collect(Collectors.joining(", "));
        var more = parts.size() > SHOWN ? " and %,d more".formatted(parts.size() - SHOWN) : "";
        return catalogue.problem(Severity.WARNING, Place.FILE, "W-PARTS", null, Map.of("parts", names + more));
    }

    /** The parcel itself as a file that has no rows. */
    public Reading reading() {
        return refusal != null ? Reading.refused(refusal) : Reading.none().remarking(remarks);
    }

    /** The copies of its parts by their names. */
    public Map<String, Path> copies() {
        Map<String, Path> copies = new LinkedHashMap<>();
        parts.forEach(part -> copies.put(part.name(), part.copy()));
        return copies;
    }

    /** Whether its parts are to be judged. */
    public boolean isOpened() {
        return refusal == null;
    }
}
