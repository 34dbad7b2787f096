package org.collaborationoutcomes;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the source to the house's habits: sizes, names, nothing static that changes, nothing left to do. */
class HabitsTest {

    private static final int MOST_LINES = 250;
    private static final int MEDIAN_LINES = 60;
    private static final int MOST_METHOD_LINES = 40;
    private static final int FEW_METHOD_LINES = 16;
    private static final int MOST_FILES = 13;

    /** Names that end like this say nothing. */
    private static final Pattern HOMELESS = Pattern.compile(
            "\\w*(Manager|Helpers?|Utils?|Service|Impl|Info|Data|Handler|Processor)|(Common|Base|Abstract)[A-Z]\\w*");

    private final House house = House.read();

    HabitsTest() throws IOException {}

    @Test
    void filesAndMethodsStaySmall() {
        List<String> violations = new ArrayList<>();
        house.files().stream()
                .filter(file -> file.lines() > MOST_LINES)
                .forEach(file -> violations.add(
                        "%s has %d lines, at most %d are allowed".formatted(file.place(), file.lines(), MOST_LINES)));
        house.files().forEach(file -> file.methods().stream()
                .filter(method -> method.lines() > MOST_METHOD_LINES)
                .forEach(method -> violations.add("%s: %s has %d lines, at most %d are allowed"
                        .formatted(file.place(), method.name(), method.lines(), MOST_METHOD_LINES))));
        var median = sorted(house.files().stream().map(JavaFile::lines))
                .get(house.files().size() / 2);
        if (median >= MEDIAN_LINES) {
            violations.add("the median file has %d lines, must have fewer than %d".formatted(median, MEDIAN_LINES));
        }
        var methods = sorted(
                house.files().stream().flatMap(file -> file.methods().stream().map(JavaFile.Method::lines)));
        var nineOfTen = methods.get(methods.size() * 9 / 10);
        if (nineOfTen >= FEW_METHOD_LINES) {
            violations.add("nine of ten methods have up to %d lines, must have fewer than %d"
                    .formatted(nineOfTen, FEW_METHOD_LINES));
        }
        Violations.none(violations);
    }

    @Test
    void noRoomIsCrowded() {
        Violations.none(house.files().stream()
                .filter(file -> !file.isPackageInfo())
                .collect(Collectors.groupingBy(JavaFile::folder, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(folder -> folder.getValue() > MOST_FILES)
                .map(folder -> "room %s has %d files, at most %d are allowed; a larger one wants sub-rooms by subject"
                        .formatted(folder.getKey(), folder.getValue(), MOST_FILES))
                .toList());
    }

    @Test
    void namesSayWhatAThingIs() {
        Violations.none(house.files().stream()
                .flatMap(file -> file.types().stream()
                        .filter(type -> HOMELESS.matcher(type.name()).matches())
                        .map(type ->
                                "%s: %s says nothing; name it after what it is for, as a stage, a value or what it does"
                                        .formatted(file.place(), type.name())))
                .toList());
    }

    @Test
    void nothingIsLeftToDo() throws IOException {
        var java = house.files().stream().filter(file -> file.text().matches("(?s).*\\b(TODO|FIXME|XXX)\\b.*"));
        var sql = SqlFile.all().stream().filter(file -> file.text().matches("(?s).*\\b(TODO|FIXME|XXX)\\b.*"));
        Violations.none(Stream.concat(java.map(JavaFile::place), sql.map(SqlFile::path))
                .map(place -> place + " leaves something to do")
                .toList());
    }

    @Test
    void nothingStaticChanges() {
        Violations.none(house.classes().stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.FINAL)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(field -> field.getFullName() + " is static and not final")
                .toList());
    }

    private static List<Integer> sorted(Stream<Integer> numbers) {
        return numbers.sorted().toList();
    }
}
