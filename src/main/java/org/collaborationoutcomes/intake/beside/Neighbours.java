package org.collaborationoutcomes.intake.beside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;

/** The files that lie beside one, each by the copy that nobody changes any more. */
public record Neighbours(Profiles profiles) {

    /** Gives the copies of the files in the same folder or archive. */
    @FunctionalInterface
    public interface Copies {
        Collection<Path> get() throws IOException;
    }

    /** The reading with what the files beside it tell of its rows; as it is where its kind wants none. */
    public Reading joined(Reading reading, Origin origin, Copies copies) throws IOException {
        var export = reading.export();
        return export == null || reading.isRefused()
                ? reading
                : reading.with(profiles.beside(export, () -> texts(reading, copies.get()), origin));
    }

    /** The file's own rows tell of each other, too. */
    private static List<TextFile> texts(Reading reading, Collection<Path> copies) throws IOException {
        var texts = new ArrayList<TextFile>();
        texts.add(Objects.requireNonNull(reading.text()));
        for (var copy : copies) {
            var text = text(copy);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable TextFile text(Path copy) throws IOException {
        try {
            return Csv.text(copy);
        } catch (UnreadableException e) {
            return null; // no table: its own receipt says so
        }
    }

    /** The other files in the folder of one. */
    public static List<Path> of(Path file) throws IOException {
        var whole = file.toAbsolutePath();
        try (var beside = Files.list(Objects.requireNonNull(whole.getParent()))) {
            return beside.filter(other -> !other.equals(whole) && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS))
                    .filter(Files::isReadable)
                    .toList();
        }
    }

    /** The copies of the other parts in the same folder of an archive. */
    public static List<Path> of(String part, Map<String, Path> parts) {
        return parts.entrySet().stream()
                .filter(other -> !other.getKey().equals(part) && areBeside(part, other.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether two paths with / lie in the same folder. */
    public static boolean areBeside(String one, String other) {
        return folder(one).equals(folder(other));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
