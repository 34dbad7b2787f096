package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.profile.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A new settled file of the inbox, of which a copy is safe.
 *
 * @param path in the inbox, with /
 */
public record DroppedFile(String path, String sha256, long size, Reading reading) {

    /** As a night loads them: by feed, then by path; what can't be read comes last. */
    static final Comparator<DroppedFile> LOADING_ORDER =
            Comparator.comparing(DroppedFile::turn).thenComparing(DroppedFile::path);

    /** The same file, read in another way. */
    DroppedFile with(Reading other) {
        return new DroppedFile(path, sha256, size, other);
    }

    /** The sha256 under which the second reading of a file is on record. */
    static String alsoSha256(String sha256) {
        return Fingerprint.of((sha256 + " also").getBytes(StandardCharsets.UTF_8));
    }

    /** The same file once more as another feed, such as the measurements in a sheet of goals; null = that is all. */
    @Nullable
    DroppedFile also(IntakeSettings settings) throws IOException {
        var export = reading.export();
        var text = reading.text();
        if (export == null || text == null || reading.feed() != Feed.GOALS) {
            return null;
        }
        var origin = Origin.of(path, settings.today(), settings.clock().getZone());
        var other = settings.loadProfiles().also(text, export, origin);
        return other == null
                ? null
                : new DroppedFile("%s (%s)".formatted(path, other.feed()), alsoSha256(sha256), size, reading.as(other));
    }

    private int turn() {
        var feed = reading.feed();
        return feed == null || reading.isRefused() ? Feed.values().length : feed.turn();
    }
}
