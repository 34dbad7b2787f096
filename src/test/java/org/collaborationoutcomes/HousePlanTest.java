package org.collaborationoutcomes;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the source to the plan of the house: visits, circles, libraries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HousePlanTest {

    private static final String PRODUCT = "org.collaborationoutcomes";

    /** What begins like this is known to these rooms only. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.poi.", Set.of("xlsx")),
            Map.entry("org.openxmlformats.", Set.of("xlsx")),
            Map.entry("org.apache.xmlbeans.", Set.of("xlsx")),
            Map.entry("org.apache.commons.csv.", Set.of("csv")),
            Map.entry("com.samskivert.mustache.", Set.of("workbook")),
            Map.entry("picocli.", Set.of("command")),
            Map.entry("org.springframework.batch.", Set.of("job")),
            Map.entry("org.springframework.boot.", Set.of("job")),
            Map.entry("org.flywaydb.", Set.of("job")),
            Map.entry("com.github.kagkarlsson.", Set.of("job")),
            Map.entry("com.zaxxer.hikari.", Set.of("job")),
            Map.entry("org.springframework.jdbc.datasource.", Set.of("sql", "job")),
            Map.entry("org.postgresql.", Set.of("sql", "database")),
            Map.entry("javax.sql.", Set.of("sql", "database", "job")),
            // a result set is what a row mapper reads, and so everybody's
            Map.entry("java.sql.Connection", Set.of("sql", "database", "job")),
            Map.entry("java.sql.Driver", Set.of("sql", "database", "job")),
            Map.entry("java.sql.Statement", Set.of("sql", "database")),
            Map.entry("java.sql.PreparedStatement", Set.of("sql", "database")),
            Map.entry("java.sql.CallableStatement", Set.of("sql", "database")));

    private final House house = House.read();
    private final JavaClasses classes = house.classes();

    HousePlanTest() throws IOException {}

    @Test
    void roomsMeetAtTheirDoorsOnly() {
        Violations.none(classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(HousePlanTest::strayVisit)
                .toList());
    }

    /** What Spring Modulith makes of the declarations; it refuses to judge while one names a room not built yet. */
    @Test
    void theDeclarationsHold() {
        var unbuilt = house.packageInfos().values().stream()
                .filter(JavaFile::isBaseOfRoom)
                .flatMap(info -> info.declaredVisits().stream())
                .filter(room -> !house.rooms().contains(room))
                .collect(Collectors.toCollection(TreeSet::new));
        assumeThat(unbuilt).as("declared rooms that are not built yet").isEmpty();
        Violations.none(ApplicationModules.of(PRODUCT, new ImportOption.DoNotIncludeTests())
                .detectViolations()
                .getMessages());
    }

    @Test
    void noPackagesGoInCircles() {
        var circles = SlicesRuleDefinition.slices()
                .matching(PRODUCT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(classes);
        Violations.none(circles.getFailureReport().getDetails());
    }

    @Test
    void aLibraryIsKnownToItsRoomOnly() {
        Violations.none(classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(HousePlanTest::foreignLibrary)
                .toList());
    }

    private static Stream<String> strayVisit(Dependency dependency) {
        var from = dependency.getOriginClass();
        var to = dependency.getTargetClass().getBaseComponentType();
        var room = room(from);
        var visited = room(to);
        if (!to.getPackageName().startsWith(PRODUCT) || room.equals(visited)) {
            return Stream.empty();
        }
        var allowed = room.isEmpty() ? Set.of("command") : Room.named(room).mayVisit();
        if (!allowed.contains(visited)) {
            return Stream.of("room %s, %s uses %s of room %s, may visit %s"
                    .formatted(room, simple(from), simple(to), visited, new TreeSet<>(allowed)));
        }
        var folder = to.getPackageName().substring(PRODUCT.length() + 1);
        if (!folder.equals(visited) && !Room.SIDE_DOORS.contains(folder)) {
            return Stream.of("room %s, %s uses %s from inside room %s, may use its base package only"
                    .formatted(room, simple(from), simple(to), visited));
        }
        return Stream.empty();
    }

    /** Blank for what lies outside every room, the product's own package and libraries alike. */
    private static String room(JavaClass type) {
        return type.getPackageName().startsWith(PRODUCT + ".")
                ? type.getPackageName().substring(PRODUCT.length() + 1).replaceAll("\\..*", "")
                : "";
    }

    private static String simple(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static Stream<String> foreignLibrary(Dependency dependency) {
        var from = dependency.getOriginClass();
        var to = dependency.getTargetClass().getBaseComponentType().getName();
        var room = room(from);
        return LIBRARIES.entrySet().stream()
                .filter(library ->
                        to.startsWith(library.getKey()) && !library.getValue().contains(room))
                .map(library -> "room %s, %s knows %s, only %s may"
                        .formatted(
                                room.isEmpty() ? "(none)" : room, simple(from), to, new TreeSet<>(library.getValue())));
    }
}
