package org.collaborationoutcomes.files;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The path of a dropped file below its folder, and the names of files that come of it. Names are UTF-8 on the disk,
 * whatever the locale: under LANG=C, as cron and images have it, Java itself takes no name with other letters than ASCII,
 * but by its address as a URI.
 */
public record FileName(String path) {

    private static final int LONGEST = 200; // bytes, of the 255 that a name may have: room for endings

    /** The path's text; what is no UTF-8 stands as U+FFFD. */
    public static String text(Path path) {
        var text = path.toString();
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        var whole = path.toAbsolutePath().toUri().getPath(); // of a folder it ends in a slash
        var steps = List.of(whole.substring(0, whole.length() - (whole.endsWith("/") ? 1 : 0))
                .split("/", -1));
        var own = String.join("/", steps.subList(steps.size() - path.getNameCount(), steps.size()));
        return path.isAbsolute() ? "/" + own : own;
    }

    /** The last step's text; empty of a root. */
    public static String last(Path path) {
        var name = path.getFileName();
        return name == null ? "" : text(name);
    }

    /** Of a file below a folder: the steps between them, with a slash between each on every machine. */
    public static FileName below(Path folder, Path file) {
        var separator = file.getFileSystem().getSeparator();
        return new FileName(text(folder.relativize(file)).replace(separator, "/"));
    }

    /**
     * The file of this path below a folder.
     *
     * @throws InvalidPathException if no file can be called so
     */
    public Path in(Path folder) {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            if (path.indexOf('\0') >= 0) {
                throw e;
            }
            var steps = Stream.of(path.split("/", -1))
                    .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
                    .collect(Collectors.joining("/"));
            var address = folder.toAbsolutePath().toUri().toString();
            return Path.of(URI.create(address + (address.endsWith("/") ? "" : "/") + steps));
        }
    }

    /** The path itself, or with ~2, ~3, ... before the ending: {@code a/b.csv}, {@code a/b~2.csv}. */
    public FileName numbered(int n) {
        if (n == 1) {
            return this;
        }
        int dot = path.lastIndexOf('.');
        boolean hasEnding = dot > path.lastIndexOf('/') + 1;
        return new FileName(hasEnding ? path.substring(0, dot) + "~" + n + path.substring(dot) : path + "~" + n);
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
