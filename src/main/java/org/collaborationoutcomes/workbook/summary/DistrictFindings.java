package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.collaborationoutcomes.workbook.sheets.GoalsSheet;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.workbook.survey.Topics;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Ref;

/** What the district's goals together and its survey give to celebrate and to look at. */
final class DistrictFindings {
    private static final String STUDY_RESULTS = "A7";
    /** Of the topics that are strengths only the strongest are named. */
    private static final int STRENGTHS = 2;

    private final Frame frame;

    DistrictFindings(Frame frame) {
        this.frame = frame;
    }

    List<Finding> attention() {
        var findings = new ArrayList<Finding>();
        var good = frame.data().figures().toDate(Unit.district(), Cut.GOALS.metric());
        if (good.isRatio() && Cut.GOALS.troubled(good.number())) {
            findings.add(finding(
                    STUDY_RESULTS,
                    Cut.GOALS.severity(good.number()),
                    "Fewer than half of the goals are well",
                    "%s of %s met or on track (%s)."
                            .formatted(
                                    Spoken.count(Math.round(good.over())),
                                    Spoken.count(Math.round(good.under()), "goal", "goals"),
                                    Spoken.percent(good.number())),
                    Ref.sheet(GoalsSheet.NAME),
                    "Which few goals matter most, and which could wait?"));
        }
        frame.data().latestClosedWave().ifPresent(wave -> Topics.of(frame.data(), wave)
                .forEach(topic -> low(wave, topic, findings)));
        return findings;
    }

    private void low(Wave wave, String topic, List<Finding> findings) {
        var favorable = answers("construct_favorable", wave, topic);
        var unfavorable = answers("construct_unfavorable", wave, topic);
        boolean weak = favorable.known() && Cut.TRUST.troubled(favorable.number());
        if (!favorable.known() || !(weak || Topics.challenge(unfavorable))) {
            return;
        }
        double severity = Math.max(
                Cut.TRUST.severity(favorable.number()),
                unfavorable.known() ? (unfavorable.number() - Topics.CHALLENGE) / Topics.CHALLENGE : 0);
        findings.add(finding(
                topic,
                severity,
                "Few favorable answers: " + Names.topic(topic),
                "%s%s; %s is wanted (%s)."
                        .formatted(
                                Spoken.percent(favorable.number()) + " favorable",
                                unfavorable.known() ? ", " + Spoken.percent(unfavorable.number()) + " unfavorable" : "",
                                Spoken.percent(Topics.STRENGTH),
                                Spoken.count(favorable.count(), "respondent", "respondents")),
                SurveySheet.district(frame, wave, topic, SurveySheet.FAVORABLY),
                "What would people say stands behind these answers?"));
    }

    List<Finding> celebrate() {
        return frame.data().latestClosedWave().stream()
                .flatMap(wave -> Topics.of(frame.data(), wave).stream()
                        .filter(topic -> strong(wave, topic))
                        .map(topic -> strength(wave, topic)))
                .sorted((one, other) -> Double.compare(other.severity(), one.severity()))
                .limit(STRENGTHS)
                .toList();
    }

    private boolean strong(Wave wave, String topic) {
        var favorable = answers("construct_favorable", wave, topic);
        return favorable.known()
                && Cut.TRUST.reached(favorable.number())
                && !Topics.challenge(answers("construct_unfavorable", wave, topic));
    }

    private Finding strength(Wave wave, String topic) {
        var favorable = answers("construct_favorable", wave, topic);
        return finding(
                topic,
                favorable.number() - Topics.STRENGTH,
                "A strength: " + Names.topic(topic),
                "%s answered favorably (%s)."
                        .formatted(
                                Spoken.percent(favorable.number()),
                                Spoken.count(favorable.count(), "respondent", "respondents")),
                SurveySheet.district(frame, wave, topic, SurveySheet.FAVORABLY),
                "Where is this strongest, and who could learn from there?");
    }

    private Figure answers(String metric, Wave wave, String topic) {
        return frame.data().figures().answers(Unit.district(), metric, wave, topic);
    }

    private static Finding finding(
            String practice, double severity, String what, String evidence, Ref target, String question) {
        return new Finding(
                practice, false, "", severity, practice, what, evidence, Cell.link(Names.ALL_TEAMS, target), question);
    }
}
