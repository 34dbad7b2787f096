package org.collaborationoutcomes.profile;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.profile.declared.BesideRule;
import org.collaborationoutcomes.profile.declared.Declaration;
import org.collaborationoutcomes.profile.row.Beside;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.collaborationoutcomes.profile.row.Scan;
import org.collaborationoutcomes.profile.spell.Merge;
import org.collaborationoutcomes.profile.table.FileLines;
import org.collaborationoutcomes.profile.table.Fit;
import org.collaborationoutcomes.profile.table.Sections;
import org.collaborationoutcomes.profile.table.Table;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.jspecify.annotations.Nullable;

/** A file that another tool wrote, read as its profile says. */
public final class Export {

    private static final int MOST_MERGED = 200_000;

    private final Declaration declaration;
    private final TextFile text;
    private final char delimiter;
    private final int hidden;
    private final Table table;
    private final Scan scan;
    private final OpenDates dates;
    private final List<Beside> beside;

    private Export(
            Declaration declaration,
            TextFile text,
            char delimiter,
            int hidden,
            Table table,
            Scan scan,
            List<Beside> beside) {
        this.declaration = declaration;
        this.text = text;
        this.delimiter = delimiter;
        this.hidden = hidden;
        this.table = table;
        this.scan = scan;
        this.dates = new OpenDates(scan);
        this.beside = List.copyOf(beside);
    }

    static Export of(Fit fit, TextFile text, Origin origin) throws IOException {
        var declaration = fit.declaration();
        char delimiter = fit.lines().delimiter();
        int hidden = fit.lines().hidden();
        try (var sections = sections(declaration, text, delimiter, hidden)) {
            var scan = Scan.of(declaration, sections, origin.surroundings(), delimiter);
            return new Export(declaration, text, delimiter, hidden, fit.table(), scan, List.of());
        }
    }

    /** The same file, of whose rows others tell more. */
    Export with(List<Beside> others) {
        return new Export(declaration, text, delimiter, hidden, table, scan, others);
    }

    /** What files beside it may tell of its rows. */
    List<BesideRule> wanted() {
        return declaration.beside();
    }

    /**
     * Files that are not beside it: those that it can't be loaded without, or those that would only tell more.
     */
    public List<String> lacks(boolean needed) {
        return declaration.beside().stream()
                .filter(rule -> rule.needed() == needed)
                .filter(rule -> beside.stream().noneMatch(other -> other.rule().equals(rule)))
                .map(BesideRule::file)
                .toList();
    }

    private static Sections sections(Declaration declaration, TextFile text, char delimiter, int hidden)
            throws IOException {
        return new Sections(declaration.tables(), declaration.alternatives(), new FileLines(text, delimiter, hidden));
    }

    public String profile() {
        return declaration.id();
    }

    /** Whether its rows hold what nobody may keep, such as passwords, so that nothing of them is repeated. */
    public boolean hasSecrets() {
        return declaration.secrets();
    }

    /** The profile by which the same file is read once more, as another feed; blank = none. */
    public String also() {
        return declaration.also();
    }

    String otherwise() {
        return declaration.otherwise();
    }

    public String title() {
        return declaration.title();
    }

    /** Whether a real file of this shape was seen when the profile was written. */
    public boolean isVerified() {
        return declaration.verified();
    }

    public String feed() {
        return declaration.feed();
    }

    public char delimiter() {
        return delimiter;
    }

    /** Where the column names stand by which the file was recognised. */
    public int headerLine() {
        return table.line();
    }

    /** Whether the job itself wrote it with rows that it had rejected. */
    public boolean isOfRejects() {
        return hidden > 0;
    }

    /** Whether one line may hold several rows. */
    public boolean isWide() {
        return scan.tables().stream().anyMatch(found -> !found.spread().isEmpty());
    }

    /** The columns of the table by which the file was recognised. */
    public List<ExportColumn> columns() {
        return new Shown(hidden).columns(table);
    }

    /** The columns of its tables of rows that nothing is known of. */
    public List<ExportColumn> unknownColumns() {
        return new Shown(hidden).unknownColumns(scan);
    }

    /** The columns whose cells are answers, with all that the file calls each of them. */
    public List<ExportQuestion> questions() {
        return new Shown(hidden).questions(scan);
    }

    /** Whether it has dates like 04/11/2026. */
    public boolean needsDateOrder() {
        return scan.needsOrder();
    }

    /** What its dates leave open. */
    public ExportDates dates() {
        return dates;
    }

    /** Whether such dates begin with the day, as far as the file itself or its profile tells; null = it doesn't. */
    public @Nullable Boolean isDayFirst() {
        var order = scan.order();
        return order == null ? null : order == DayMonth.DAY_FIRST;
    }

    /** What holds for all its rows, and which folders and file it came from. */
    public Map<String, String> context(@Nullable Boolean dayFirst) {
        return scan.context(DayMonth.of(dayFirst));
    }

    /** The folders that it was dropped in; of a file of rejected rows those of the first drop. */
    public List<String> folders() {
        return scan.surroundings().folders();
    }

    /** The names of all values that its rows may have. */
    public Set<String> delivers(@Nullable Boolean dayFirst) {
        Set<String> names = new LinkedHashSet<>(scan.delivers(context(dayFirst)));
        beside.forEach(other -> names.addAll(other.rule().take()));
        return names;
    }

    /** Whether its rows have times of which nothing tells the day. */
    public boolean lacksDay(@Nullable Boolean dayFirst) {
        return scan.lacksDay(context(dayFirst));
    }

    /**
     * All its rows from top to bottom, but for blank ones and column names.
     *
     * @param dayFirst whether dates like 04/11/2026 begin with the day; null = not known, such rows are rejected
     * @param lateAfter how long after the start of a meeting nobody is late yet
     * @throws UnreadableException F-PEOPLE: there are too many to tell them apart in memory
     */
    public void rows(@Nullable Boolean dayFirst, Duration lateAfter, Consumer<ExportRow> each) throws IOException {
        if (!declaration.merge()) {
            mapped(dayFirst, row -> each.accept(row(row)));
            return;
        }
        var merge = new Merge(
                declaration.people(),
                lateAfter,
                scan.began(),
                scan.surroundings().zone());
        mapped(dayFirst, merge::add);
        merge.rows().forEach(row -> each.accept(row(row)));
        dates.began(merge.began());
    }

    void mapped(@Nullable Boolean dayFirst, Consumer<MappedRow> each) throws IOException {
        var mapper = scan.mapper(DayMonth.of(dayFirst));
        int mapped = 0;
        try (var sections = sections(declaration, text, delimiter, hidden)) {
            for (var part = sections.next(); part != null; part = sections.next()) {
                var rows = mapper.rows(part);
                mapped += rows.size();
                if (declaration.merge() && mapped > MOST_MERGED) {
                    throw new UnreadableException("F-PEOPLE", Map.of("most", "200,000"));
                }
                rows.forEach(each);
            }
        }
    }

    private ExportRow row(MappedRow mapped) {
        var row = mapped;
        for (var other : beside) {
            row = other.with(row);
        }
        return new Shown(hidden).row(row);
    }

    /** The path that it was dropped as; of a file of rejected rows that of the first drop. */
    public String droppedAs() {
        return scan.surroundings().path();
    }

    /** All its lines, of which some are to be dropped again. */
    public ExportLines lines() throws IOException {
        return ExportLines.of(sections(declaration, text, delimiter, hidden));
    }
}
