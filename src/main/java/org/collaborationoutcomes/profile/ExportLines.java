package org.collaborationoutcomes.profile;

import java.io.IOException;
import org.collaborationoutcomes.profile.table.Sections;
import org.jspecify.annotations.Nullable;

/** The lines of an export from top to bottom. */
public interface ExportLines extends AutoCloseable {

    /** The next one, or null after the last. */
    @Nullable
    ExportLine next() throws IOException;

    @Override
    void close() throws IOException;

    /** Of an export, as its profile divides it. */
    static ExportLines of(Sections sections) {
        return new ExportLines() {

            @Override
            public @Nullable ExportLine next() throws IOException {
                var part = sections.next();
                return part == null ? null : ExportLine.of(part);
            }

            @Override
            public void close() throws IOException {
                sections.close();
            }
        };
    }
}
