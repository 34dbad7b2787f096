package org.collaborationoutcomes.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
import org.collaborationoutcomes.profile.declared.WrongProfileException;
import org.collaborationoutcomes.profile.learn.Skeleton;
import org.collaborationoutcomes.profile.learn.UnknownTable;
import org.collaborationoutcomes.profile.row.Beside;
import org.collaborationoutcomes.profile.table.Fit;
import org.jspecify.annotations.Nullable;

/** Recognises whose export a file is, and which column is which: by the shipped profiles and the district's own. */
public final class Profiles {

    private static final int MOST_BYTES = 256 * 1024;

    private final Set<String> feeds;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Declaration> known = new ArrayList<>(); // those by which a file is known
    private final List<UnusableProfile> unusable = new ArrayList<>();

    private Profiles(Collection<String> feeds) {
        this.feeds = Set.copyOf(feeds);
    }

    /**
     * The shipped ones and those of a folder, which come first where both fit; one that can't be used is left out.
     *
     * @param feeds what rows may become
     */
    public static Profiles of(@Nullable Path folder, Collection<String> feeds) {
        var profiles = new Profiles(feeds);
        var shelf = Shelf.ofShipped();
        try {
            var shipped = shelf.ids();
            var own = folder == null ? Map.<String, String>of() : profiles.addOwn(shelf, folder);
            profiles.declareOwn(shelf, own);
            shipped.removeAll(own.keySet());
            profiles.declareShipped(shelf, shipped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profiles;
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
            if (!declaration.lookup()) {
                known.add(declaration);
            }
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
        var best = Fit.of(text, known);
        return best == null ? null : Export.of(best, text, origin);
    }

    /**
     * The same export with what files beside it tell of its rows.
     *
     * @throws UnreadableException F-PEOPLE: they tell more than memory holds
     */
    public Export beside(Export export, Others others, Origin origin) throws IOException {
        var texts = export.wanted().isEmpty() ? List.<TextFile>of() : others.texts();
        var found = new ArrayList<Beside>();
        for (var rule : export.wanted()) {
            var told = new Beside(rule);
            boolean isThere = false;
            for (var other : texts) {
                var fit = Fit.of(other, named(rule.profile()));
                isThere |= fit != null;
                if (fit != null) {
                    var file = Export.of(fit, other, origin);
                    file.mapped(file.isDayFirst(), told::add);
                }
            }
            told.settle();
            if (isThere) {
                found.add(told);
            }
        }
        return export.with(found);
    }

    /** The files beside one, opened only if it wants to know of them. */
    @FunctionalInterface
    public interface Others {
        List<TextFile> texts() throws IOException;
    }

    private List<Declaration> named(String profile) {
        return declarations.stream()
                .filter(declaration -> declaration.id().equals(profile))
                .toList();
    }

    /** How the file is read by a profile that knew it before; null where that profile is gone or changed. */
    public @Nullable Export read(TextFile text, char delimiter, String profile, Origin origin) throws IOException {
        var fit = Fit.of(text, delimiter, named(profile));
        return fit == null ? null : Export.of(fit, text, origin);
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
     * @param part of a workbook or archive that it is; blank = it is a file by itself
     * @throws UnreadableException it is no table
     */
    public static String skeleton(Path file, String part) throws IOException {
        return Skeleton.of(UnknownTable.of(Csv.text(file)), part).yaml();
    }
}
