package org.collaborationoutcomes.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.profile.declared.Declaration;
import org.collaborationoutcomes.profile.declared.Shelf;
import org.collaborationoutcomes.profile.declared.TableRule.Use;
import org.collaborationoutcomes.profile.declared.WrongProfileException;
import org.collaborationoutcomes.profile.learn.Skeleton;
import org.collaborationoutcomes.profile.learn.UnknownTable;
import org.collaborationoutcomes.profile.table.FirstLines;
import org.collaborationoutcomes.profile.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Recognises whose export a file is, and which column is which: by the shipped profiles and the district's own. */
public final class Profiles {

    private static final String SHIPPED = "classpath*:/profiles/**/*.yml";
    private static final int MOST_BYTES = 256 * 1024;

    private final Set<String> feeds;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<UnusableProfile> unusable = new ArrayList<>();

    private Profiles(Collection<String> feeds) {
        this.feeds = Set.copyOf(feeds);
    }

    private record Fit(Declaration declaration, FirstLines lines, Table table, int known) {}

    /**
     * The shipped ones and those of a folder, which come first where both fit; one that can't be used is left out.
     *
     * @param feeds what rows may become
     */
    public static Profiles of(@Nullable Path folder, Collection<String> feeds) {
        var profiles = new Profiles(feeds);
        var shelf = new Shelf();
        try {
            var shipped = profiles.addShipped(shelf);
            var own = folder == null ? Map.<String, String>of() : profiles.addOwn(shelf, folder);
            profiles.declareOwn(shelf, own);
            shipped.removeAll(own.keySet());
            profiles.declareShipped(shelf, shipped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profiles;
    }

    private Set<String> addShipped(Shelf shelf) throws IOException {
        var ids = new LinkedHashSet<String>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
            try {
                ids.add(shelf.add(resource.getContentAsString(StandardCharsets.UTF_8)));
            } catch (WrongProfileException e) {
                throw new IllegalStateException(resource.getFilename() + ": " + e.what() + " Indicates a bug.", e);
            }
        }
        return ids;
    }

    private Map<String, String> addOwn(Shelf shelf, Path folder) throws IOException {
        var ids = new TreeMap<String, String>();
        for (var file : files(folder)) {
            var name = String.valueOf(file.getFileName());
            try {
                ids.put(addOwn(shelf, file, Files.size(file)), name);
            } catch (WrongProfileException e) {
                unusable.add(new UnusableProfile(name, e.what(), e.advice()));
            }
        }
        return ids;
    }

    private static String addOwn(Shelf shelf, Path file, long size) throws IOException, WrongProfileException {
        if (size > MOST_BYTES) {
            throw new WrongProfileException("The profile is larger than 256 kB.", "Leave only rules in it.");
        }
        try {
            return shelf.add(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new WrongProfileException("The profile can't be read as text.", "Save it as UTF-8.");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Profiles::isProfile).sorted().toList();
        }
    }

    private static boolean isProfile(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && (name.endsWith(".yml") || name.endsWith(".yaml"))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void declareOwn(Shelf shelf, Map<String, String> files) {
        files.forEach((id, file) -> {
            try {
                declare(shelf, id);
            } catch (WrongProfileException e) {
                unusable.add(new UnusableProfile(file, e.what(), e.advice()));
            }
        });
    }

    private void declareShipped(Shelf shelf, Set<String> ids) {
        for (var id : ids.stream().sorted().toList()) {
            try {
                declare(shelf, id);
            } catch (WrongProfileException e) {
                throw new IllegalStateException(e.what() + " Indicates a bug.", e);
            }
        }
    }

    private void declare(Shelf shelf, String id) throws WrongProfileException {
        var declaration = shelf.declaration(id, feeds);
        if (declaration != null) {
            declarations.add(declaration);
        }
    }

    /** Files of the folder that can't be used. */
    public List<UnusableProfile> unusable() {
        return List.copyOf(unusable);
    }

    /** The ids of all profiles. */
    public List<String> ids() {
        return declarations.stream().map(Declaration::id).sorted().toList();
    }

    /** How the file is read, or null where no profile knows it. */
    public @Nullable Export recognise(TextFile text, Origin origin) throws IOException {
        Fit best = null;
        var separator = text.separator();
        for (char delimiter : separator == null ? Csv.DELIMITERS : List.of(separator)) {
            var fit = fit(text, delimiter, declarations);
            best = fit != null && (best == null || isBetter(fit, best)) ? fit : best;
        }
        return best == null ? null : Export.of(best.declaration, text, best.lines, best.table, origin);
    }

    /** How the file is read by a profile that knew it before; null where that profile is gone or changed. */
    public @Nullable Export read(TextFile text, char delimiter, String profile, Origin origin) throws IOException {
        var named = declarations.stream()
                .filter(declaration -> declaration.id().equals(profile))
                .toList();
        var fit = fit(text, delimiter, named);
        return fit == null ? null : Export.of(fit.declaration, text, fit.lines, fit.table, origin);
    }

    /** The same file once more, by the profile that its own names beside itself; null where it names none that fits. */
    public @Nullable Export also(TextFile text, Export export, Origin origin) throws IOException {
        return export.also().isEmpty() ? null : read(text, export.delimiter(), export.also(), origin);
    }

    /** The same file by the profile that counts where none of its questions is one of a survey; null = none that fits. */
    public @Nullable Export otherwise(TextFile text, Export export, Origin origin) throws IOException {
        var other = export.otherwise();
        return other.isEmpty() ? null : read(text, export.delimiter(), other, origin);
    }

    /**
     * The beginning of a profile, in YAML, for a file that none of them knows.
     *
     * @throws UnreadableException it is no table
     */
    public static String skeleton(Path file) throws IOException {
        return Skeleton.of(UnknownTable.of(Csv.text(file))).yaml();
    }

    private static @Nullable Fit fit(TextFile text, char delimiter, List<Declaration> among) throws IOException {
        FirstLines lines;
        try {
            lines = FirstLines.of(text, delimiter);
        } catch (UnreadableException e) {
            return null; // not under this delimiter
        }
        Fit best = null;
        for (var declaration : among) {
            var fit = fit(declaration, lines);
            best = fit != null && (best == null || isBetter(fit, best)) ? fit : best;
        }
        return best;
    }

    private static @Nullable Fit fit(Declaration declaration, FirstLines lines) {
        Table first = null;
        int known = 0;
        for (var rule : declaration.tables()) {
            var table = rule.use() == Use.ROWS ? lines.first(rule) : null;
            if (table == null && rule.needed()) {
                return null;
            }
            if (table != null) {
                first = first == null || table.line() < first.line() ? table : first;
                known += table.known();
            }
        }
        return first == null ? null : new Fit(declaration, lines, first, known);
    }

    private static boolean isBetter(Fit one, Fit other) {
        int priority = one.declaration.priority() - other.declaration.priority();
        return priority > 0 || (priority == 0 && one.known > other.known);
    }
}
