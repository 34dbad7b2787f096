package org.collaborationoutcomes.intake.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.collaborationoutcomes.profile.ExportRow;

/**
 * A line of a wide export: what one person answered at once.
 *
 * @param row what it says beside the answers
 * @param answers the cells of the survey's items
 * @param twice items that several columns asked and that were answered differently
 * @param said one number for all that its cells say, those of other questions included
 */
record Response(
        int line,
        ExportRow row,
        Map<DeclaredSurvey.Item, ExportRow> answers,
        Set<DeclaredSurvey.Item> twice,
        int said) {

    String value(String name) {
        return row.value(name);
    }

    /** The day when it was sent, or else begun; blank where none is told. */
    String day() {
        return value("submitted_on").isEmpty() ? value("started_on") : value("submitted_on");
    }

    /** Whether its tool says that it was not finished. */
    boolean isPartial() {
        return value("complete").equals("no");
    }

    /** The same, sent on a day. */
    Response on(String day) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.put("submitted_on", day);
        var dated = new ExportRow(row.line(), values, row.columns(), row.leftOut(), row.flaws());
        return new Response(line, dated, answers, twice, said);
    }

    /** The moment when it was sent, or else its day. */
    String moment() {
        var at = value("submitted_at").isEmpty() ? value("started_at") : value("submitted_at");
        return at.isEmpty() ? day() : at;
    }

    /** Whom several responses of one person have in common; blank where nothing tells. */
    String person() {
        var email = value("source_email").toLowerCase(Locale.ROOT);
        return email.isEmpty() ? id() : email;
    }

    /** What the tool calls the response; where it counts each form's from 1, that and when it was sent. */
    String id() {
        var id = value("response_id");
        return id.isEmpty() || value("ids").isEmpty() ? id : id + "-" + moment();
    }

    /** Puts the cells of one line together again. */
    static final class Lines {

        private final Match match;
        private final Consumer<Response> each;
        private final List<ExportRow> rows = new ArrayList<>();

        Lines(Match match, Consumer<Response> each) {
            this.match = match;
            this.each = each;
        }

        void add(ExportRow row) {
            if (!rows.isEmpty() && rows.get(0).line() != row.line()) {
                end();
            }
            rows.add(row);
        }

        void end() {
            if (!rows.isEmpty()) {
                Map<DeclaredSurvey.Item, ExportRow> answers = new LinkedHashMap<>();
                var twice = new LinkedHashSet<DeclaredSurvey.Item>();
                for (var row : rows) {
                    var column = row.columns().get("value");
                    var item = column == null ? null : match.items().get(column.index());
                    if (item != null) {
                        var other = answers.putIfAbsent(item, row); // of several languages the one that was filled in
                        if (other != null && !other.value("value").equals(row.value("value"))) {
                            twice.add(item);
                        }
                    }
                }
                var first = answers.isEmpty()
                        ? rows.get(0)
                        : answers.values().iterator().next();
                each.accept(new Response(first.line(), first, answers, twice, said()));
                rows.clear();
            }
        }

        private int said() {
            int said = 1;
            for (var row : rows) {
                var column = row.columns().get("value");
                said = 31 * said + Objects.hash(column == null ? -1 : column.index(), row.value("value"));
            }
            return said;
        }
    }
}
