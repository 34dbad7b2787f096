package org.collaborationoutcomes.intake.parcel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The bytes of a file in an archive: exactly those that the archive's directory announces, and never one more. */
final class CheckedEntry extends FilterInputStream {

    private final long announced;
    private final long announcedSum;
    private final CRC32 sum = new CRC32();
    private long seen;

    CheckedEntry(InputStream in, long announced, long announcedSum) {
        super(in);
        this.announced = announced;
        this.announcedSum = announcedSum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            seen += n;
            sum.update(buffer, offset, n);
        }
        if (seen > announced || (n < 0 && (seen < announced || sum.getValue() != announcedSum))) {
            throw NotOpenedException.damaged();
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 1 << 16)).length;
    }
}
