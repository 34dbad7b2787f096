package org.collaborationoutcomes;

import com.sun.source.tree.Tree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds package-infos and doors to the plan of the house. */
class DoorsTest {

    private static final int MOST_OPEN_CLASSES = 2;

    private final House house = House.read();

    DoorsTest() throws IOException {}

    @Test
    void everyPackageSaysWhatItIs() {
        List<String> violations = new ArrayList<>();
        var infos = house.packageInfos();
        for (String folder : house.folders()) {
            var info = infos.get(folder);
            if (info == null) {
                violations.add("room %s has no package-info.java with a sentence and @NullMarked".formatted(folder));
                continue;
            }
            if (!info.text().matches("(?s)/\\*\\* [A-Z][^@]*?\\.\\s.*")) {
                violations.add(info.place() + " does not begin with a sentence like /** The calendar of a report. */");
            }
            if (info.annotation("NullMarked").isEmpty()) {
                violations.add(info.place() + " is not @NullMarked");
            }
            var isModule = info.annotation("ApplicationModule").isPresent();
            if (isModule != info.isBaseOfRoom()) {
                violations.add(info.place()
                        + (isModule
                                ? " is @ApplicationModule, only a room's base package is"
                                : " is not @ApplicationModule(allowedDependencies = {...})"));
            }
            if (info.annotation("NamedInterface").isPresent() && !Room.SIDE_DOORS.contains(info.folder())) {
                violations.add(info.place() + " opens a second door by @NamedInterface; what other rooms need lies in"
                        + " the room's base package");
            }
        }
        Violations.none(violations);
    }

    @Test
    void everyRoomHasOneDoorAndFewOpenClasses() {
        List<String> violations = new ArrayList<>();
        for (String room : house.rooms()) {
            var open = house.open(room).toList();
            if (open.stream().noneMatch(type -> Room.named(room).isDoor(type.name()))) {
                violations.add("room %s has no public type %s, its door"
                        .formatted(room, Room.named(room).door()));
            }
            var classes = open.stream()
                    .filter(type ->
                            type.kind() == Tree.Kind.CLASS && !type.name().endsWith("Exception"))
                    .map(JavaFile.Type::name)
                    .toList();
            if (classes.size() > MOST_OPEN_CLASSES) {
                violations.add("room %s has the public classes %s, at most %d are allowed besides records, enums,"
                                .formatted(room, classes, MOST_OPEN_CLASSES)
                        + " interfaces and exceptions");
            }
        }
        house.files().stream()
                .filter(file -> file.room().isEmpty() && !file.isPackageInfo())
                .filter(file -> !file.name().equals("CollaborationOutcomes.java"))
                .forEach(file -> violations.add(file.place() + " lies outside every room"));
        Violations.none(violations);
    }

    @Test
    void everyRoomDeclaresTheVisitsOfThePlan() {
        List<String> violations = new ArrayList<>();
        for (JavaFile info : house.packageInfos().values()) {
            if (info.isBaseOfRoom()) {
                var planned = new TreeSet<>(Room.named(info.room()).mayVisit());
                planned.removeIf(room -> !house.rooms().contains(room));
                var declared = info.declaredVisits();
                // a room that is not built yet may be named already
                declared.removeIf(room -> !house.rooms().contains(room)
                        && Room.named(info.room()).mayVisit().contains(room));
                if (!declared.equals(planned)) {
                    violations.add(
                            "%s allows visits to %s, the plan says %s".formatted(info.place(), declared, planned));
                }
            }
        }
        Violations.none(violations);
    }

    @Test
    void roomsVisitOnlyRoomsBelowThem() {
        var order = Room.HOUSE.stream().map(Room::name).toList();
        Violations.none(Room.HOUSE.stream()
                .flatMap(room -> room.mayVisit().stream()
                        .filter(visited -> order.indexOf(visited) <= order.indexOf(room.name()))
                        .map(visited ->
                                "room %s may visit %s, which does not stand below it".formatted(room.name(), visited)))
                .toList());
    }
}
