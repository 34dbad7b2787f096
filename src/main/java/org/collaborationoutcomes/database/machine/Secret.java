package org.collaborationoutcomes.database.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password of 256 bits in a file that only its owner reads. */
public final class Secret {

    private static final int BYTES = 32;

    private Secret() {}

    /** The password in the file; made first when there is none, and never half of one. */
    public static String in(Path file, Account account) {
        try {
            if (!Files.exists(file)) {
                make(file, account);
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw Trouble.writing(file, refused);
        }
    }

    private static void make(Path file, Account account) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(
                    ByteBuffer.wrap((HexFormat.of().formatHex(random) + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        account.give(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(file.resolveSibling("."));
    }
}
