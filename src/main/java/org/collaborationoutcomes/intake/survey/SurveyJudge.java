package org.collaborationoutcomes.intake.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.collaborationoutcomes.intake.export.ExportCells;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Counts;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.row.JudgedRow;
import org.collaborationoutcomes.intake.row.MadeId;
import org.collaborationoutcomes.intake.row.RowJudge;
import org.collaborationoutcomes.intake.row.ValueJudge;
import org.collaborationoutcomes.profile.ExportColumn;
import org.collaborationoutcomes.profile.ExportFlaw;
import org.jspecify.annotations.Nullable;

/**
 * Judges the answers of a wide survey export: each answer is a row, and so is a response of which no answer can be
 * taken.
 */
public final class SurveyJudge {

    private final RowJudge.Rules rules;
    private final SurveyForm form;
    private final Reading reading;
    private final FirstLook look;
    private final ValueJudge values;
    private final Responses.LeftOut leftOut = new Responses.LeftOut();
    private int number;
    private long responses;
    private long answers;

    public SurveyJudge(RowJudge.Rules rules, SurveyForm form, Reading reading) {
        this.rules = rules;
        this.form = form;
        this.reading = reading;
        this.look = new FirstLook(form, Objects.requireNonNull(reading.export()));
        this.values = new ValueJudge(rules, Feed.SURVEY, new ExportCells(Feed.SURVEY, Map.of(), Map.of()));
    }

    /** Hands over all rows from top to bottom; what is to be said of them together comes back. */
    public List<Problem> rows(Consumer<JudgedRow> each) throws IOException {
        var all = new Responses(reading, form.match());
        all.each(look::see);
        all.each(response -> judged(response).forEach(row -> each.accept(row.numbered(++number))));
        var remarks = new ArrayList<>(form.remarks(rules.catalogue()));
        look.twice().forEach((item, count) -> {
            var details = Map.of("item", item, "responses", Counts.words(count, "response"));
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-TWICE", null, details));
        });
        if (look.alike() > 0) {
            var details = Map.of(
                    "responses", Counts.words(look.alike(), "response"), "say", look.alike() == 1 ? "says" : "say");
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-ALIKE", null, details));
        }
        if (look.undated() > 0) {
            boolean isOne = look.undated() == 1;
            var details = Map.of(
                    "responses",
                    Counts.words(look.undated(), "response") + (isOne ? " was" : " were"),
                    "count",
                    isOne ? "it counts" : "they count",
                    "day",
                    look.lastDay());
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "W-UNDATED", null, details));
        }
        leftOut.counts().forEach((why, count) -> {
            var details = Map.of("rows", Counts.words(count, "row") + (count == 1 ? " was" : " were"), "reason", why);
            remarks.add(rules.catalogue().problem(Severity.WARNING, Place.FILE, "S-LEFTOUT", null, details));
        });
        if (responses > 0) {
            remarks.add(counted());
        }
        return remarks;
    }

    private Problem counted() {
        var match = form.match();
        var details = Map.of(
                "responses", Counts.words(responses, "response"),
                "answers", Counts.words(answers, "answer"),
                "asked", Counts.words(match.items().values().stream().distinct().count()),
                "questions", Counts.words(match.survey().items().size(), "question"),
                "survey", match.survey().id());
        return rules.catalogue().problem(Severity.WARNING, Place.FILE, "S-ANSWERS", null, details);
    }

    private List<JudgedRow> judged(Response given) {
        var response = look.dated(given);
        int line = response.line();
        if (leftOut.isOne(response, look)) {
            return List.of(new JudgedRow(line, false, List.of(), List.of(), true));
        }
        var problems = flaws(response);
        if (!problems.isEmpty()) {
            return List.of(new JudgedRow(line, false, List.of(), problems, false));
        }
        var shared = shared(response);
        var row = values.judge(cells(response.row().columns(), shared), line, false, new ArrayList<>(0));
        return row.isRejected() ? List.of(row) : answers(response, shared);
    }

    private List<Problem> flaws(Response response) {
        var problems = new ArrayList<Problem>();
        for (var flaw : response.row().flaws()) {
            problems.add(problem(response.line(), flaw));
        }
        if (problems.isEmpty() && look.team(response).isEmpty()) {
            problems.add(rules.catalogue()
                    .problem(Severity.REJECTED, Place.row(response.line()), "X-NOTEAM", null, Map.of()));
        }
        return problems;
    }

    private Problem problem(int line, ExportFlaw flaw) {
        var column = flaw.column();
        var place = column == null ? Place.row(line) : new Place(line, column.name(), column.index());
        return rules.catalogue().problem(Severity.REJECTED, place, flaw.code(), flaw.value(), flaw.details());
    }

    /** What all answers of a response have in common; they are no answer yet. */
    private Map<String, String> shared(Response response) {
        Map<String, String> shared = new LinkedHashMap<>();
        shared.put("survey_id", form.match().survey().id());
        shared.put("wave_id", response.day().isEmpty() ? "none" : look.wave(response));
        shared.put("team_id", look.team(response));
        shared.put("respondent_id", MadeId.of(look.respondent(response)));
        shared.put("respondent_group", response.value("respondent_group"));
        shared.put("submitted_on", response.day());
        shared.put("item_id", "any");
        return shared;
    }

    private static ExportCells cells(Map<String, ExportColumn> columns, Map<String, String> values) {
        return new ExportCells(Feed.SURVEY, values, columns);
    }

    private List<JudgedRow> answers(Response response, Map<String, String> shared) {
        var rows = new ArrayList<JudgedRow>();
        response.answers().forEach((item, cell) -> {
            var number = look.reader(item).read(cell.value("value"));
            if (number == null) {
                rows.add(unknown(item, response.line(), cell.columns().get("value"), cell.value("value")));
                return;
            }
            Map<String, String> answer = new LinkedHashMap<>(shared);
            answer.put("item_id", item.id());
            answer.put("value", number);
            rows.add(values.judge(cells(cell.columns(), answer), response.line(), false, new ArrayList<>(0)));
        });
        if (look.isTwin(response) && rows.stream().anyMatch(JudgedRow::isRejected)) {
            rows.removeIf(row -> !row.isRejected()); // mended, it could not be told from its twins
        }
        responses++;
        answers += rows.size();
        return rows;
    }

    private JudgedRow unknown(DeclaredSurvey.Item item, int line, @Nullable ExportColumn column, String text) {
        var place = column == null ? Place.row(line) : new Place(line, column.name(), column.index());
        var clash = look.reader(item).clash(text);
        var details = clash == null
                ? Map.of("item", item.id(), "allowed", look.reader(item).allowed())
                : Map.of(
                        "item", item.id(),
                        "number", clash.number(),
                        "label", Catalogue.cut(clash.label()),
                        "counts", clash.counts());
        var code = clash == null ? "X-ANSWER" : "X-CLASH";
        var problem = rules.catalogue().problem(Severity.REJECTED, place, code, text, details);
        return new JudgedRow(line, false, List.of(), List.of(problem), false);
    }
}
