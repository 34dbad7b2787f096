package org.collaborationoutcomes.intake.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.intake.cell.IdCell;
import org.collaborationoutcomes.profile.Export;
import org.jspecify.annotations.Nullable;

/** What has to be known of all responses of a file before one of them is read. */
final class FirstLook {

    private final SurveyForm form;
    private final Export export;
    private final String survey;
    private final @Nullable String knownTeam;
    private final @Nullable String folderTeam;
    private final Map<DeclaredSurvey.Item, AnswerReader> readers = new LinkedHashMap<>();
    private final Map<String, Integer> moments = new HashMap<>();
    private final Map<String, Response> latest = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, Long> twice = new TreeMap<>();
    private final Responses.Alike alike = new Responses.Alike();
    private final Map<String, String> days = new HashMap<>();
    private final Set<Integer> undated = new TreeSet<>();
    private @Nullable LocalDate earliest;
    private String last = "";

    FirstLook(SurveyForm form, Export export) {
        this.form = form;
        this.export = export;
        this.survey = form.match().survey().id();
        this.knownTeam = form.knownTeam();
        this.folderTeam = form.folderTeam();
        var labels = AnswerLabels.load();
        form.match().items().values().forEach(item -> readers.put(item, new AnswerReader(item.scale(), labels)));
    }

    void see(Response response) {
        if (!Responses.isOne(response)) {
            return;
        }
        response.answers().forEach((item, cell) -> reader(item).see(cell.value("value")));
        alike.see(response, team(response));
        response.twice().forEach(item -> twice.merge(item.id(), 1L, Long::sum));
        if (!response.day().isEmpty()) {
            days.merge(response.person(), response.day(), (one, other) -> one.compareTo(other) > 0 ? one : other);
            last = response.day().compareTo(last) > 0 ? response.day() : last;
        }
        var day = day(response);
        if (day != null && declaredWave(response, day) == null && (earliest == null || day.isBefore(earliest))) {
            earliest = day;
        }
        if (response.person().isEmpty()) {
            moments.merge(response.moment(), 1, Integer::sum);
        } else if (!IdCell.isShortened(response.value("response_id"))) { // such an id may be that of several people
            latest.merge(
                    repeat(response),
                    new Response(response.line(), response.row(), Map.of(), Set.of(), 0),
                    (before, now) -> now.moment().compareTo(before.moment()) >= 0 ? now : before);
        }
    }

    /**
     * The response with a day, where it has none because it was not finished: that of the same person's other rows, else
     * the last one of the file, which was exported while these people were still at it.
     */
    Response dated(Response response) {
        if (!response.day().isEmpty() || !response.isPartial()) {
            return response;
        }
        var own = response.person().isEmpty() ? null : days.get(response.person());
        if (own == null && !last.isEmpty()) {
            undated.add(response.line());
        }
        return response.on(own == null ? last : own);
    }

    /** How many took the last day of the file. */
    int undated() {
        return undated.size();
    }

    /** The last day that the file has; blank = none. */
    String lastDay() {
        return last;
    }

    AnswerReader reader(DeclaredSurvey.Item item) {
        var reader = readers.get(item);
        if (reader == null) {
            throw new IllegalStateException("item %s has no column. Indicates a bug.".formatted(item.id()));
        }
        return reader;
    }

    /** The items that several columns asked, and how many responses answered them differently. */
    Map<String, Long> twice() {
        return twice;
    }

    /** How many say what another one said just before, of people whom nothing names. */
    long alike() {
        return alike.count();
    }

    /** Whether the same person answered again later. */
    boolean isRepeated(Response response) {
        var last = response.value("repeats").equals("join") ? null : latest.get(repeat(response));
        return last != null && last.line() != response.line();
    }

    private String repeat(Response response) {
        var day = day(response);
        var wave = day == null ? null : declaredWave(response, day);
        return String.join("\n", response.person(), team(response), wave == null ? "" : wave);
    }

    static @Nullable LocalDate day(Response response) {
        return response.day().isEmpty() ? null : LocalDate.parse(response.day());
    }

    private @Nullable String declaredWave(Response response, LocalDate day) {
        return form.declared().wave(survey, team(response), day);
    }

    /** The wave that is declared for the day, else one named after the month of the first response. */
    String wave(Response response) {
        var day = day(response);
        var wave = day == null ? null : declaredWave(response, day);
        if (wave != null) {
            return wave;
        }
        var before = export.isOfRejects() ? form.declared().waveOf().apply(survey, export.droppedAs()) : "";
        return !before.isEmpty() || earliest == null
                ? before
                : YearMonth.from(earliest).toString();
    }

    /** The team by folder, answer or roster; blank where none of them tells. */
    String team(Response response) {
        var answer = response.value("team_id");
        if (knownTeam != null) {
            return knownTeam;
        }
        if (!answer.isEmpty()) {
            return form.declared().teams().id(answer);
        }
        var day = day(response);
        var email = response.value("source_email");
        var rostered =
                day == null || email.isEmpty() ? null : form.declared().teams().of(email, day);
        return rostered != null ? rostered : folderTeam != null ? folderTeam : "";
    }

    /** Whether others sent theirs at the same moment, and nothing tells them apart but their order. */
    boolean isTwin(Response response) {
        return response.person().isEmpty() && moments.getOrDefault(response.moment(), 0) > 1;
    }

    /** What stands for the person: the tool's id of the response, else the address, else the moment. */
    String respondent(Response response) {
        if (!response.person().isEmpty()) {
            return response.id().isEmpty() ? response.person() : response.id();
        }
        var moment = String.join(" ", survey, response.moment());
        if (!isTwin(response)) {
            return moment;
        }
        int turn = turns.merge(response.moment(), 1, Integer::sum);
        return moment + (export.isOfRejects() ? " mended " : " ") + turn;
    }
}
