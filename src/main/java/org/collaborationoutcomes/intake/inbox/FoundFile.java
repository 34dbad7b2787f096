package org.collaborationoutcomes.intake.inbox;

import java.nio.file.Path;
import org.collaborationoutcomes.files.FileName;

/**
 * A settled file of the inbox.
 *
 * @param path in the inbox, with /
 * @param changedMillis when it last came, went under another name or got other bytes, as the file system notes it
 */
public record FoundFile(Path file, String path, long size, long modifiedMillis, long changedMillis) {

    private static final String WITHDRAW = ".withdraw";

    /** Whether it is no data, but asks to take back the file whose name it bears. */
    public boolean isWithdrawal() {
        return size == 0 && path.endsWith(WITHDRAW) && !FileName.last(file).equals(WITHDRAW);
    }

    /** The path of the file that it asks to take back. */
    public String withdrawn() {
        return path.substring(0, path.length() - WITHDRAW.length());
    }

    /** The path of what asks to take a file back. */
    public static String withdrawalOf(String path) {
        return path + WITHDRAW;
    }
}
