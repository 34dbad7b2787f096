package org.collaborationoutcomes.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.IntakeSettings;
import org.collaborationoutcomes.intake.JudgedFile;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.sql.Sql;
import org.collaborationoutcomes.xlsx.SchemaCheck;
import org.collaborationoutcomes.xlsx.WorkbookLint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class TemplatesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final Map<String, String> teams = new LinkedHashMap<>(Map.of("T1", "Reading team"));
    private Path templates;
    private Path inbox;
    private IntakeSettings settings;

    @BeforeEach
    void write() throws IOException {
        templates = folder.resolve("templates");
        inbox = Files.createDirectories(folder.resolve("inbox"));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        settings = IntakeSettings.usual(folder.resolve("home"), inbox, true, Duration.ZERO, clock);
        teams.put("T2", "=cmd|' /C calc'!A0");
        Intake.writeTemplates(templates, teams, settings);
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void eachFeedHasATemplateThatIntakeRecognisesWithoutAWordOfItsHelp(Feed feed) throws IOException {
        var codes = new ArrayList<String>();
        var checks = Intake.checks(settings);
        var file = templates.resolve(feed.key() + ".xlsx");
        var parts = Objects.requireNonNull(
                checks.unpack(file, folder.resolve("work"), problem -> codes.add(problem.code())));

        assertThat(codes).containsExactly("W-PARTS");
        assertThat(parts).containsOnlyKeys(feed.key());
        var checked = checks.check(Objects.requireNonNull(parts.get(feed.key())), problem -> codes.add(problem.code()));
        assertThat(checked.feed()).isEqualTo(feed.key());
        assertThat(checked.columns()).extracting("readAs").isEqualTo(columns(feed));
        assertThat(codes).containsExactly("W-PARTS", "F-NOROWS");
    }

    private static List<String> columns(Feed feed) {
        return feed.toldColumnNames().stream()
                .filter(name -> feed != Feed.TEAMS || !name.startsWith("district_"))
                .filter(name ->
                        feed != Feed.MEMBERS || !List.of("as_of", "confirmed").contains(name))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void eachTemplateIsSoundAndItsListsLeadToWords(Feed feed) throws Exception {
        var file = templates.resolve(feed.key() + ".xlsx");

        assertThat(WorkbookLint.problemsOfForm(file)).isEmpty();
        assertThat(SchemaCheck.problems(file)).isEmpty();
    }

    @Test
    void cellsTakeOnlyWhatIntakeTakes() throws IOException {
        assertThat(rules("meetings"))
                .containsExactlyInAnyOrder(
                        "A TEXT_LENGTH 64 null",
                        "B LIST 'How to'!$F$7:$F$8 null",
                        "C TEXT_LENGTH 2000 null",
                        "D LIST 'How to'!$I$7:$I$30 null",
                        "E DATE DATE(1990,1,1) EDATE(TODAY(),24)",
                        "F INTEGER 0 1440",
                        "G LIST 'How to'!$K$7:$K$8 null",
                        "H LIST 'How to'!$M$7:$M$9 null",
                        "I LIST 'How to'!$O$7:$O$8 null",
                        "J DATE DATE(1990,1,1) EDATE(TODAY(),24)",
                        "K DATE DATE(1990,1,1) EDATE(TODAY(),24)",
                        "L LIST 'How to'!$Q$7:$Q$8 null",
                        "M TEXT_LENGTH 2000 null");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(templates.resolve("meetings.xlsx")))) {
            var help = workbook.getSheet("How to");
            assertThat(help.getRow(6).getCell(5).getStringCellValue()).isEqualTo("T1");
            assertThat(help.getRow(6).getCell(6).getStringCellValue()).isEqualTo("Reading team");
            assertThat(help.getRow(7).getCell(6).getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
            var header = workbook.getSheetAt(0).getRow(0);
            assertThat(header.getCell(4).getCellComment().getString().getString())
                    .isEqualTo("needed. The day and the time at which it starts.\nFor example: 2025-09-01 15:30");
            assertThat(header.getCell(4).getCellStyle())
                    .isNotEqualTo(header.getCell(2).getCellStyle());
        }
    }

    private List<String> rules(String feed) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(templates.resolve(feed + ".xlsx")))) {
            return workbook.getSheetAt(0).getDataValidations().stream()
                    .map(TemplatesTest::rule)
                    .toList();
        }
    }

    private static String rule(XSSFDataValidation rule) {
        var constraint = rule.getValidationConstraint();
        var names = List.of("ANY", "INTEGER", "DECIMAL", "LIST", "DATE", "TIME", "TEXT_LENGTH", "FORMULA");
        return "%s %s %s %s"
                .formatted(
                        (char) ('A' + rule.getRegions().getCellRangeAddress(0).getFirstColumn()),
                        names.get(constraint.getValidationType()),
                        constraint.getFormula1(),
                        constraint.getFormula2());
    }

    @Test
    void filledInTheyLoad() throws IOException {
        fill("teams", List.of("T1", "Reading team", "teacher", "", 1.5));
        fill(
                "meetings",
                List.of(
                        "M1",
                        "T1",
                        "October",
                        "plc",
                        LocalDateTime.of(2026, 10, 5, 15, 30),
                        60,
                        "held",
                        "in_person",
                        "yes"));
        fill(
                "attendance",
                List.of("M1", "T1", LocalDate.of(2026, 10, 5), 60, "00123", "present", 45, 3, "data|recorder"));
        var jdbc = loaded();

        assertThat(jdbc.queryForList("select message from intake.problem where severity <> 'warning'", String.class))
                .isEmpty();
        assertThat(jdbc.queryForList("select t::text from intake.teams t", String.class))
                .containsExactly("(1,2,f,district,District,T1,\"Reading team\",teacher,,1.5,,,,)");
        assertThat(jdbc.queryForList("select m::text from intake.meetings m", String.class))
                .containsExactly("(2,2,f,M1,T1,October,plc,\"2026-10-05 15:30:00\",60,held,in_person,t,,,,)");
        assertThat(jdbc.queryForList(
                        "select concat_ws(' ', line, meeting_id, team_id, meeting_date, scheduled_minutes, person_id,"
                                + " status, minutes, contributions, duty) from intake.attendance",
                        String.class))
                .containsExactly("2 M1 T1 2026-10-05 60 00123 present 45 3 recorder|data");
    }

    private JdbcTemplate loaded() {
        var dataSource = TestDatabase.fresh();
        var intake = new Intake(new Sql(dataSource), settings);
        var statuses = intake.drop(sha -> false).stream()
                .map(file -> intake.judge(file, 1, done -> {}))
                .map(JudgedFile::status)
                .distinct()
                .toList();
        assertThat(statuses).containsExactly("judged", "opened");
        return new JdbcTemplate(dataSource);
    }

    /** As a person would: each cell with the format of its column. */
    private void fill(String feed, List<Object> values) throws IOException {
        var file = inbox.resolve(feed + ".xlsx");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(templates.resolve(feed + ".xlsx")));
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.createRow(1);
            for (int i = 0; i < values.size(); i++) {
                var cell = row.createCell(i);
                cell.setCellStyle(sheet.getColumnStyle(i));
                set(cell, values.get(i));
            }
            workbook.write(out);
        }
        Files.setLastModifiedTime(file, FileTime.from(NOW));
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof LocalDateTime moment) {
            cell.setCellValue(moment);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    @Test
    void whatIsFilledInIsNeverOverwritten() throws IOException {
        var before = names();
        Intake.writeTemplates(templates, teams, settings);
        assertThat(names()).isEqualTo(before).hasSize(12);

        Files.writeString(templates.resolve("goals.xlsx"), "mine");
        Intake.writeTemplates(templates, teams, settings);

        assertThat(templates.resolve("goals.xlsx")).hasContent("mine");
        assertThat(names()).hasSize(13).contains("goals~2.xlsx");
    }

    private List<String> names() throws IOException {
        try (var files = Files.newDirectoryStream(templates)) {
            Function<Path, String> name = file -> String.valueOf(file.getFileName());
            return StreamSupport.stream(files.spliterator(), false)
                    .map(name)
                    .sorted()
                    .toList();
        }
    }
}
