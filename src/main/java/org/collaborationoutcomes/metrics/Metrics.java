package org.collaborationoutcomes.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.Metric.Family;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.sql.Sql;

/** Computes each metric from the facts, one SQL file a metric, and knows its name, unit and definition. */
public final class Metrics {

    /** The figures that leaders compare from edition to edition, but those of surveys. */
    private static final List<String> HEADLINES = List.of(
            "attendance_rate",
            "cadence_adherence",
            "participation_evenness",
            "participation_gini",
            "chronic_share",
            "quorum_rate",
            "time_on_task",
            "on_track_share",
            "team_attainment");

    /** The section whose metrics read the figures of others. */
    private static final String OF_FIGURES = "association";

    private static final String SELECT = "/* select */";

    private final Sql sql;
    private final Kept kept;
    private final List<Metric> catalogue;

    public Metrics(Sql sql) {
        this(sql, Catalogue.load());
    }

    private Metrics(Sql sql, List<Metric> catalogue) {
        this.sql = sql;
        this.kept = new Kept(sql);
        this.catalogue = catalogue;
    }

    /** All metrics, in the order in which the Method sheet tells them. */
    public List<Metric> catalogue() {
        return catalogue;
    }

    /**
     * Fills {@code metrics.value} with every figure of one as-of date, in whatever state, in one transaction; what stood
     * there of another date goes. What the computation before derived of a team is kept while its facts stand, and the
     * figures of a district's months while what they are made of does.
     *
     * @return the number of figures that were computed
     */
    public long compute(SchoolYear year, ClosedDays closed) {
        return sql.inTransaction(() -> {
            prepare(year, closed);
            long figures = 0;
            for (var metric : catalogue) {
                if (metric.section().equals(OF_FIGURES)) {
                    analyze("value"); // counted, its two sides are found by their index
                }
                figures += remember(metric);
            }
            return figures;
        });
    }

    /** The same without keeping anything: no figure may differ. */
    public long rebuild(SchoolYear year, ClosedDays closed) {
        return sql.inTransaction(() -> {
            kept.distrust();
            return compute(year, closed);
        });
    }

    /** The keys of the figures that leaders compare from edition to edition, but those of surveys. */
    public List<String> headlines() {
        return HEADLINES;
    }

    /**
     * The rows that a figure of the last computation counts, as file and line; of answers to a survey only how many. Whether
     * they may be told is for release to say.
     *
     * @param unit {@code scope, district_id, area, team_id, subject, period}, and {@code least} = people in a file that is
     *     told by itself
     */
    public List<Evidence> evidence(Metric metric, Map<String, String> unit, LocalDate from, LocalDate through) {
        return new EvidenceSql(sql).of(metric, unit, from, through);
    }

    /** Why a figure has no rows, though something may stand behind it: one sentence. */
    public String whyNoRows(Metric metric, boolean counts) {
        return Rowless.why(metric, counts);
    }

    /** Forgets what earlier editions would have said. */
    public void forgetThen() {
        sql.update("metrics/then/forget");
    }

    /**
     * Computes the headline figures of an earlier as-of date from schema {@code facts_then}, and remembers them as what
     * that edition would have said after a step.
     */
    public void computeThen(Step step, SchoolYear year, ClosedDays closed) {
        sql.update("metrics/then/make");
        var headlines = catalogue.stream()
                .filter(metric -> HEADLINES.contains(metric.key()))
                .toList();
        new Metrics(sql.elsewhere(Map.of("facts", "facts_then", "metrics", "metrics_then")), headlines)
                .computeHeadlines(year, closed);
        sql.update("metrics/then/step", Map.of("step", step.name().toLowerCase(Locale.ROOT)));
    }

    /** From what an earlier edition knew to what is known now, one after another. */
    public enum Step {
        RULES,
        ROSTER,
        CORRECTIONS,
        LATE
    }

    /** The statement that computes a metric, with everything that wraps its file. */
    String statement(Metric metric) {
        var shape = sql.text("metrics/shape/" + metric.shape().name().toLowerCase(Locale.ROOT));
        return sql.text("metrics/shared/remember").replace(SELECT, shape.replace(SELECT, sql.text(metric.file())));
    }

    /** Without the months, and without any relation that no headline rests on. */
    private void computeHeadlines(SchoolYear year, ClosedDays closed) {
        sql.inTransaction(() -> {
            ask(year, closed);
            for (var relation : Relations.SHARED) {
                if (Relations.OF_HEADLINES.contains(relation)) {
                    fill(relation);
                }
                if (relation.equals("period")) {
                    sql.update("metrics/then/year_alone");
                }
            }
            Relations.PLACES.stream().filter(Relations.OF_HEADLINES::contains).forEach(this::fill);
            catalogue.forEach(this::remember);
        });
    }

    private void prepare(SchoolYear year, ClosedDays closed) {
        ask(year, closed);
        Relations.SHARED.forEach(this::fill);
        sql.update("metrics/kept/last_year");
        sql.update("metrics/shared/district_giver");
        analyze("giver"); // by needs that it had not been counted with
        sql.update("metrics/shared/subject_giver");
        analyze("giver");
        fill("small_cell");
        Relations.PLACES.forEach(this::fill);
        kept.dropFigures(keys(Family.MONTH));
    }

    private void ask(SchoolYear year, ClosedDays closed) {
        sql.update("metrics/shared/settle");
        var question = kept.leaveOnlyWhatStands(year, everything());
        question.put("as_of", year.asOf());
        question.put("year_from", year.startsOn());
        question.put("months_from", year.previousStartsOn());
        question.put("closed_from", ClosedDays.mmdd(closed.from()));
        question.put("closed_through", ClosedDays.mmdd(closed.through()));
        sql.update("metrics/shared/forget");
        sql.update("metrics/shared/question", question);
        analyze("stale");
        analyze("question");
    }

    private void fill(String relation) {
        sql.update("metrics/shared/" + relation);
        analyze(relation);
    }

    private List<String> keys(Family family) {
        return catalogue.stream()
                .filter(metric -> metric.families().contains(family))
                .map(Metric::key)
                .toList();
    }

    /** All that figures are computed by. */
    private String everything() {
        var shared = Stream.of(
                        List.of("question", "district_giver", "subject_giver", "small_cell"),
                        Relations.SHARED,
                        Relations.PLACES)
                .flatMap(List::stream)
                .map(relation -> sql.text("metrics/shared/" + relation));
        return Stream.concat(shared, catalogue.stream().map(metric -> metric + statement(metric)))
                .collect(Collectors.joining());
    }

    private void analyze(String relation) {
        sql.run(sql.text("metrics/shared/analyze").replace("/* relation */", relation), Map.of());
    }

    private int remember(Metric metric) {
        return sql.run(
                statement(metric),
                Map.of(
                        "metric", metric.key(),
                        "need", metric.needs(),
                        "while_open", metric.whileOpen(),
                        "families",
                                metric.families().stream()
                                        .map(family -> family.name().toLowerCase(Locale.ROOT))
                                        .toList()));
    }
}
