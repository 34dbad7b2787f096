package org.collaborationoutcomes.intake.parcel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the entries of a zip's directory without reading it: one of millions would fill the memory. */
final class DirectorySize {

    private static final int SIGNATURE = 0x50_4B_01_02;

    private DirectorySize() {}

    static void check(Path file, Limits limits) throws IOException {
        int entries = 0;
        int last = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                last = last << 8 | b;
                if (last == SIGNATURE && ++entries > limits.files()) {
                    throw NotOpenedException.large("there are more than %,d files in it".formatted(limits.files()));
                }
            }
        }
    }
}
