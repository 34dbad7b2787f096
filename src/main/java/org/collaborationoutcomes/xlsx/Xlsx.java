package org.collaborationoutcomes.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.plain.BookParts;
import org.collaborationoutcomes.xlsx.plain.Form;
import org.collaborationoutcomes.xlsx.plain.OpenBook;
import org.collaborationoutcomes.xlsx.read.BookScan;
import org.collaborationoutcomes.xlsx.sheet.FormWriter;
import org.collaborationoutcomes.xlsx.spec.Ref;

/** Writes described workbooks as Excel files, the same description as the same bytes, and reads the rows of any. */
public final class Xlsx {

    /**
     * Opens a workbook for reading; its shared texts are held in memory, and nothing else.
     *
     * @throws org.collaborationoutcomes.xlsx.plain.BrokenBookException if the parts are no workbook that can be read
     */
    public static OpenBook open(BookParts parts) throws IOException {
        return BookScan.open(parts);
    }

    /** Writes a form to be filled in; the same one gives the same bytes. */
    public static void write(Form form, OutputStream out) throws IOException {
        FormWriter.write(form, out);
    }

    /** Writes the file, in place of one that is there. The folder must be there; a failure may leave a part of the file. */
    public void write(WorkbookSpec spec, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new WorkbookWriter(spec).write(out);
        }
    }

    /** Writes a workbook to nowhere: what the first one costs, classes above all, is paid while there is time. */
    public static void rehearse() throws IOException {
        Rehearsal.play();
    }

    /** Where the cells of a reference will stand, like {@code 'Teams'!$C$5:$C$29}. */
    public String address(WorkbookSpec spec, Ref ref) {
        return Layout.of(spec.sheets()).address(ref);
    }
}
