package org.collaborationoutcomes;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement of {@code sql/<stage>/}, and what is wrong with it.
 *
 * @param path below {@code sql}, like {@code facts/merge/add.sql}
 */
record SqlFile(String path, String text) {

    private static final Set<String> STAGES = Set.of("intake", "facts", "metrics", "release", "receipt", "job");

    /** Schemas beside their stage's own, by the stage that fills them. */
    private static final Map<String, String> BESIDE =
            Map.of("protection", "release", "facts_then", "facts", "intake_then", "facts", "metrics_then", "metrics");

    private static final Set<String> SCHEMAS =
            Stream.concat(STAGES.stream(), BESIDE.keySet().stream()).collect(Collectors.toSet());

    /** Which schemas the SQL of a stage may read. What it may write is its own. */
    private static final Map<String, Set<String>> READS = Map.of(
            "intake", Set.of("intake"),
            "facts", Set.of("intake", "facts", "intake_then", "facts_then"),
            "metrics", Set.of("intake", "facts", "metrics", "metrics_then"),
            "release", Set.of("intake", "facts", "metrics", "metrics_then", "release", "protection"),
            "workbook", Set.of("release"),
            "receipt", Set.of("intake", "facts", "receipt"),
            "job", STAGES);

    private static final int MOST_LINES = 80;

    private static final Path MAIN = Path.of("src/main/resources/sql");
    private static final Pattern GRAIN =
            Pattern.compile("-- (?:.+[.!?] )?(?:(?:At most o|O)ne row|No rows)\\b[^.]*\\.");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"");
    private static final Pattern DOLLARS = Pattern.compile("(\\$\\w*\\$).*?\\1", Pattern.DOTALL);
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Za-z_]*[A-Z]\\w*");
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.:])(\\w+)\\.");
    private static final String NAME = "([\\w{}]+(?:\\.[\\w{}]*)?)";
    private static final Pattern WRITE =
            Pattern.compile("\\b(?:insert into|delete from(?: only)?|merge into|copy|analyze"
                    + "|(?<!for |do |no key )update(?: only)?(?! set\\b)"
                    + "|(?:alter|drop) table(?: if exists)?|create(?: unlogged)? table(?: if not exists)?) " + NAME);
    private static final Pattern TRUNCATE = Pattern.compile("\\btruncate (?:table )?([\\w{}., ]+)");
    private static final Pattern TEMPORARY =
            Pattern.compile("\\bcreate temp(?:orary)? table(?: if not exists)? (\\w+)");

    static List<SqlFile> all() throws IOException {
        try (Stream<Path> tree = Files.walk(MAIN)) {
            List<SqlFile> files = new ArrayList<>();
            for (Path path : tree.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new SqlFile(MAIN.relativize(path).toString().replace('\\', '/'), Files.readString(path)));
            }
            return List.copyOf(files);
        }
    }

    String stage() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Whether it sets up a server instead of moving data, and so has no schema. */
    boolean isOutsideTheJourney() {
        return stage().equals("database");
    }

    /** What its form lacks. */
    List<String> flawsOfForm() {
        List<String> flaws = new ArrayList<>();
        var first = text.lines().findFirst().orElse("");
        if (!path.endsWith(".sql")) {
            flaws.add(says("is no .sql file; only statements lie under sql"));
        }
        if (!GRAIN.matcher(first).matches()) {
            flaws.add(says("begins with '%s', must begin with a comment that ends in the grain, like".formatted(first)
                    + " '-- Goals of known teams. One row per goal.'"));
        }
        if (text.lines().count() > MOST_LINES) {
            flaws.add(says("has %d lines, at most %d are allowed"
                    .formatted(text.lines().count(), MOST_LINES)));
        }
        if (DOLLARS.matcher(bare()).replaceAll(" ").contains(";")) {
            flaws.add(says("has a semicolon, must be one statement without any"));
        }
        var capitals = found(CAPITALS, bare());
        if (!capitals.isEmpty()) {
            flaws.add(says("has capitals in %s, must be in lower case".formatted(capitals)));
        }
        return flaws;
    }

    /**
     * What it reads or writes although its stage may not.
     *
     * @param temporary the temporary tables that the SQL of its stage makes
     */
    List<String> flawsOfReach(Set<String> temporary) {
        var allowed = READS.get(stage());
        if (allowed == null) {
            return List.of(says("lies in no stage; the folders are " + new TreeSet<>(READS.keySet())));
        }
        List<String> flaws = new ArrayList<>();
        for (String table : writes()) {
            if (!isOwn(table) && !temporary.contains(table)) {
                flaws.add(says("writes %s, may write schema %s and its own temporary tables %s"
                        .formatted(table, stage(), temporary)));
            }
        }
        for (String schema : found(QUALIFIED, bare())) {
            if (SCHEMAS.contains(schema) && !allowed.contains(schema)) {
                flaws.add(says("reads schema %s, may read %s".formatted(schema, new TreeSet<>(allowed))));
            }
        }
        return flaws;
    }

    private boolean isOwn(String table) {
        var schema = table.contains(".") ? table.substring(0, table.indexOf('.')) : "";
        return stage().equals(BESIDE.getOrDefault(schema, schema));
    }

    /** The temporary tables that it makes. */
    Set<String> makesTemporary() {
        return found(TEMPORARY, bare());
    }

    private Set<String> writes() {
        Set<String> tables = found(WRITE, bare());
        for (String list : found(TRUNCATE, bare())) {
            Stream.of(list.split(","))
                    .map(name -> name.strip().replaceAll(" .*", ""))
                    .forEach(tables::add);
        }
        return tables;
    }

    /** The statement without comments and quoted text, each white space one blank. */
    private String bare() {
        var uncommented = COMMENT.matcher(QUOTED.matcher(withoutLineComments()).replaceAll("''"))
                .replaceAll("");
        return uncommented.replaceAll("\\s+", " ").strip();
    }

    /** Line comments go first: they may hold an apostrophe. */
    private String withoutLineComments() {
        return text.replaceAll("(?m)^\\s*--.*$", "");
    }

    private String says(String what) {
        return "stage %s, sql/%s %s".formatted(stage(), path, what);
    }

    private static Set<String> found(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
