package org.collaborationoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.parcel.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody knows are loaded by the profile that was learned of them, completed as its remarks say. */
class LearnedFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    /** How the file is read when its profile, with some words replaced, lies in the folder of profiles. */
    private CheckedFile learned(String text, String... changes) throws IOException {
        var file = Files.writeString(
                Files.createDirectories(folder.resolve("inbox/Lincoln")).resolve("file.csv"), text);
        var profile = Intake.learn(file).profiles().get(0);
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(profile).contains(changes[i]);
            profile = profile.replace(changes[i], changes[i + 1]);
        }
        var profiles = Files.createDirectories(folder.resolve("inbox/profiles"));
        Files.writeString(profiles.resolve("own.yml"), profile);
        var settings = settings();
        assertThat(settings.loadProfiles().unusable()).isEmpty();
        problems.clear();
        return Intake.checks(settings).check(file, problems::add);
    }

    private static List<String> shown(CheckedFile file) {
        return file.firstRows().stream().map(Map::toString).toList();
    }

    @Test
    void anAttendanceList() throws IOException {
        var read = learned("""
                Club evening,,,
                Who,E-mail,Time in,Time out
                Ann Smith,ann@school.example,2025-11-03 16:00,2025-11-03 16:50
                Bob Ray,,2025-11-03 16:02,2025-11-03 16:40
                """);

        assertThat(read.profile()).isEqualTo("our.who");
        assertThat(problems).extracting(Problem::code).containsExactly("W-UNVERIFIED", "S-LEFTOUT");
        assertThat(read.rejected()).isZero();
        assertThat(shown(read))
                .hasSize(2)
                .first()
                .asString()
                .contains("meeting_date=2025-11-03", "status=present", "minutes=50");
    }

    @Test
    void aListOfThoseWhoWereThereAndWhoWereNot() throws IOException {
        var read = learned("Staff,Event date,Attended?\nAnn Smith,2025-11-03,Yes\nBob Ray,2025-11-03,No\n");

        assertThat(read.rejected()).isZero();
        assertThat(shown(read)).hasSize(2).last().asString().contains("status=absent");
    }

    @Test
    void tasks() throws IOException {
        var read = learned("Nr.\tAction item\tBy when\tFinished\tOwner\n7\tCall\t2025-11-03\t\t\n"
                + "8\tWrite\t2025-11-09\t2025-11-04\tAnn Smith\n");

        assertThat(read.feed()).isEqualTo("actions");
        assertThat(read.rejected()).isZero();
        assertThat(shown(read))
                .hasSize(2)
                .last()
                .asString()
                .contains("action_id=lincoln-write", "completed_on=2025-11-04", "owner_id=ann-smith");
    }

    @Test
    void goals() throws IOException {
        var read = learned("Objective;Starting point;Target;Deadline;Team\nRead more;10;20,5;30.06.2026;Lincoln\n");

        assertThat(read.feed()).isEqualTo("goals");
        assertThat(shown(read))
                .singleElement()
                .asString()
                .contains("target=20.5", "due_on=2026-06-30", "team_id=Lincoln");
    }

    @Test
    void measurements() throws IOException {
        var read = learned("KPI,Measured,Actual value,Remark\nRead more,2025-11-03,12 %,\n");

        assertThat(read.feed()).isEqualTo("progress");
        assertThat(shown(read)).singleElement().asString().contains("goal_id=lincoln-read-more", "value=12.0");
    }

    @Test
    void members() throws IOException {
        var read = learned("Full name,Email,Position,School\nAnn Smith,ann@school.example,Chair,Oak\n");

        assertThat(read.feed()).isEqualTo("members");
        assertThat(shown(read))
                .singleElement()
                .asString()
                .contains("team_id=lincoln", "person_id=ann@school.example", "role=leader", "joined_on=2025-07-01");
    }

    @Test
    void answers() throws IOException {
        var read = learned("""
                Submitted,Your e-mail,We keep our word to each other?,How often do you meet with your team?,Anything else?
                2025-11-03,ann@school.example,4,5,no
                """);

        assertThat(read.feed()).isEqualTo("survey");
        assertThat(problems).extracting(Problem::code).contains("X-SURVEY");
    }

    @Test
    void whatNoNameTellsIsCompletedByHand() throws IOException {
        var unknown = "Apples,Pears [big],Plums (+ 1)\nAnn Smith,P-7,ann@school.example\n";

        assertThat(learned(unknown).refused()).isTrue();

        var read = learned(
                unknown,
                "feed: attendance",
                "feed: aliases",
                "extends: attendance # of another feed take this line out\n",
                "",
                "set:\n  status: present\n",
                "",
                "header: [first]",
                "header: [source_name, person_id]",
                "first: {any: ['apples']}",
                "source_name: {any: ['apples']}",
                "      # still needed, or no row can be loaded: source_name or source_email\n",
                "      person_id: {any: ['pears [big]']}\n",
                "      # still needed, or no row can be loaded: meeting_date or joined\n",
                "      source_email: {any: ['plums (+ 1)'], parse: email}\n",
                "    ignore:\n      - '^pears \\[big\\]$'\n      - '^plums \\(\\+ 1\\)$'\n",
                "");
        assertThat(read.refused()).isFalse();
        assertThat(read.rejected()).isZero();
        assertThat(shown(read))
                .containsExactly("{source_name=Ann Smith, source_email=ann@school.example, team_id=, person_id=P-7}");
    }

    @Test
    void eachUnknownSheetOfAWorkbookAndFileOfAnArchive() throws IOException {
        var team = Files.createDirectories(folder.resolve("inbox/Lincoln"));
        var book = Books.write(
                team.resolve("Our lists.xlsx"),
                "To do",
                List.of("Our list", "Nr.,Action item,By when,Finished", "7,Call,2025-11-03,", "8,Write,2025-11-09,"),
                "Club 2025",
                List.of("Nr.,Who,Event date", "1,Ann Smith,2025-11-03"),
                "Known",
                List.of("goal_id,measured_on,value", "G1,2025-11-03,4"),
                "Notes",
                List.of("we met"));
        var lesson = Intake.learn(book);

        assertThat(lesson.remarks())
                .containsExactly(
                        "'Known' is known: it is read as 'progress', by canonical.",
                        "'Notes' holds no table with column names.");
        assertThat(lesson.profiles())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("# Of 'To do'.\n# Column names in row 2,");

        var profiles = Files.createDirectories(folder.resolve("inbox/profiles"));
        for (int i = 0; i < 2; i++) {
            Files.writeString(profiles.resolve(i + ".yml"), lesson.profiles().get(i));
        }
        var checks = Intake.checks(settings());
        var copies = Objects.requireNonNull(checks.unpack(book, folder.resolve("copies"), problems::add));
        assertThat(copies).containsOnlyKeys("To do", "Club 2025", "Known");
        for (var part : List.of("To do/our.to-do/2", "Club 2025/our.club-2025/1")) {
            var name = part.substring(0, part.indexOf('/'));
            var read = checks.check(Objects.requireNonNull(copies.get(name)), book, name, problems::add);
            assertThat(name + "/" + read.profile() + "/" + read.wellFormed()).isEqualTo(part);
        }

        var zip = team.resolve("lists.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("lists/Club.csv"));
            out.write("Who,Event date\nAnn,2025-11-03\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Intake.learn(zip).profiles())
                .singleElement()
                .asString()
                .contains("# Of 'lists/Club.csv'.", "profile: our.club");
    }

    private IntakeSettings settings() {
        var clock = Clock.fixed(Instant.parse("2025-11-21T00:00:00Z"), ZoneOffset.UTC);
        return IntakeSettings.usual(folder.resolve("home"), folder.resolve("inbox"), true, Duration.ZERO, clock);
    }

    @Test
    void anyNamesOfColumnsMakeAProfileThatKnowsItsFile() throws IOException {
        var random = new Random(7);
        var letters = "aA zZ'\"#:&*!|>%@`{}[](),?-+.^$\\~=öß中\u00a0\u200b\ud83d\ude00\uffff"
                .codePoints()
                .toArray();
        for (int round = 0; round < 40; round++) {
            var names = new ArrayList<>(List.of("Name" + round));
            for (int column = 0; column < 4; column++) {
                names.add(random.ints(1 + random.nextInt(9), 0, letters.length)
                        .mapToObj(i -> Character.toString(letters[i]))
                        .reduce("x", String::concat));
            }
            var header = String.join(
                    ",",
                    names.stream()
                            .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
                            .toList());
            var read = learned(header + "\n1,2,3,4,5\n");

            assertThat(read.profile()).describedAs(header).startsWith("our.");
        }
    }
}
