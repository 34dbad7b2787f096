package org.collaborationoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.collaborationoutcomes.job.RunRequest.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A OneRoster export over a night: who is a member, and that what nobody may keep is nowhere. */
@ExtendWith(OutputCaptureExtension.class)
class RostersOfExportsTest extends Nights {

    private static final String USERS = """
            sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,\
            middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
            usr-1,active,2025-05-01,TRUE,org-4,teacher,jo,,Jo,Doe,,jo,jo@school.example,555-0101,,,12,Geheim-é1
            ,active,2025-05-01,TRUE,org-4,teacher,al,,Al,Hidden,,al,al@school.example,555-0102,,,12,Geheim-2
            usr-3,active,2025-05-01,TRUE,org-4,student,kid,,Kid,Hidden,,kid,kid@home.example,555-0103,,,7,Geheim-3,x
            usr Geheim-4,active,2025-05-01,TRUE,org-4,aide,bo,,Bo,Hidden,,bo,bo@school.example,555-0104,,,12,Geheim-4
            usr-5,active,2025-05-01,TRUE,org-4,student,sis,,Sis,Hidden,,sis,sis@home.example,555-0105,,,7,Geheim-5
            usr-6,active,2025-05-01,TRUE,org-4,ext:pupil,pup,,Pup,Hidden,,pup,pup@home.example,555-0106,,,7,Geheim-6
            """;

    private static final String DEMOGRAPHICS = """
            sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian
            usr-7,active,2025-05-01,2012-03-04,Geheim-7,false,true
            usr-8,active,2025-05-01,2012-03-04,Geheim-8,false,true,Geheim-8
            """;

    private static final String ENROLLMENTS = """
            sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
            e1,active,2025-05-01,cls-12,org-4,usr-1,teacher,true,2025-08-18,
            e2,active,2025-05-01,cls-12,org-4,Geheim-9,student,true,2025-08-18,
            e3,active,2025-05-01,cls-99,org-4,usr-1,teacher,true,2025-08-18,
            """;

