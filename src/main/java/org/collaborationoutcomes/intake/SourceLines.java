package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLines;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Header;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.profile.Export;
import org.collaborationoutcomes.profile.ExportLine;
import org.collaborationoutcomes.profile.ExportLines;
import org.collaborationoutcomes.profile.Origin;
import org.collaborationoutcomes.profile.Profiles;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The lines of a judged file as they were dropped, without what the job itself once put before them. */
public final class SourceLines implements AutoCloseable {

    /** What the job puts before the columns of rejected rows; none of them is among the lines of a source. */
    public static final List<String> REJECT_COLUMNS = Header.REJECT_COLUMNS;

    /** What stands behind the columns of people whom the job asks for. */
    public static final List<String> HINT_COLUMNS = Header.HINT_COLUMNS;

    /** What stands behind the columns of teams of which the job asks the area. */
    public static final String AREA_HINT = Header.AREA_HINT;

    private final ExportLines lines;
    private final @Nullable Header header;
    private final List<Above> above = new ArrayList<>();
    private @Nullable ExportLine current;

    private SourceLines(ExportLines lines, @Nullable Header header) {
        this.lines = lines;
        this.header = header;
    }

    /** The words that an area may be called by. */
    public static List<String> areas() {
        return Feed.areas();
    }

    /** The lines of a judged file, or null if its snapshot is gone. */
    static @Nullable SourceLines of(Sql sql, long fileId, Snapshots snapshots, Supplier<Profiles> profiles, Clock clock)
            throws IOException {
        var source = sql.one(
                "intake/file_source",
                Map.of("file_id", fileId),
                (row, n) -> new Source(
                        row.getString("sha256"),
                        row.getString("path"),
                        row.getString("profile"),
                        row.getString("encoding"),
                        row.getString("delimiter"),
                        row.getInt("header_line"),
                        row.getString("team_id"),
                        row.getString("spelling"),
                        row.getString("began")));
        var copy = snapshots.path(source.sha256());
        return Files.exists(copy) ? source.open(copy, profiles, clock) : null;
    }

    /**
     * A line without which the rows below can't be understood.
     *
     * @param isHeader it holds column names
     */
    public record Above(List<String> cells, boolean isHeader) {}

    /**
     * How a file was read when it was judged.
     *
     * @param team that its rows have from its folder
     * @param spelling how it writes days and numbers; null = as feeds do
     * @param began when those of its meetings began of which only the rows tell; null = there are none
     */
    private record Source(
            String sha256,
            String path,
            String profile,
            String encoding,
            String delimiter,
            int headerLine,
            @Nullable String team,
            @Nullable String spelling,
            @Nullable String began) {

        @Nullable
        SourceLines open(Path copy, Supplier<Profiles> profiles, Clock clock) throws IOException {
            var text = Csv.known(copy, Charset.forName(encoding));
            if (profile.equals("canonical")) {
                var source = SourceLines.open(text, delimiter.charAt(0), headerLine, team);
                if (spelling != null) {
                    source.above.add(0, new Above(List.of(Header.WRITTEN_WITH, spelling), false));
                }
                return source;
            }
            var origin = Origin.of(path, LocalDate.now(clock), clock.getZone());
            var export = profiles.get().read(text, delimiter.charAt(0), profile, origin);
            return export == null ? null : SourceLines.open(export, began);
        }
    }

    private static SourceLines open(Export export, @Nullable String began) throws IOException {
        var source = new SourceLines(export.lines(), null);
        source.above.add(new Above(List.of("Dropped as", export.droppedAs()), false));
        if (began != null) {
            source.above.add(new Above(List.of("Meetings began", began), false));
        }
        return source;
    }

    private static SourceLines open(TextFile text, char delimiter, int headerLine, @Nullable String team)
            throws IOException {
        var lines = Csv.lines(text, delimiter);
        try {
            var line = lines.next();
            while (line != null && line.line() < headerLine) {
                line = lines.next();
            }
            if (line == null) {
                throw new IllegalStateException("A snapshot lost its header. Indicates a bug.");
            }
            var header = Header.of(line);
            var own = new OwnNames(lines, header, team);
            var source = new SourceLines(own, header);
            source.above.add(new Above(own.with(team == null ? null : Feed.TEAM, header.cells()), true));
            return source;
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /**
     * The lines below a header of a feed's own names.
     *
     * @param team stands first in each, where they have it from their folder
     */
    private record OwnNames(
            CsvLines lines, Header header, @Nullable String team) implements ExportLines {

        @Override
        public @Nullable ExportLine next() throws IOException {
            var line = lines.next();
            return line == null
                    ? null
                    : new ExportLine(line.line(), with(team, line.unquoted().cells()), ExportLine.Kind.ROW);
        }

        List<String> with(@Nullable String first, List<String> cells) {
            var own = new ArrayList<>(header.own(cells));
            if (first != null) {
                own.add(0, first);
            }
            return own;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** Which of the file's columns a canonical one is, the first is 0; -1 = none. */
    public int place(String column) {
        return header == null ? -1 : header.place(column);
    }

    /** What must stand above a row to understand it, but for what was given before; asked from top to bottom. */
    public List<Above> above(int row) throws IOException {
        seek(row);
        var given = List.copyOf(above);
        above.clear();
        return given;
    }

    /** The cells of a row; rows must be asked for from top to bottom. */
    public @Nullable List<String> row(int row) throws IOException {
        seek(row);
        return current != null && current.line() == row ? current.cells() : null;
    }

    private void seek(int row) throws IOException {
        while (current == null || current.line() < row) {
            current = lines.next();
            if (current == null) {
                return;
            }
            if (current.kind() == ExportLine.Kind.HEADER || current.kind() == ExportLine.Kind.FRAME) {
                above.add(new Above(current.cells(), current.kind() == ExportLine.Kind.HEADER));
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
