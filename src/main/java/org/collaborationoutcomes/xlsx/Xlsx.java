package org.collaborationoutcomes.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.spec.Ref;

/** Writes described workbooks as Excel files; the same description gives the same bytes. */
public final class Xlsx {
    /** Writes the file, in place of one that is there. The folder must be there; a failure may leave a part of the file. */
    public void write(WorkbookSpec spec, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new WorkbookWriter(spec).write(out);
        }
    }

    /** Where the cells of a reference will stand, like {@code 'Teams'!$C$5:$C$29}. */
    public String address(WorkbookSpec spec, Ref ref) {
        return Layout.of(spec.sheets()).address(ref);
    }
}
