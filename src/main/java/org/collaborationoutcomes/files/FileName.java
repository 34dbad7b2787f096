package org.collaborationoutcomes.files;

import java.nio.charset.StandardCharsets;

/** The path of a dropped file below its folder, and the names of files that come of it. */
public record FileName(String path) {

    private static final int LONGEST = 200; // bytes, of the 255 that a name may have: room for endings

    /** The path itself, or with ~2, ~3, ... before the ending: {@code a/b.csv}, {@code a/b~2.csv}. */
    public String numbered(int n) {
        if (n == 1) {
            return path;
        }
        int dot = path.lastIndexOf('.');
        boolean hasEnding = dot > path.lastIndexOf('/') + 1;
        return hasEnding ? path.substring(0, dot) + "~" + n + path.substring(dot) : path + "~" + n;
    }

    /** The path with a last name short enough for an ending; names cut alike stay apart by the file's sha256. */
    public String shortened(String sha256) {
        int slash = path.lastIndexOf('/') + 1;
        var name = path.substring(slash);
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return path;
        }
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST - 9
                || Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return path.substring(0, slash) + name.substring(0, end) + "-" + sha256.substring(0, 8);
    }
}
