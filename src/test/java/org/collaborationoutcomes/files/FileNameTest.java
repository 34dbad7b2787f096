package org.collaborationoutcomes.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNameTest {

    private static final List<String> NAMES =
            List.of("plain.csv", "\u00c9cole/Jos\u00e9 + 1%.csv", "\u65e5\u672c/e\u0301.csv", "\ud83d\ude80.csv");

    @TempDir
    Path folder;

    @Test
    void namesAreTheSameUnderTheLocaleC() throws IOException, InterruptedException {
        var here = Files.createDirectory(folder.resolve("here"));
        assertThat(written(here)).containsExactlyElementsOf(NAMES);
        var there = Files.createDirectory(folder.resolve("there"));
        var log = folder.resolve("log.txt");
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        there.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        child.environment().put("LC_ALL", "C");
        var process = child.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(seen(there)).isEqualTo(seen(here)).hasSize(NAMES.size());
    }

    @Test
    void theLastStepIsTheName() {
        assertThat(FileName.last(Path.of("a", "b.csv"))).isEqualTo("b.csv");
        assertThat(FileName.last(Path.of("/a/b"))).isEqualTo("b");
        assertThat(FileName.last(Path.of("/"))).isEmpty();
        assertThat(FileName.last(Path.of("a", "b\\c.csv"))).isEqualTo("b\\c.csv"); // no step, but on Windows
    }

    @Test
    void aPathBelowAFolderHasASlashBetweenItsSteps() {
        assertThat(FileName.below(Path.of("/in"), Path.of("/in", "a", "b\\c.csv"))
                        .path())
                .isEqualTo("a/b\\c.csv");
    }

    @Test
    void noFileHasAZeroByteInItsName() {
        assertThatThrownBy(() -> new FileName("a\0b").in(folder)).isInstanceOf(InvalidPathException.class);
    }

    private static List<String> seen(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Each name as it is read from the file that was written under it. */
    private static List<String> written(Path folder) throws IOException {
        var read = new ArrayList<String>();
        for (var name : NAMES) {
            var file = new FileName(name).in(folder);
            Files.createDirectories(file.resolveSibling("."));
            Files.createFile(file);
            try (var beside = Files.list(file.resolveSibling(""))) {
                read.addAll(beside.filter(Files::isRegularFile)
                        .map(folder::relativize)
                        .map(FileName::text)
                        .filter(NAMES::contains)
                        .filter(found -> !read.contains(found))
                        .toList());
            }
        }
        return read;
    }

    /** The same in a Java machine of another locale. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws IOException {
            if (!written(Path.of(args[0])).equals(NAMES)) {
                System.exit(1);
            }
        }
    }
}
