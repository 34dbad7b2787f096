package org.collaborationoutcomes.workbook.summary;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Recorded;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.sheets.TeamsSheet;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Cell;

/** What the teams' participation gives to celebrate and to look at. */
final class TeamFindings {
    private static final String TIME = "A2";
    private static final String LEARNING_COMMUNITIES = "B15";
    private static final String EVERY_VOICE = "B20";
    /** Of fewer planned or reported meetings nothing is concluded. */
    private static final int LEAST_MEETINGS = 3;

    private static final String EVENNESS = "participation_evenness";

    /** The practice's other cut: under it a few carry the meetings, however equal the rest are. */
    private static final double EVEN_ENOUGH = 0.90;

    private final Frame frame;

    TeamFindings(Frame frame) {
        this.frame = frame;
    }

    List<Finding> attention() {
        var findings = new ArrayList<Finding>();
        for (Team team : frame.teams()) {
            held(team, findings);
            if (new Recorded(frame).year(Unit.team(team))) {
                uneven(team, findings);
                oftenMissing(team, findings);
                tooFew(team, findings);
            }
        }
        return findings;
    }

    List<Finding> celebrate() {
        var findings = new ArrayList<Finding>();
        for (Team team : frame.teams()) {
            var held = figure(team, Cut.HELD.metric());
            if (held.isRatio() && held.under() >= LEAST_MEETINGS && Cut.HELD.reached(held.number())) {
                findings.add(finding(
                        team,
                        TIME,
                        held.number() - 1,
                        "All planned meetings were held",
                        heldWords(held),
                        "How does the team keep its time free, and who could copy it?"));
            }
        }
        return findings;
    }

    private void held(Team team, List<Finding> findings) {
        var held = figure(team, Cut.HELD.metric());
        if (held.isRatio() && held.under() >= LEAST_MEETINGS && Cut.HELD.troubled(held.number())) {
            findings.add(finding(
                    team,
                    TIME,
                    Cut.HELD.severity(held.number()),
                    "Planned meetings are not held",
                    heldWords(held),
                    "What takes the place of these meetings, and who can protect the time?"));
        }
    }

    private static String heldWords(Figure held) {
        return "Held %s, %s of what it planned by now."
                .formatted(Spoken.count(Math.round(held.over()), "meeting", "meetings"), Spoken.percent(held.number()));
    }

    private void uneven(Team team, List<Finding> findings) {
        var even = figure(team, EVENNESS);
        var uneven = figure(team, Cut.UNEVEN.metric());
        boolean spread = uneven.known() && Cut.UNEVEN.troubled(uneven.number());
        if (!spread && !(even.known() && even.number() < EVEN_ENOUGH)) {
            return;
        }
        var said = spread
                ? "%s: %s, at most %s is wanted"
                        .formatted(
                                frame.labels().heading(Cut.UNEVEN.metric()),
                                Spoken.index(uneven.number()),
                                Spoken.index(Cut.UNEVEN.reference()))
                : "%s: %s, at least %s is wanted"
                        .formatted(
                                frame.labels().heading(EVENNESS),
                                Spoken.index(even.number()),
                                Spoken.index(EVEN_ENOUGH));
        var members = spread ? uneven : even;
        findings.add(finding(
                team,
                EVERY_VOICE,
                spread ? Cut.UNEVEN.severity(uneven.number()) : (EVEN_ENOUGH - even.number()) / EVEN_ENOUGH,
                "Some members carry the meetings",
                said + " (%s).".formatted(Spoken.count(members.count(), "member", "members")),
                "Whose voice is missing, and what would help them to come?"));
    }

    private void oftenMissing(Team team, List<Finding> findings) {
        var miss = figure(team, Cut.OFTEN_MISS.metric());
        if (miss.isRatio() && miss.under() >= LEAST_MEETINGS && Cut.OFTEN_MISS.troubled(miss.number())) {
            findings.add(finding(
                    team,
                    EVERY_VOICE,
                    Cut.OFTEN_MISS.severity(miss.number()) / 4,
                    "Many members often miss meetings",
                    "%s of %s (%s), at most %s is wanted."
                            .formatted(
                                    Spoken.count(Math.round(miss.over())),
                                    Spoken.count(Math.round(miss.under()), "member", "members"),
                                    Spoken.percent(miss.number()),
                                    Spoken.percent(Cut.OFTEN_MISS.reference())),
                    "Does the time of the meetings still suit those who miss them?"));
        }
    }

    private void tooFew(Team team, List<Finding> findings) {
        var enough = figure(team, Cut.ENOUGH.metric());
        if (enough.isRatio() && enough.under() >= LEAST_MEETINGS && Cut.ENOUGH.troubled(enough.number())) {
            findings.add(finding(
                    team,
                    LEARNING_COMMUNITIES,
                    Cut.ENOUGH.severity(enough.number()),
                    "Often too few members to decide",
                    "Enough members came to %s of %s (%s)."
                            .formatted(
                                    Spoken.count(Math.round(enough.over())),
                                    Spoken.count(Math.round(enough.under()), "meeting", "meetings"),
                                    Spoken.percent(enough.number())),
                    "Which decisions wait, and is the team still the right size?"));
        }
    }

    private Figure figure(Team team, String metric) {
        return frame.data().figures().year(Unit.team(team), metric);
    }

    private Finding finding(
            Team team, String practice, double severity, String what, String evidence, String question) {
        var cell = Cell.link(team.name(), TeamsSheet.cell(frame, Unit.team(team)));
        return new Finding(
                practice, false, team.teamId(), severity, team.teamId() + practice, what, evidence, cell, question);
    }
}
