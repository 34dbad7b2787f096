package org.collaborationoutcomes;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A Java file of the product as the compiler reads it.
 *
 * @param room the direct sub-package that it lies in; blank for the product's own package
 * @param folder its package below the product's, like {@code intake.cell}
 * @param annotations of its package, with the words they hold; package-info alone has any
 */
record JavaFile(
        String room,
        String folder,
        String name,
        String text,
        List<Type> types,
        List<Method> methods,
        List<String> literals,
        List<Annotation> annotations) {

    private static final Path MAIN = Path.of("src/main/java/org/collaborationoutcomes");

    /** A type of the file's top level. */
    record Type(String name, Tree.Kind kind, boolean isPublic) {}

    /** A method or constructor and the lines of its body, braces included. */
    record Method(String name, int lines) {}

    /** An annotation by its simple name; null words where it gives none. */
    record Annotation(String name, @Nullable Set<String> words) {}

    /** Every Java file under src/main, parsed once. */
    static List<JavaFile> all() throws IOException {
        try (Stream<Path> tree = Files.walk(MAIN)) {
            var paths = tree.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return parsed(paths);
        }
    }

    int lines() {
        return (int) text.lines().count();
    }

    boolean isPackageInfo() {
        return name.equals("package-info.java");
    }

    boolean isBaseOfRoom() {
        return !room.isEmpty() && folder.equals(room);
    }

    Optional<Annotation> annotation(String wanted) {
        return annotations.stream().filter(a -> a.name().equals(wanted)).findFirst();
    }

    /** The rooms that a room's package-info lets it visit. */
    Set<String> declaredVisits() {
        return annotation("ApplicationModule")
                .map(Annotation::words)
                .map(words -> words.stream()
                        .map(word -> word.replaceAll(" *::.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(() -> new TreeSet<>(Set.of("everything")));
    }

    /** Like {@code room facts, Merge.java}. */
    String place() {
        return "room %s, %s".formatted(folder.isEmpty() ? "(none)" : folder, name);
    }

    private static List<JavaFile> parsed(List<Path> paths) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            List<JavaFile> files = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                files.add(of(unit, Trees.instance(task).getSourcePositions()));
            }
            return List.copyOf(files);
        }
    }

    private static JavaFile of(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        var path = MAIN.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
        var parent = path.getParent();
        var folder = parent == null ? "" : parent.toString().replace('/', '.');
        var body = new Body(unit, positions);
        body.scan(unit, null);
        return new JavaFile(
                parent == null ? "" : parent.getName(0).toString(),
                folder,
                path.getFileName().toString(),
                unit.getSourceFile().getCharContent(true).toString(),
                unit.getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(ClassTree.class::cast)
                        .map(JavaFile::type)
                        .toList(),
                List.copyOf(body.methods),
                List.copyOf(body.literals),
                unit.getPackageAnnotations().stream().map(JavaFile::annotation).toList());
    }

    private static Type type(ClassTree type) {
        return new Type(
                type.getSimpleName().toString(),
                type.getKind(),
                type.getModifiers().getFlags().contains(Modifier.PUBLIC));
    }

    private static Annotation annotation(AnnotationTree annotation) {
        Set<String> words = new TreeSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
                words.add(String.valueOf(literal.getValue()));
                return null;
            }
        }.scan(annotation.getArguments(), null);
        return new Annotation(
                annotation.getAnnotationType().toString().replaceAll(".*\\.", ""),
                annotation.getArguments().isEmpty() ? null : words);
    }

    /** Gathers what stands inside the types of a file. */
    private static final class Body extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final List<Method> methods = new ArrayList<>();
        private final List<String> literals = new ArrayList<>();
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Body(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            if (method.getBody() != null) {
                LineMap map = unit.getLineMap();
                long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                methods.add(new Method(method.getName().toString(), (int) (last - first + 1)));
            }
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
            if (literal.getValue() instanceof String words) {
                literals.add(words);
            }
            return super.visitLiteral(literal, null);
        }
    }
}
