package org.collaborationoutcomes.intake.parcel;

/**
 * How much may come out of one workbook or archive; nothing is ever unpacked beyond.
 *
 * @param files in it
 * @param bytes of all of them together, unpacked; of a workbook also as text
 * @param ratio how many bytes may come of a packed one, in a file of more than {@code free} bytes
 */
record Limits(int files, long bytes, int ratio, long free) {

    static final Limits USUAL = new Limits(1_000, 1L << 30, 100, 1 << 20);

    private static final long MEGABYTE = 1 << 20;

    NotOpenedException tooManyBytes() {
        var most = bytes >= MEGABYTE ? "%,d MB".formatted(bytes / MEGABYTE) : "%,d bytes".formatted(bytes);
        return NotOpenedException.large("it unpacks to more than " + most);
    }
}
