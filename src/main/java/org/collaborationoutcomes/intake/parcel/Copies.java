package org.collaborationoutcomes.intake.parcel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.collaborationoutcomes.files.SafeFile;
import org.collaborationoutcomes.intake.inbox.Snapshots;

/** Keeps what comes out of one parcel, up to its limit. */
final class Copies {

    private final PartReader reader;
    private final Snapshots snapshots;
    private final String workName;
    private final Limits limits;
    private long written;

    Copies(PartReader reader, Snapshots snapshots, Path parcel, Limits limits) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.workName = String.valueOf(parcel.getFileName());
        this.limits = limits;
    }

    Part keep(String name, SafeFile.Content content) throws IOException {
        try {
            var sha256 = snapshots.keep(workName, out -> content.writeTo(new Limited(out)));
            var copy = snapshots.path(sha256);
            return new Part(name, copy, sha256, reader.read(name, copy));
        } catch (IOException e) {
            throw CheckedZip.fault(e);
        }
    }

    /** Small sheets may say that their cells stand far apart. */
    private final class Limited extends FilterOutputStream {

        Limited(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }

        private void count(int bytes) throws IOException {
            written += bytes;
            if (written > limits.bytes()) {
                throw limits.tooManyBytes();
            }
        }
    }
}
