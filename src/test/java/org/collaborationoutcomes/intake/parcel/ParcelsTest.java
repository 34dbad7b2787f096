package org.collaborationoutcomes.intake.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelsTest {

    private static final String PROGRESS = "goal_id,measured_on,value\nG1,2026-09-03,4\n";
    private static final Limits SMALL = new Limits(20, 100_000, 100, 10_000);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private @Nullable Parcel opened(Path file) throws IOException {
        var catalogue = Catalogue.load();
        return new Parcels(catalogue, new Snapshots(folder.resolve("home")), SMALL)
                .open(Objects.toString(file.getFileName()), file, (part, copy) -> new Recogniser(catalogue).read(copy));
    }

    private String outcome(Path file) throws IOException {
        var parcel = opened(file);
        if (parcel == null) {
            return "plain";
        }
        var refusal = parcel.refusal();
        if (refusal != null) {
            assertThat(parcel.parts()).isEmpty();
            return refusal.code() + " " + refusal.message();
        }
        return String.join(" ", parcel.parts().stream().map(Part::words).toList());
    }

    @Test
    void everySheetWithAKnownHeaderIsAFileWithTheSheetsRowNumbers() throws IOException {
        var book = Books.write(
                folder.resolve("b.XLSX"),
                "Progress",
                List.of("", "goal_id,measured_on,value,note", "G1,2026-09-03,4,=a\nb", "", "G2,2026-09-03,4.5"),
                "Notes \"more\"",
                List.of("we met on Tuesday"),
                "Empty",
                List.of(),
                "Almost",
                List.of("goal_id,measured_on", "G1,2026-09-03"));
        var parcel = Objects.requireNonNull(opened(book));

        assertThat(parcel.parts()).extracting(Part::words).containsExactly("Progress (progress)", "Almost (refused)");
        assertThat(parcel.parts().get(0).copy())
                .hasContent("\ngoal_id,measured_on,value,note\nG1,2026-09-03,4,\"=a\nb\"\n\nG2,2026-09-03,4.5,\n");
        assertThat(parcel.remarks())
                .extracting(problem -> problem.code() + " " + problem.message())
                .containsExactly(
                        "W-PARTS Read as files of their own: Progress (progress), Almost (refused).",
                        "W-SHEET The sheet 'Notes \"more\"' has no column names that we know, and was left out.",
                        "W-SHEET The sheet 'Empty' is empty, and was left out.");
        assertThat(parcel.confidential()).isTrue();
    }

    @Test
    void theOutlineOfASheetOfTasksTellsWhichRowsAddUpOthers() throws IOException {
        var file = folder.resolve("tasks.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Plan");
            var rows = List.of("Our plan", "Task Name,End Date,% Complete", "Fair,2026-10-01,0%", "Hall,2026-09-01,0%");
            for (int i = 0; i < rows.size(); i++) {
                var cells = rows.get(i).split(",", -1);
                for (int c = 0; c < cells.length; c++) {
                    (c == 0 ? sheet.createRow(i) : sheet.getRow(i))
                            .createCell(c)
                            .setCellValue(cells[c]);
                }
            }
            sheet.groupRow(3, 3);
            book.write(out);
        }
        var catalogue = Catalogue.load();
        var recogniser = new Recogniser(
                catalogue,
                Profiles.of(
                        null, List.of("actions", "goals", "attendance", "survey", "aliases", "members", "progress")));
        var origin = new Origin(List.of("fair"), "Plan.csv", LocalDate.EPOCH, ZoneOffset.UTC);
        var parcel = new Parcels(catalogue, new Snapshots(folder.resolve("home")), SMALL)
                .open("tasks.xlsx", file, (part, copy) -> recogniser.read(copy, origin));

        assertThat(Objects.requireNonNull(parcel).parts()).hasSize(1);
        assertThat(parcel.parts().get(0).copy())
                .hasContent("Our plan,,,\nTask Name,End Date,% Complete,Outline level\nFair,2026-10-01,0%,0\n"
                        + "Hall,2026-09-01,0%,1\n");
        assertThat(parcel.parts().get(0).reading().profile()).isEqualTo("smartsheet.grid");
    }

    @Test
    void theSameWorkbookGivesTheSameParts() throws IOException {
        var book = Books.write(folder.resolve("b.xlsx"), "A", List.of("goal_id,measured_on,value"));

        assertThat(opened(book))
                .isEqualTo(opened(book))
                .extracting(Parcel::confidential)
                .isEqualTo(false);
    }

    @Test
    void aWorkbookOfWhichNoSheetIsKnownIsRefused() throws IOException {
        assertThat(outcome(Books.write(folder.resolve("a.xlsx"), "A", List.of(), "B", List.of("what,is", "this"))))
                .isEqualTo("F-NAME The column names fit no kind of file that we know; found: what, is.");
        assertThat(outcome(Books.write(folder.resolve("b.xlsx"), "A", List.of())))
                .startsWith("F-EMPTY The file is empty");
    }

    @Test
    void theNamesOfSheetsLeadNowhere() throws IOException {
        assertThat(SafeName.ofSheet("../../etc")).isEqualTo("_._.._etc");
        assertThat(SafeName.ofSheet("..")).isEqualTo("__");
        assertThat(SafeName.ofSheet("a\u202Eb\nc ")).isEqualTo("a_b_c_");
        assertThat(SafeName.ofSheet("x".repeat(300))).hasSize(100);
        assertThat(SafeName.ofEntry("a/./b//c.csv")).isEqualTo("a/b/c.csv");
        assertThat(SafeName.ofEntry("a\\b.csv")).isEqualTo("a/b.csv");
    }

    @Test
    void whatIsCalledAWorkbookAndIsNoneIsToldApart() throws IOException {
        assertThat(outcome(Files.writeString(folder.resolve("a.xlsx"), PROGRESS)))
                .isEqualTo("F-ENDING The file is called .xlsx, but it is a text file, not an Excel workbook.");
        assertThat(outcome(Files.writeString(folder.resolve("a.zip"), PROGRESS)))
                .isEqualTo("plain");
        assertThat(outcome(Files.writeString(folder.resolve("a.csv"), PROGRESS)))
                .isEqualTo("plain");
        var locked = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, locked, 0, 4);
        assertThat(outcome(Files.write(folder.resolve("b.xlsx"), locked))).isEqualTo("plain");
        var book = Books.write(folder.resolve("c.xlsx"), "A", List.of("goal_id,measured_on,value"));
        assertThat(outcome(Files.copy(book, folder.resolve("c.csv")))).isEqualTo("plain");
        assertThat(outcome(Files.copy(book, folder.resolve("c.zip")))).isEqualTo("A (progress)");
        assertThat(outcome(zip("d.xlsx", "a.csv", PROGRESS)))
                .isEqualTo("F-BOOK The workbook can't be read: there is no workbook in it.");
        assertThat(outcome(Files.write(folder.resolve("e.xlsx"), torn(book)))).startsWith("F-ZIP");
    }

    private static byte[] torn(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    @Test
    void everyFileOfAnArchiveIsAFile() throws IOException {
        var zip = zip(
                "a.zip",
                "T1/a.csv",
                PROGRESS,
                "b.csv",
                "what,is,this\n",
                "__MACOSX/._b.csv",
                "x",
                ".DS_Store",
                "x",
                "T1/~$lock.csv",
                "x",
                "Thumbs.db",
                "x",
                "inner.zip",
                new String(Files.readAllBytes(zip("i.zip", "a.csv", PROGRESS)), StandardCharsets.ISO_8859_1));

        assertThat(outcome(zip)).isEqualTo("T1/a.csv (progress) b.csv (refused) inner.zip (refused)");
        assertThat(Objects.requireNonNull(opened(zip)).parts().get(2).reading().refusal())
                .extracting("code", "message")
                .containsExactly("F-TYPE", "The file is a workbook or archive inside an archive, not a CSV file.");
        assertThat(outcome(zip("b.zip", ".x", "x")))
                .isEqualTo("F-ZIP The archive was not opened: there is no file in it.");
        assertThat(outcome(Files.write(folder.resolve("e.zip"), "PK\u0005\u0006".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("F-ZIP The archive was not opened: it is damaged.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.csv", "a/../../b.csv", "/etc/a.csv", "C:\\a.csv", "..\\a.csv"})
    void noNameLeadsOutOfTheArchive(String name) throws IOException {
        assertThat(outcome(zip("a.zip", "good.csv", PROGRESS, name, PROGRESS)))
                .isEqualTo("F-ZIP The archive was not opened: the name of a file in it leads out of the archive.");
    }

    @Test
    void namesAreTakenOnceWhateverTheirCase() throws IOException {
        assertThat(outcome(zip("a.zip", "a.csv", PROGRESS, "A.csv", PROGRESS + "\n")))
                .isEqualTo("F-ZIP The archive was not opened: two files in it have the same name.");
        assertThat(outcome(zip("b.zip", "a.csv", PROGRESS, "./a.csv", PROGRESS + "\n")))
                .isEqualTo("F-ZIP The archive was not opened: two files in it have the same name.");
    }

    @Test
    void bombsAreRefusedBeforeTheyAreUnpacked() throws IOException {
        assertThat(outcome(zip("a.zip", "a.csv", "x".repeat(50_000))))
                .isEqualTo("F-SIZE There is too much in the file: one of its files is packed more than 100 times.");
        var noise = new StringBuilder();
        new Random(1).ints(60_000, 'a', 'z').forEach(c -> noise.append((char) c));
        assertThat(outcome(zip("b.zip", "a.csv", noise.toString(), "b.csv", noise.toString())))
                .isEqualTo("F-SIZE There is too much in the file: it unpacks to more than 100,000 bytes.");
        var names = new String[42];
        for (int i = 0; i < names.length; i += 2) {
            names[i] = i + ".csv";
            names[i + 1] = "x";
        }
        assertThat(outcome(zip("c.zip", names)))
                .isEqualTo("F-SIZE There is too much in the file: there are more than 20 files in it.");
        assertThat(unpackedBytes()).isZero();
    }

    @Test
    void aSheetWhoseCellsStandFarApartStaysWithinTheLimit() throws IOException {
        var rows = new java.util.ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            rows.add(",".repeat(16_000) + "x");
        }
        assertThat(outcome(Books.write(folder.resolve("a.xlsx"), "A", rows)))
                .isEqualTo("F-SIZE There is too much in the file: it unpacks to more than 100,000 bytes.");
    }

    @ParameterizedTest
    @CsvSource({
        "size of the directory, 24, 1",
        "size of the directory, 24, -1",
        "sum, 16, 1",
        "password, 8, 1",
        "method, 10, 91"
    })
    void whatTheDirectorySaysMustBeTrue(String what, int at, int more) throws IOException {
        var bytes = Files.readAllBytes(zip("ok.zip", "a.csv", PROGRESS));
        int directory = lastIndexOf(bytes, 0x02014B50);
        bytes[directory + at] += (byte) more;

        assertThat(outcome(Files.write(folder.resolve("lie.zip"), bytes)))
                .as(what)
                .startsWith("F-ZIP");
    }

    @Test
    void linksAndOverlappingFilesAreRefused() throws IOException {
        var links = folder.resolve("links.zip");
        try (var zip = new ZipArchiveOutputStream(links)) {
            var entry = new ZipArchiveEntry("a.csv");
            entry.setUnixMode(0120777);
            zip.putArchiveEntry(entry);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        assertThat(outcome(links))
                .isEqualTo("F-ZIP The archive was not opened: a file in it is only a link to another.");
        assertThat(outcome(Files.write(folder.resolve("twice.zip"), overlapping())))
                .isEqualTo("F-ZIP The archive was not opened: it is damaged.");
    }

    /** One packed file to which two entries of the directory point. */
    private static byte[] overlapping() {
        var data = PROGRESS.getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(data);
        var out = new ByteArrayOutputStream();
        number(out, 0x04034B50, 4);
        head(out, crc.getValue(), data.length);
        out.writeBytes("a".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(data);
        int directory = out.size();
        for (var name : List.of("a", "b")) {
            number(out, 0x02014B50, 4);
            number(out, 20, 2);
            head(out, crc.getValue(), data.length);
            number(out, 0, 14);
            out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        }
        int size = out.size() - directory;
        number(out, 0x06054B50, 4);
        number(out, 0, 4);
        number(out, 2, 2);
        number(out, 2, 2);
        number(out, size, 4);
        number(out, directory, 4);
        number(out, 0, 2);
        return out.toByteArray();
    }

    private static void head(ByteArrayOutputStream out, long crc, int length) {
        number(out, 20, 2);
        number(out, 0, 8);
        number(out, crc, 4);
        number(out, length, 4);
        number(out, length, 4);
        number(out, 1, 2);
        number(out, 0, 2);
    }

    private static void number(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(i < 8 ? (int) (value >> (8 * i)) : 0);
        }
    }

    private static int lastIndexOf(byte[] bytes, int signature) {
        for (int i = bytes.length - 4; i >= 0; i--) {
            int found =
                    (bytes[i] & 0xFF) | (bytes[i + 1] & 0xFF) << 8 | (bytes[i + 2] & 0xFF) << 16 | bytes[i + 3] << 24;
            if (found == signature) {
                return i;
            }
        }
        throw new AssertionError("no such signature");
    }

    private long unpackedBytes() throws IOException {
        var work = folder.resolve("home/work");
        if (!Files.exists(work)) {
            return 0;
        }
        try (var files = Files.list(work)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** An archive by name and content of its files, in turn. */
    private Path zip(String name, String... files) throws IOException {
        var path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path);
                var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
        return path;
    }
}