    private void drop(String path, String text, Charset charset) throws IOException {
        var file = folder.resolve("inbox").resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, text.getBytes(charset));
    }

    private void zip(String path, String name, String text) throws IOException {
        zip(path, Map.of(name, text));
    }

    private void zip(String path, Map<String, String> texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(folder.resolve("inbox").resolve(path), bytes.toByteArray());
    }

    /** Below the folder, but for what only the operator reads. */
    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("home/archive")))
                    .toList();
        }
    }

    private String receipt(String name) throws IOException {
        for (var file : files()) {
            if (file.endsWith(name + ".receipt.txt")) {
                return Files.readString(file);
            }
        }
        throw new AssertionError("no receipt of " + name);
    }

    @Test
    void adultsAreMembersAndWhatNobodyMayKeepIsNowhere(CapturedOutput output) throws IOException {
        drop(
                "teams.csv",
                "district_id,district_name,team_id,team_name,area\nd,D,cls-12,One,teacher\n",
                StandardCharsets.UTF_8);
        drop("sis/users.csv", USERS, Charset.forName("windows-1252"));
        drop("sis/demographics.csv", DEMOGRAPHICS, StandardCharsets.UTF_8);
        drop("sis/enrollments.csv", ENROLLMENTS, StandardCharsets.UTF_8);
        drop("sis/refused.csv", USERS.replace("sourcedId,status", "person,joined"), StandardCharsets.UTF_8);
        drop("sis/own.csv", USERS.replace("sourcedId,status", "person_id,team_id"), StandardCharsets.UTF_8);
        zip("export.zip", "users.csv", USERS.replace("usr-", "zip-").replace("school.", "other."));
        run(Kind.INTAKE);

        assertThat(jdbc.queryForList(
                        "select person_id || ' ' || source_email from facts.aliases order by 1", String.class))
                .containsExactly("usr-1 jo@school.example", "zip-1 jo@other.example");
        assertThat(jdbc.queryForList("select team_id || ' ' || person_id from facts.members", String.class))
                .containsExactly("cls-12 usr-1");
        assertThat(receipt("users.csv"))
                .contains("1 of 6 rows")
                .contains("Row 3, column A (sourcedId) is empty.")
                .contains("Row 4 has 19 cells, but the first row names 18 columns")
                .contains("Row 5, column A (sourcedId): the value")
                .contains("1 row was left out: students, of whom nothing is kept.")
                .contains("1 row was left out: people of a role that may be a student's.")
                .contains("Files of this kind may hold passwords, so no copy of the rejected rows was made.");
        assertThat(receipt("demographics.csv")).contains("2 rows were left out");
        for (var file : files()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .describedAs(file.toString())
                    .doesNotContain("Geheim", "Hidden", "555-01");
        }
        assertThat(files()).noneMatch(file -> file.toString().contains("users.csv.rejects"));
        assertThat(output.getAll()).doesNotContain("Geheim", "Hidden", "555-01", "jo@");
        assertThat(tablesWith("Geheim", "Hidden", "555-01", "usr-5")).isEmpty();
        assertThat(confidential())
                .containsExactly(
                        "demographics.csv rw-------",
                        "enrollments.csv rw-------",
                        "export.zip rw-------",
                        "own.csv rw-------",
                        "refused.csv rw-------",
                        "users.csv rw-------");
    }

    private static final Map<String, String> LATER = Map.of(
            "users.csv",
            """
            sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,email,phone,password
            u-1,active,,true,jo,,Jo,Doe,jo@school.example,555-0101,Geheim-1
            u-2,active,,true,kid.9,,Kid,Hidden,kid@home.example,555-0102,Geheim-2
            u-3,tobedeleted,,false,al.roe,,Al,Roe,al@school.example,555-0103,Geheim-3
            u-4,active,,true,no.role,,Nora,Hidden,nora@home.example,555-0104,Geheim-4
            """,
            "roles.csv",
            """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId
            r1,active,,u-1,primary,teacher,2025-08-18,,org-4
            r2,active,,u-2,primary,student,2025-08-18,,org-4
            r3,tobedeleted,2025-11-03,u-3,primary,principal,2025-08-18,,org-4
            """,
            "orgs.csv",
            "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\norg-4,active,,Oak School,school,4,\n",
            "demographics.csv",
            DEMOGRAPHICS);

    @Test
    void rolesTellWhoOfTheUsersIsAnAdult(CapturedOutput output) throws IOException {
        drop(
                "sis/users.csv",
                Objects.requireNonNull(LATER.get("users.csv")).replace("u-", "w-"),
                StandardCharsets.UTF_8);
        zip("export.zip", LATER);
        run(Kind.INTAKE);

        assertThat(rows("select person_id || ' ' || source_name || source_email from facts.aliases order by 1"))
                .containsExactly("u-1 jo@school.example", "u-3 al.roe", "u-3 al@school.example");
        assertThat(receipt("users.csv"))
                .contains(
                        "The file is known (OneRoster 1.2 users), but what it tells is not enough: roles.csv of the same"
                                + " export is missing.");
        assertThat(Files.readString(folder.resolve("inbox/feedback/teams-to-confirm.csv")))
                .contains("district,District,org-4,Oak School,,");

        drop(
                "sis/roles.csv",
                Objects.requireNonNull(LATER.get("roles.csv")).replace("u-", "w-"),
                StandardCharsets.UTF_8);
        drop(
                "sis/users.csv",
                Objects.requireNonNull(LATER.get("users.csv")).replace("u-", "w-"),
                StandardCharsets.UTF_8);
        drop(
                "teams.csv",
                "district_id,district_name,team_id,team_name,area\nd,D,org-4,Oak School,teacher\n",
                StandardCharsets.UTF_8);
        run(Kind.INTAKE);

        assertThat(rows("select person_id || ' ' || source_name || source_email from facts.aliases"
                        + " where person_id like 'w%' order by 1"))
                .containsExactly("w-1 jo@school.example", "w-3 al.roe", "w-3 al@school.example");
        assertThat(
                        rows(
                                "select concat_ws(' ', person_id, person_name, joined_on, left_on) from facts.members order by 1"))
                .containsExactly(
                        "u-1 Jo Doe 2025-08-18",
                        "u-3 Al Roe 2025-08-18 2025-11-03",
                        "w-1 Jo Doe 2025-08-18",
                        "w-3 Al Roe 2025-08-18 2025-11-03");
        for (var file : files()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .describedAs(file.toString())
                    .doesNotContain("Geheim", "Hidden", "555-01", "kid.9", "u-2", "w-2");
        }
        assertThat(output.getAll()).doesNotContain("Geheim", "Hidden", "555-01", "kid.9", "jo@");
        assertThat(tablesWith("Geheim", "Hidden", "555-01", "kid.9", "u-2", "w-2", "nora"))
                .isEmpty();
    }

    private List<String> confidential() throws IOException {
        try (var all = Files.walk(folder.resolve("home/archive"))) {
            return all.filter(Files::isRegularFile)
                    .map(RostersOfExportsTest::shown)
                    .sorted()
                    .toList();
        }
    }

    private static String shown(Path file) {
        try {
            return file.getFileName() + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
