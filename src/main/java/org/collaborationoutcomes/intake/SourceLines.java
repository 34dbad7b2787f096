package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLines;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Header;
import org.collaborationoutcomes.intake.inbox.Snapshots;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The lines of a judged file as they were dropped, without what the job itself once put before them. */
public final class SourceLines implements AutoCloseable {

    /** What the job puts before the columns of rejected rows; none of them is among the lines of a source. */
    public static final List<String> REJECT_COLUMNS = Header.REJECT_COLUMNS;

    private final CsvLines lines;
    private final Header header;

    private final @Nullable String team;

    private SourceLines(CsvLines lines, Header header, @Nullable String team) {
        this.lines = lines;
        this.header = header;
        this.team = team;
    }

    /** The lines of a judged file, or null if its snapshot is gone. */
    static @Nullable SourceLines of(Sql sql, long fileId, Snapshots snapshots) throws IOException {
        return sql.one(
                        "intake/file_source",
                        Map.of("file_id", fileId),
                        (row, n) -> new Source(
                                row.getString("sha256"),
                                row.getString("encoding"),
                                row.getString("delimiter"),
                                row.getInt("header_line"),
                                row.getString("team_id")))
                .open(snapshots);
    }

    private record Source(
            String sha256,
            String encoding,
            String delimiter,
            int headerLine,
            @Nullable String team) {

        @Nullable
        SourceLines open(Snapshots snapshots) throws IOException {
            var copy = snapshots.path(sha256);
            return Files.exists(copy)
                    ? SourceLines.open(
                            Csv.known(copy, Charset.forName(encoding)), delimiter.charAt(0), headerLine, team)
                    : null;
        }
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
            return new SourceLines(lines, Header.of(line), team);
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /** The column names; first that of the team where the rows have it from their folder. */
    public List<String> header() {
        return withTeam(team == null ? null : Feed.TEAM, header.cells());
    }

    private List<String> withTeam(@Nullable String first, List<String> cells) {
        var own = new ArrayList<>(header.own(cells));
        if (first != null) {
            own.add(0, first);
        }
        return own;
    }

    /** Which of the file's columns a canonical one is, the first is 0; -1 = none. */
    public int place(String column) {
        return header.place(column);
    }

    /** The cells of a row; rows must be asked for from top to bottom. */
    public @Nullable List<String> row(int row) throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.line() == row) {
                return withTeam(team, line.cells());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
