package org.collaborationoutcomes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of the product and what was compiled from it. */
record House(List<JavaFile> files) {

    private static final String PRODUCT = "org.collaborationoutcomes";

    static House read() throws IOException {
        return new House(JavaFile.all());
    }

    JavaClasses classes() {
        return Compiled.CLASSES;
    }

    /** The rooms that are built; one without a package-info is a room too. */
    Set<String> rooms() {
        return files.stream()
                .map(JavaFile::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> folders() {
        return files.stream().map(JavaFile::folder).collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, JavaFile> packageInfos() {
        return files.stream()
                .filter(JavaFile::isPackageInfo)
                .collect(Collectors.toMap(JavaFile::folder, file -> file, (one, other) -> one, TreeMap::new));
    }

    Stream<JavaFile.Type> open(String room) {
        return files.stream()
                .filter(file -> file.room().equals(room) && file.isBaseOfRoom())
                .flatMap(file -> file.types().stream())
                .filter(JavaFile.Type::isPublic);
    }

    /** Read by the first who asks. */
    private static final class Compiled {

        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(PRODUCT);
    }
}
