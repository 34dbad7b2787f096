package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.UnreadableException;
import org.collaborationoutcomes.intake.CheckedFile.ReadColumn;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Header;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.feed.Recogniser;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.instrument.Scales;
import org.collaborationoutcomes.intake.row.JudgedRow;
import org.collaborationoutcomes.intake.row.RowJudge;
import org.collaborationoutcomes.intake.team.TeamFolders;
import org.jspecify.annotations.Nullable;

/** Judges one file without a database and without leaving a trace. */
final class Check {

    private static final int FIRST_ROWS = 3;

    private final Consumer<Problem> problems;
    private final List<Map<String, String>> firstRows = new ArrayList<>();
    private long good;
    private long rejected;
    private long skipped;

    Check(Consumer<Problem> problems) {
        this.problems = problems;
    }

    CheckedFile check(Path file, Catalogue catalogue, IntakeSettings settings, Scales scales) throws IOException {
        var folder = folder(file, settings);
        var recogniser = new Recogniser(catalogue, folder != null);
        var reading = recogniser.read(file);
        var refusal = reading.refusal();
        if (refusal != null) {
            return refused(reading, refusal);
        }
        reading.remarks().forEach(problems);
        var feed = Objects.requireNonNull(reading.feed());
        var header = Objects.requireNonNull(reading.header());
        var rules = new RowJudge.Rules(
                catalogue, settings.schoolDays(), scales::scale, id -> "(not shown)", settings.district());
        var team = folder != null && feed.needsTeam() && header.place(Feed.TEAM) < 0
                ? new TeamFolders(List.of()).team(folder).id()
                : null;
        var judge = new RowJudge(rules, feed, header, team);
        try {
            Landing.rows(reading, judge, row -> take(row, feed));
        } catch (UnreadableException e) {
            return refused(reading, recogniser.refusal(e));
        }
        if (good + rejected + skipped == 0) {
            problems.accept(judge.remark("F-NOROWS"));
        }
        return report(false, reading, columns(header, feed));
    }

    /** The first-level folder of the inbox that the file lies in. */
    private static @Nullable String folder(Path file, IntakeSettings settings) {
        var inbox = settings.inbox().toAbsolutePath().normalize();
        var lies = file.toAbsolutePath().normalize();
        return lies.startsWith(inbox)
                ? TeamFolders.folder(inbox.relativize(lies).toString().replace('\\', '/'))
                : null;
    }

    private void take(JudgedRow row, Feed feed) {
        row.problems().forEach(problems);
        if (row.skipped()) {
            skipped++;
        } else if (row.isRejected()) {
            rejected++;
        } else if (++good <= FIRST_ROWS) {
            Map<String, String> shown = new LinkedHashMap<>();
            for (int i = 0; i < feed.columnNames().size(); i++) {
                shown.put(
                        feed.columnNames().get(i), Objects.toString(row.values().get(i), ""));
            }
            firstRows.add(shown);
        }
    }

    private CheckedFile refused(Reading reading, Problem refusal) {
        problems.accept(refusal);
        firstRows.clear();
        good = 0;
        rejected = 0;
        skipped = 0;
        return report(true, reading, List.of());
    }

    private CheckedFile report(boolean refused, Reading reading, List<ReadColumn> columns) {
        var feed = reading.feed();
        var text = reading.text();
        var header = reading.header();
        return new CheckedFile(
                refused,
                feed == null ? null : feed.key(),
                text == null ? null : text.charset().name(),
                header == null ? null : String.valueOf(reading.delimiter()),
                header == null ? null : header.line(),
                columns,
                List.copyOf(firstRows),
                good + rejected + skipped,
                good,
                rejected,
                skipped);
    }

    private static List<ReadColumn> columns(Header header, Feed feed) {
        var columns = new ArrayList<ReadColumn>();
        for (int i = 0; i < header.cells().size(); i++) {
            var name = header.names().get(i);
            boolean known = feed.columnNames().contains(name) || name.equals(Feed.DELETED);
            columns.add(new ReadColumn(
                    Place.letters(i), Catalogue.cut(new Cell(header.cells().get(i)).stripped()), known ? name : null));
        }
        return columns;
    }
}
