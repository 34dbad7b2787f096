package org.collaborationoutcomes;

import java.util.List;
import java.util.Set;

/**
 * A room of the house: a direct sub-package of the product.
 *
 * @param door the class by which other rooms come in; a plural of it will do
 * @param mayVisit the rooms that its package-info must declare, no more and no fewer
 */
record Room(String name, String door, Set<String> mayVisit) {

    /** From the roof down: a room visits only rooms that stand below it here. */
    static final List<Room> HOUSE = List.of(
            room("command", "Command", "job"),
            room(
                    "job",
                    "NightlyJob",
                    "intake",
                    "facts",
                    "receipt",
                    "metrics",
                    "release",
                    "workbook",
                    "database",
                    "files",
                    "sql",
                    "period"),
            room("workbook", "Workbook", "release", "metrics", "xlsx", "files", "sql", "period"),
            room("release", "Release", "metrics", "csv", "sql", "period"),
            room("receipt", "Receipt", "intake", "csv", "files", "sql"),
            room("metrics", "Metrics", "sql", "period"),
            room("facts", "Facts", "sql"),
            room("intake", "Intake", "profile", "csv", "files", "sql", "xlsx"),
            room("sql", "Sql", "period"),
            room("profile", "Profile", "csv"),
            room("csv", "Csv"),
            room("files", "SafeFile"),
            room("xlsx", "Xlsx"),
            room("period", "SchoolYear"),
            room("database", "Database"));

    /** Sub-rooms that stand open to other rooms beside the door, each by a decision (0007). */
    static final Set<String> SIDE_DOORS = Set.of("intake.finding", "profile.value", "xlsx.spec", "xlsx.plain");

    static Room named(String name) {
        return HOUSE.stream()
                .filter(room -> room.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the plan knows no room " + name + "; Room lists them all"));
    }

    boolean isDoor(String type) {
        return type.equals(door) || type.equals(door + "s");
    }

    private static Room room(String name, String door, String... mayVisit) {
        return new Room(name, door, Set.of(mayVisit));
    }
}
