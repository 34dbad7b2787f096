package org.collaborationoutcomes;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds SQL to the plan of the house: where it stands, its form, what a stage reads and writes. */
class StageSqlTest {

    private final House house = House.read();

    StageSqlTest() throws IOException {}

    @Test
    void everySqlFileIsOneStatementThatNamesItsGrain() throws IOException {
        Violations.none(SqlFile.all().stream()
                .flatMap(sql -> sql.flawsOfForm().stream())
                .toList());
    }

    @Test
    void aStageWritesItsOwnSchemaAndReadsEarlierOnes() throws IOException {
        var journey =
                SqlFile.all().stream().filter(sql -> !sql.isOutsideTheJourney()).toList();
        var temporary = journey.stream()
                .collect(Collectors.groupingBy(
                        SqlFile::stage,
                        Collectors.flatMapping(sql -> sql.makesTemporary().stream(), Collectors.toSet())));
        Violations.none(journey.stream()
                .flatMap(sql -> sql.flawsOfReach(temporary.getOrDefault(sql.stage(), Set.of())).stream())
                .toList());
    }

    @Test
    void noSqlStandsInJava() {
        Violations.none(house.files().stream()
                .flatMap(file -> file.literals().stream()
                        .filter(SqlInJava::isIn)
                        .map(literal -> "%s holds SQL, it belongs in sql/%s/: \"%s\""
                                .formatted(file.place(), file.room(), literal.strip())))
                .toList());
    }

    @Test
    void aRoomRunsOnlyItsOwnSql() throws IOException {
        var stages = SqlFile.all().stream().map(SqlFile::stage).collect(Collectors.toSet());
        Violations.none(house.files().stream()
                .flatMap(file -> file.literals().stream()
                        .filter(literal -> literal.matches("[a-z]+/[a-z0-9_/]+"))
                        .filter(literal -> stages.contains(literal.substring(0, literal.indexOf('/')))
                                && !literal.startsWith(file.room() + "/"))
                        .map(literal -> "%s runs sql/%s.sql, may run what lies in sql/%s/"
                                .formatted(file.place(), literal, file.room())))
                .toList());
    }

    /** Release keeps small counts to decide by; they lie apart and leave the house by no way. */
    @Test
    void whatReleaseDecidesByIsReadByNobodyElse() throws IOException {
        var decidedBy = Pattern.compile("\\bprotection\\.");
        Violations.none(SqlFile.all().stream()
                .filter(sql -> !sql.stage().equals("release"))
                .filter(sql -> decidedBy.matcher(sql.text()).find())
                .map(sql -> "%s reads what only release may know".formatted(sql.path()))
                .toList());
    }
}
