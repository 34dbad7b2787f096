package org.collaborationoutcomes.job.edition;

import java.time.LocalDate;
import org.collaborationoutcomes.facts.Facts;
import org.collaborationoutcomes.job.settings.Settings;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.metrics.Metrics.Step;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.release.Release;
import org.collaborationoutcomes.release.Release.Compared;

/**
 * Computes what the leaders' edition before would have said: by today's rules, then with today's roster, with what was
 * corrected since, with what came late. What is left is new. Only steps at which something happened are computed.
 */
public final class Replay {

    private final Settings settings;
    private final Facts facts;
    private final Metrics metrics;
    private final Release release;

    public Replay(Settings settings, Facts facts, Metrics metrics, Release release) {
        this.settings = settings;
        this.facts = facts;
        this.metrics = metrics;
        this.release = release;
    }

    /** Leaves the steps for the decision of an edition. */
    public void before(LocalDate asOf) {
        metrics.forgetThen();
        release.compared(asOf, settings.thresholds()).ifPresent(this::steps);
    }

    private void steps(Compared before) {
        var through = before.throughRun();
        if (through == null || (before.sameRules() && !facts.touchedSince(through, before.asOf()))) {
            return;
        }
        facts.recall(through);
        compute(before, Step.RULES, !before.sameRules());
        compute(before, Step.ROSTER, facts.recallRoster() > 0);
        compute(before, Step.CORRECTIONS, facts.recallCorrections() > 0);
        compute(before, Step.LATE, facts.recallLate(before.asOf()) > 0);
    }

    private void compute(Compared before, Step step, boolean differs) {
        if (differs) {
            metrics.computeThen(
                    step, SchoolYear.of(before.asOf(), settings.schoolYearStartDay()), settings.closedDays());
        }
    }
}
