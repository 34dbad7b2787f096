package org.collaborationoutcomes.profile;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of an export from top to bottom. */
public interface ExportLines extends AutoCloseable {

    /** The next one, or null after the last. */
    @Nullable
    ExportLine next() throws IOException;

    @Override
    void close() throws IOException;
}
