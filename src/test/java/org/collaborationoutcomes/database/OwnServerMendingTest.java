package org.collaborationoutcomes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.collaborationoutcomes.database.machine.AwayException;
import org.collaborationoutcomes.database.machine.PrivateFolder;
import org.collaborationoutcomes.database.machine.Trouble;
import org.collaborationoutcomes.database.machine.UnsuitableException;
import org.collaborationoutcomes.database.own.Binaries;
import org.collaborationoutcomes.database.own.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnServerMendingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @BeforeEach
    void homeInATemporaryFolder() throws IOException {
        folder = folder.toRealPath();
        home = new Home(folder.resolve("home"), ForgetfulServer.BINARIES, ForgetfulServer.FORGETFUL);
    }

    @Test
    void halfUnpackedProgramsAndAHalfMadeClusterAreBegunAgain() throws IOException {
        Home whole = new Home(home.folder(), home.folder().resolve("postgres"), ForgetfulServer.FORGETFUL);
        PrivateFolder.prepare(whole.folder());
        Binaries binaries = Binaries.ofThisMachine();
        Path remnant = whole.binaries().resolve(binaries.version() + ".unfinished");
        write(remnant.resolve("bin/postgres"), "half");
        Path halfMade = whole.folder().resolve("data.new.1");
        write(halfMade.resolve("PG_VERSION"), "18");

        Database.own(whole).close();

        assertThat(remnant).doesNotExist();
        assertThat(halfMade).doesNotExist();
        assertThat(whole.binaries().resolve(binaries.version()).resolve("bin/postgres"))
                .isExecutable();
        assertThat(whole.data().resolve("PG_VERSION")).hasContent("18");
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws IOException {
        PrivateFolder.prepare(home.folder());
        write(home.data().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> Database.own(home))
                .isInstanceOf(DatabaseUnsuitableException.class)
                .hasMessage(home.data() + ": it was written by PostgreSQL 17, this program brings 18 - make a backup"
                        + " with the release that wrote it and restore that here, or name a running server with"
                        + " spring.datasource.url");
        assertThat(home.data().resolve("PG_VERSION")).hasContent("17\n");
    }

    @Test
    void aDataFolderWithoutDataIsLeftAlone() throws IOException {
        PrivateFolder.prepare(home.folder());
        write(home.data().resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> Database.own(home))
                .isInstanceOf(DatabaseUnsuitableException.class)
                .hasMessage(home.data() + ": it holds no PostgreSQL data (no PG_VERSION) - move it away, or restore it"
                        + " from a backup");
        assertThat(home.data().resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aServerThatCannotStartSaysWhy() throws IOException {
        Home wrong = new Home(home.folder(), home.binaries(), List.of("fsync = off", "wal_level = wrong"));

        assertThatThrownBy(() -> Database.own(wrong))
                .isInstanceOf(DatabaseAwayException.class)
                .hasMessage(home.folder() + ": the server did not start: configuration file \"" + home.data()
                        + "/postgresql.conf\" contains errors - see " + home.log()
                        + ", mend that, then start again");
        Database.own(home).close();
    }

    @Test
    void aFolderThatHoldsOtherThingsIsNotLockedUp() throws IOException {
        write(home.folder().resolve("notes.txt"), "mine");
        Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(() -> Database.own(home))
                .isInstanceOf(DatabaseUnsuitableException.class)
                .hasMessage("outcomes.home: other users can look into '" + home.folder() + "' (rwxr-xr-x) - it must be"
                        + " private: chmod 700 it if it holds nothing else, or name a folder that does not exist yet");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void anEmptyFolderBecomesPrivate() throws IOException {
        Files.createDirectory(home.folder());
        Files.setPosixFilePermissions(home.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));

        PrivateFolder.prepare(home.folder());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void aHomeThatCannotBeMadeIsAMistakeInTheSettings() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Database.own(file.resolve("home")))
                .isInstanceOf(DatabaseUnsuitableException.class)
                .hasMessage("outcomes.home: cannot write " + file.resolve("home") + " (FileAlreadyExistsException) - it"
                        + " must be a folder that this user may write; give it to this user or name another one with"
                        + " outcomes.home");
    }

    @Test
    void aPathThatAShellWouldReadIsRefused() {
        assertThatThrownBy(() -> Database.own(folder.resolve("$HOME")))
                .isInstanceOf(DatabaseUnsuitableException.class)
                .hasMessage("outcomes.home: '" + folder + "/$HOME' holds a quote, $, ` or \\ - it must be a plain path"
                        + " like /var/lib/collaboration-outcomes");
    }

    @Test
    void aMachineWithoutBinariesIsToldHowToNameAServer() {
        assertThatThrownBy(() -> Binaries.of("Windows 11", "amd64"))
                .isInstanceOf(UnsuitableException.class)
                .hasMessage("this program brings no PostgreSQL for Windows 11 on amd64 (no"
                        + " postgres-windows_11-x86_64.txz in it) - name a server of your own, version 14 or newer,"
                        + " with spring.datasource.url=jdbc:postgresql://host:5432/outcomes");
    }

    @Test
    void aFullDiskIsCalledAFullDisk() {
        assertThat(Trouble.writing(folder, new IOException("x: No space left on device")))
                .isInstanceOf(AwayException.class)
                .hasMessage(folder + ": the disk is full - free some space (a first start needs 500 MB), then start"
                        + " again");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(".").normalize());
        Files.writeString(file, text);
    }
}
