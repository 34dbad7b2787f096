package org.collaborationoutcomes.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.sql.Sql;

/** What there is to say of a file: intake's findings as they were worded, those of the merge worded here. */
final class Sayings {

    static final String PROBLEMS = "refused,rejected";
    static final String REJECTIONS = "rejected";
    static final String WARNINGS = "held,superseded,warning";

    /** What is the matter with no cell in particular. */
    private static final List<String> OF_THE_ROW = List.of("R-DUPKEY", "R-SHRINK");

    private final Sql sql;
    private final Catalogue catalogue;

    Sayings(Sql sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    /** One of the sayings that a person is shown, with how many are like it. */
    record Shown(Problem problem, String cause, long ofCause, long inAll) {}

    void forEach(Answered file, String severities, ToIntFunction<String> place, Consumer<Problem> each) {
        sql.forEach(
                "receipt/sayings",
                Map.of("file_id", file.fileId(), "severities", severities),
                row -> each.accept(problem(row, file, place)));
    }

    List<Shown> shown(Answered file, String severities, ToIntFunction<String> place) {
        return sql.query(
                "receipt/shown",
                Map.of(
                        "file_id", file.fileId(),
                        "severities", severities,
                        "codes", String.join(",", catalogue.codes())),
                (row, n) -> new Shown(
                        problem(row, file, place),
                        row.getString("cause"),
                        row.getLong("of_cause"),
                        row.getLong("in_all")));
    }

    private Problem problem(ResultSet row, Answered file, ToIntFunction<String> place) throws SQLException {
        var message = row.getString("message");
        return message == null ? merged(row, file, place) : judged(row, message);
    }

    private static Problem judged(ResultSet row, String message) throws SQLException {
        return new Problem(
                Severity.of(row.getString("severity")),
                row.getObject("line", Integer.class),
                row.getString("column_name"),
                row.getString("cell"),
                row.getString("code"),
                row.getString("value"),
                message,
                row.getString("help"));
    }

    private Problem merged(ResultSet row, Answered file, ToIntFunction<String> places) throws SQLException {
        var code = row.getString("code");
        var column = row.getString("column_name");
        var other = row.getString("other");
        Map<String, String> details = new HashMap<>();
        details.put("advice", advice(column));
        details.put("file", file.droppedName());
        if (other != null) {
            details.put("other", other);
            details.put("near", other);
        }
        var line = row.getObject("line", Integer.class);
        var place = line == null
                ? Place.FILE
                : OF_THE_ROW.contains(code) ? Place.row(line) : new Place(line, column, places.applyAsInt(column));
        return catalogue.problem(
                Severity.of(row.getString("severity")), place, code, withoutHashes(row.getString("value")), details);
    }

    private static String advice(@org.jspecify.annotations.Nullable String column) {
        return switch (Objects.toString(column, "")) {
            case "as_of" ->
                "A newer list of this team is loaded already, so an older one changes nothing any more. Correct the date if"
                        + " it is wrong; otherwise there is nothing to do.";
            case "target" ->
                "Correct the target or the baseline, or write into the column direction what is wanted: increase, decrease,"
                        + " at_least or at_most. One of them may have come with an earlier file.";
            default -> "Correct the one that is wrong; the other may have come with an earlier file.";
        };
    }

    /** A respondent's keyed hash says nothing to anybody. */
    private static @org.jspecify.annotations.Nullable String withoutHashes(
            @org.jspecify.annotations.Nullable String value) {
        return value == null ? null : value.replaceAll("\\b[0-9a-f]{64}\\b", "(somebody)");
    }
}
