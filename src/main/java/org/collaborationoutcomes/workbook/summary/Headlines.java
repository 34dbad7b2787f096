package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Recorded;
import org.collaborationoutcomes.workbook.frame.Wanted;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.sheets.GoalWords;
import org.collaborationoutcomes.workbook.sheets.GoalsSheet;
import org.collaborationoutcomes.workbook.sheets.ParticipationSheet;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.workbook.survey.Topics;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.jspecify.annotations.Nullable;

/** The eight figures of the first page, in the order in which they stand there. */
final class Headlines {
    private static final String TRUST = "TRUST";

    private final Frame frame;

    Headlines(Frame frame) {
        this.frame = frame;
    }

    List<Headline> all() {
        var all = new ArrayList<Headline>();
        all.add(goals());
        all.add(participation(Cut.PRESENT, "members and records of who came"));
        all.add(participation(Cut.HELD, "how often each team means to meet"));
        all.add(participation(Cut.UNEVEN, "members and records of who came"));
        all.add(participation(Cut.OFTEN_MISS, "ten meetings with a record of who came"));
        all.add(participation(Cut.ENOUGH, "members and records of who came"));
        all.add(returns());
        all.add(trust());
        return all;
    }

    private Headline participation(Cut cut, String needs) {
        boolean told = cut == Cut.HELD || new Recorded(frame).year(Unit.district());
        var figure = told ? frame.data().figures().year(Unit.district(), cut.metric()) : Figure.NONE;
        var ref = ParticipationSheet.district(frame, cut.metric());
        return new Headline(
                new Wanted(frame, cut),
                frame.labels().heading(cut.metric()),
                figure,
                Shown.live(figure, Formula.same(ref)),
                ref,
                frame.data().change(Unit.district(), cut.metric()).orElse(null),
                told ? needs : "a record of who came with fewer gaps");
    }

    private Headline goals() {
        var metric = Cut.GOALS.metric();
        var figure = frame.data().figures().toDate(Unit.district(), metric);
        return new Headline(
                new Wanted(frame, Cut.GOALS),
                frame.labels().heading(metric),
                figure,
                goalsCell(figure),
                Ref.sheet(GoalsSheet.NAME),
                frame.data().change(Unit.district(), metric).orElse(null),
                frame.data().goals().isEmpty() ? "goals and their progress" : "a goal that can be judged by now");
    }

    /** Counted again from the words of the goals' sheet, where that gives the released value. */
    private Cell goalsCell(Figure figure) {
        long good = GoalWords.count(frame, Verdict.ON_TRACK) + GoalWords.count(frame, Verdict.MET);
        long judged = frame.data().goals().stream()
                .filter(goal -> Verdict.of(goal.verdict()).judged())
                .count();
        if (judged == 0 || !figure.is((double) good / judged)) {
            return Shown.value(figure);
        }
        var well = words(Verdict.ON_TRACK, Verdict.MET);
        var ill = words(Verdict.DETERIORATING, Verdict.ACCELERATION_NEEDED);
        return Shown.live(figure, Formula.of("SUM({0})/(SUM({0})+SUM({1}))", well, ill));
    }

    /** The rows of the verdicts between two that have a goal, which stand next to each other; where none has, one of them. */
    private Ref words(Verdict first, Verdict last) {
        var rows = GoalWords.order(frame);
        var counted = EnumSet.range(first, last).stream()
                .filter(verdict -> GoalWords.count(frame, verdict) > 0)
                .map(rows::indexOf)
                .toList();
        return counted.isEmpty()
                ? Ref.cell(GoalWords.TABLE, GoalWords.GOALS, rows.indexOf(first))
                : Ref.rows(GoalWords.TABLE, GoalWords.GOALS, counted.get(0), counted.get(counted.size() - 1));
    }

    private Headline returns() {
        var label = frame.labels().heading(Cut.RETURNS.metric());
        var wave = frame.data().latestClosedWave();
        var figure = wave.map(closed -> frame.data().figures().wave(Unit.district(), Cut.RETURNS.metric(), closed))
                .orElse(Figure.NONE);
        var ref = wave.map(closed -> SurveySheet.returned(frame, closed)).orElse(Ref.sheet(SurveySheet.NAME));
        return survey(Cut.RETURNS, label, figure, ref, "a survey that is closed");
    }

    private Headline trust() {
        var label = "%s: %s".formatted(Names.topic(TRUST), frame.labels().of(Cut.TRUST.metric()));
        var wave = frame.data().latestClosedWave().filter(this::asksForTrust);
        var figure = wave.map(
                        closed -> frame.data().figures().answers(Unit.district(), Cut.TRUST.metric(), closed, TRUST))
                .orElse(Figure.NONE);
        var ref = wave.map(closed -> SurveySheet.district(frame, closed, TRUST, SurveySheet.FAVORABLY))
                .orElse(Ref.sheet(SurveySheet.NAME));
        return survey(Cut.TRUST, label, figure, ref, "a closed survey that asks about trust");
    }

    private boolean asksForTrust(Wave wave) {
        return Topics.of(frame.data(), wave).contains(TRUST);
    }

    /** Of a survey nothing is compared: between two editions it is mostly the same wave. */
    private Headline survey(Cut cut, String label, Figure figure, Ref ref, String needs) {
        return new Headline(
                new Wanted(frame, cut),
                label,
                figure,
                figure.known() ? Shown.live(figure, Formula.same(ref)) : Shown.value(figure),
                ref,
                null,
                needs);
    }

    /** The headline of a cut, if it has a number. */
    static @Nullable Headline find(List<Headline> headlines, Cut cut) {
        return headlines.stream()
                .filter(headline -> headline.cut() == cut && headline.known())
                .findFirst()
                .orElse(null);
    }
}
