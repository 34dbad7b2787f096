package org.collaborationoutcomes.intake.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.intake.parcel.Parcels;
import org.collaborationoutcomes.intake.template.HelpSheet;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * What can be learned of a file.
 *
 * @param profiles the beginning of a profile, in YAML, for each table that nobody knows yet
 * @param remarks sheets, or files in an archive, of which nothing is to be learned, and why
 */
public record Lesson(List<String> profiles, List<String> remarks) {

    public Lesson {
        profiles = List.copyOf(profiles);
        remarks = List.copyOf(remarks);
    }

    private static final String UNKNOWN = "F-NAME";

    /**
     * Learns of a table, or of each sheet of a workbook or file of an archive that is not known.
     *
     * @throws UnreadableException it is no table, nor can it be opened
     */
    public static Lesson of(Path file) throws IOException {
        var copies = Files.createTempDirectory("learn");
        try {
            var parts = parts(file, copies);
            return parts == null
                    ? new Lesson(List.of(Profiles.skeleton(file, "")), List.of())
                    : new Learning(Catalogue.load()).of(parts);
        } finally {
            FileSystemUtils.deleteRecursively(copies);
        }
    }

    /** The copies of what is in it, by name; null of a plain file. */
    private static @Nullable Map<String, Path> parts(Path file, Path copies) throws IOException {
        var catalogue = Catalogue.load();
        var unread = Reading.refused(catalogue.problem(Severity.REFUSED, Place.FILE, UNKNOWN, null, Map.of()));
        Map<String, Path> parts = new LinkedHashMap<>();
        var parcel = new Parcels(catalogue, new Snapshots(copies)).open(file.toString(), file, (part, copy) -> {
            parts.put(part, copy);
            return unread;
        });
        var refusal = parcel == null ? null : parcel.refusal();
        if (refusal != null && !refusal.code().equals(UNKNOWN)) {
            throw new UnreadableException(refusal.code(), Map.of());
        }
        return parcel == null ? null : parts;
    }

    /** Tells what is known from what is not. */
    private static final class Learning {

        private static final Origin NOWHERE = new Origin(List.of("team"), "", LocalDate.EPOCH, ZoneOffset.UTC);

        private final Recogniser recogniser;
        private final List<String> profiles = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();

        Learning(Catalogue catalogue) {
            var feeds = Stream.of(Feed.values()).map(Feed::key).toList();
            this.recogniser = new Recogniser(catalogue, Profiles.of(null, feeds));
        }

        Lesson of(Map<String, Path> parts) throws IOException {
            for (var part : parts.entrySet()) {
                if (!part.getKey().equals(HelpSheet.NAME)) {
                    learn(part.getKey(), part.getValue());
                }
            }
            return new Lesson(profiles, remarks);
        }

        private void learn(String name, Path copy) throws IOException {
            var reading = recogniser.read(copy, NOWHERE);
            if (!reading.isRefused()) {
                remarks.add("'%s' is known: it is read as '%s', by %s."
                        .formatted(name, Objects.requireNonNull(reading.feed()).key(), reading.profile()));
                return;
            }
            try {
                profiles.add(Profiles.skeleton(copy, name));
            } catch (UnreadableException e) {
                remarks.add("'%s' holds no table with column names.".formatted(name));
            }
        }
    }
}
