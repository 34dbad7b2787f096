package org.collaborationoutcomes.workbook.frame;

import java.util.Optional;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.practice.Found;
import org.collaborationoutcomes.workbook.released.practice.Practices;
import org.collaborationoutcomes.workbook.released.practice.Rule;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a headline figure, and how it stands. It needs attention only where a rule of the practices found it,
 * so that whatever is marked as such is listed as such.
 */
public record Wanted(Practices practices, Cut cut) {
    /** A word is left only after its cut is crossed by so much. */
    private static final double LEFT = 0.01;

    /** Under this part of what is wanted a figure is far behind, as a goal is under this part of the way expected. */
    public static final double FAR = 0.60;

    private static final double SAME = 1e-9;

    public Wanted(Frame frame, Cut cut) {
        this(frame.data().practices(), cut);
    }

    /** Like {@code at least 90%}. */
    public String words() {
        if (wholly()) {
            return "all planned";
        }
        return (cut.lowerIsBetter() ? "at most " : "at least ") + cut.spoken(reference());
    }

    /** Against {@code before}, its number in the leaders' edition before; null where there is none. */
    public Cell status(Figure figure, @Nullable Double before) {
        if (!figure.known()) {
            return Cell.status("not measured", Tone.ABSENT);
        }
        if (found()) {
            return Cell.status("needs attention", Tone.BAD);
        }
        if (reached(figure.number(), before)) {
            return Cell.status("on track", Tone.GOOD);
        }
        return isFarBehind(figure, before) ? Cell.status("far behind", Tone.BAD) : Cell.status("behind", Tone.WATCH);
    }

    /** A rule of the practices finds it in need of attention. */
    public boolean found() {
        return practices.attention().stream().anyMatch(this::is);
    }

    /** Whether a finding is about this figure of the district as a whole. */
    public boolean is(Found finding) {
        return isOf(finding.metric(), finding.subject())
                && finding.teamId().isEmpty()
                && finding.goalId().isEmpty()
                && finding.area().isEmpty();
    }

    private boolean isOf(String metric, String subject) {
        return cut.metric().equals(metric) && cut.subject().equals(subject);
    }

    /** From where on it is on track, as a number that reads like the words. */
    public Cell limit() {
        var format = cut.lowerIsBetter() ? Format.AT_MOST : Format.AT_LEAST;
        return Cell.number(reference()).as(wholly() ? Format.ALL_PLANNED : indexed(format, Format.AT_MOST2));
    }

    /** From where on it is far behind, where no rule of the practices says from where on it needs attention. */
    public Cell farBehind() {
        return rule().isPresent() ? Cell.blank() : bad(reference() + shift());
    }

    /** From where on a rule of the practices finds it. */
    public Cell needsAttention() {
        return rule().map(rule -> bad(rule.limit())).orElse(Cell.blank());
    }

    /** Like {@code Practice A2}; empty without a rule. */
    public String practice() {
        return rule().map(rule -> "Practice " + rule.practiceId()).orElse("");
    }

    private Cell bad(double from) {
        return Cell.number(from).as(indexed(cut.lowerIsBetter() ? Format.OVER : Format.UNDER, Format.OVER2));
    }

    private Format indexed(Format share, Format index) {
        return cut == Cut.UNEVEN ? index : share;
    }

    /** The value that is wanted. */
    public double reference() {
        return cut.ofRule() ? rule().map(Rule::limit).orElse(cut.reference()) : cut.reference();
    }

    /** As people say it: who wants no less than all of what was planned does not say "at least 100%". */
    private boolean wholly() {
        return cut == Cut.HELD && reference() == 1;
    }

    private Optional<Rule> rule() {
        return practices.rules().stream()
                .filter(rule ->
                        !rule.celebrate() && !rule.ofTeams() && rule.area().isEmpty())
                .filter(rule -> isOf(rule.metric(), rule.subject()))
                .findFirst();
    }

    private boolean reached(double value, @Nullable Double before) {
        double slack = 0;
        if (before != null && !wholly()) {
            slack = ahead(before) > -SAME ? -LEFT : LEFT;
        }
        return ahead(value) >= slack - SAME;
    }

    /** Far behind, and no rule of the practices found it. */
    public boolean isFarBehind(Figure figure, @Nullable Double before) {
        double slack = 0;
        if (before != null) {
            slack = isFar(before, 0) ? LEFT : -LEFT;
        }
        return figure.known() && !found() && isFar(figure.number(), slack);
    }

    private boolean isFar(double value, double slack) {
        return ahead(value) < slack - Math.abs(shift()) - SAME;
    }

    /** From what is wanted to where a figure begins to be far behind; of a share that should be small its rest counts. */
    private double shift() {
        return cut.lowerIsBetter() ? (1 - FAR) * (1 - reference()) : (FAR - 1) * reference();
    }

    /** As it is shown: what reads 90% is not behind where 90% is wanted. */
    private double ahead(double value) {
        double shown = Math.rint(value * 100) / 100;
        return cut.lowerIsBetter() ? reference() - shown : shown - reference();
    }
}
