package org.collaborationoutcomes.profile.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Profiles as they are written, before what one extends is added to it. */
public final class Shelf {

    /** Settings that a profile does not take over from the one that it extends. */
    private static final Set<String> OWN = Set.of("profile", "extends", "abstract");

    private final Map<String, Block> written = new HashMap<>();

    /** Holds the profiles that come with the program, and may get more. */
    public static Shelf ofShipped() {
        var shelf = new Shelf();
        shelf.written.putAll(Shipped.PROFILES.written);
        return shelf;
    }

    /** The ids of what it holds now. */
    public Set<String> ids() {
        return new LinkedHashSet<>(written.keySet());
    }

    /** Adds one; of two with the same id the later counts. */
    public String add(String yaml) throws WrongProfileException {
        Block block;
        try {
            block = Block.of("The profile", new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        } catch (YAMLException e) {
            throw new WrongProfileException(
                    "The profile is no YAML.", "Look for a wrong indent, a missing colon or a quotation mark.");
        }
        var id = block.text("profile", "");
        if (!id.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
            throw new WrongProfileException(
                    "The profile has no id of small letters, digits, points and hyphens.",
                    "Begin it with a line like `profile: zoom.of.our.district`.");
        }
        written.put(id, new Block(id, block.values()));
        return id;
    }

    /**
     * The profile with all that it extends; null where it is there to be extended only.
     *
     * @param feeds what rows may become
     */
    public @Nullable Declaration declaration(String id, Set<String> feeds) throws WrongProfileException {
        var own = written.get(id);
        var declaration = Declaration.of(new Block(id, whole(id, new LinkedHashSet<>())));
        return own == null || own.flag("abstract") ? null : checked(declaration, feeds);
    }

    private static Declaration checked(Declaration declaration, Set<String> feeds) throws WrongProfileException {
        if (!feeds.contains(declaration.feed())
                || declaration.tables().stream().noneMatch(table -> table.use() == TableRule.Use.ROWS)) {
            throw new WrongProfileException(
                    declaration.id() + " says no feed that we know, or has no table of rows.",
                    "Add a line like `feed: attendance` and a table, or `extends:` a shipped profile.");
        }
        return declaration;
    }

    private Map<?, ?> whole(String id, Set<String> seen) throws WrongProfileException {
        var block = written.get(id);
        if (block == null || !seen.add(id)) {
            throw new WrongProfileException(
                    "The profile '%s' %s.".formatted(id, block == null ? "is not known" : "extends itself"),
                    "Correct the line `extends`.");
        }
        var parent = block.text("extends");
        if (parent == null) {
            return block.values();
        }
        Map<Object, Object> inherited = new LinkedHashMap<>(whole(parent, seen));
        OWN.forEach(inherited::remove);
        return merged(block.values(), inherited);
    }

    /** Blocks are merged line by line, lists joined with the own words first; anything else is the own one. */
    private static Map<?, ?> merged(Map<?, ?> own, Map<?, ?> inherited) {
        Map<Object, Object> merged = new LinkedHashMap<>(inherited);
        own.forEach((name, value) -> {
            var other = inherited.get(name);
            if (value instanceof Map<?, ?> block && other instanceof Map<?, ?> from) {
                merged.put(name, merged(block, from));
            } else if (value instanceof List<?> list && other instanceof List<?> from) {
                List<Object> joined = new ArrayList<>(list);
                joined.addAll(from);
                merged.put(name, joined);
            } else {
                merged.put(name, value);
            }
        });
        return merged;
    }
}
