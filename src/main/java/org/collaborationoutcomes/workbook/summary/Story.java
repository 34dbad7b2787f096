package org.collaborationoutcomes.workbook.summary;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Recorded;
import org.collaborationoutcomes.workbook.practice.FindingWords;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.practice.Found;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;

/** What the first page tells, before it is laid out: the same for leaders and for a board, which reads no team's name. */
public final class Story {
    /** The needs of metrics that rest on who came and who did not. */
    private static final Set<String> ON_RECORDS = Set.of("expected", "scheduled", "quorum", "modes", "activity_people");

    /** So many letters of goals' names are two lines or less. */
    private static final int MOST_LETTERS = 150;

    private final Frame frame;
    private final boolean forBoard;
    private final List<Headline> headlines;
    private final Sentences sentences;
    private final Ranked celebrate;
    private final Ranked attention;

    private Story(Frame frame, boolean forBoard) {
        this.frame = frame;
        this.forBoard = forBoard;
        this.headlines = new Headlines(frame).all();
        this.sentences = new Sentences(frame, headlines);
        var practices = frame.data().practices();
        this.celebrate = Ranked.of(told(practices.celebrate()));
        this.attention = Ranked.of(told(practices.attention()));
    }

    public static Story forLeaders(Frame frame) {
        return new Story(frame, false);
    }

    public static Story forBoard(Frame frame) {
        return new Story(frame, true);
    }

    /** Of a record with wide gaps nothing is said here; the sheet Practices tells it. */
    private List<Finding> told(List<Found> found) {
        var words = new FindingWords(frame);
        return found.stream()
                .filter(this::recorded)
                .map(one -> finding(words, one))
                .toList();
    }

    private static Finding finding(FindingWords words, Found found) {
        return new Finding(
                found.practiceId(),
                found.goalId(),
                found.teamId(),
                words.what(found),
                words.evidence(found),
                words.team(found),
                found.question());
    }

    private boolean recorded(Found found) {
        var unit = frame.data().team(found.teamId()).map(Unit::team).orElse(Unit.district());
        return !ON_RECORDS.contains(frame.labels().metric(found.metric()).needs()) || new Recorded(frame).year(unit);
    }

    public String title() {
        return frame.data().district().name() + ": how our collaboration is going";
    }

    public String about() {
        return "School year %s, data through %s. %s. %s in %s."
                .formatted(
                        frame.data().report().schoolYear(),
                        Spoken.day(frame.data().report().asOf()),
                        Names.sentence(frame.editionWords()),
                        Spoken.count(frame.data().teams().size(), "team", "teams"),
                        Spoken.count(frame.areas().size(), "area", "areas"));
    }

    /** Whether the district is on track. */
    public String overall() {
        return new Overall(headlines(), frame.data().practices().all()).sentence();
    }

    /** Goals, participation, survey; then what to look at first. */
    public List<String> sentences() {
        return List.of(
                sentences.goals(),
                sentences.participation(),
                sentences.survey(),
                Sentences.first(celebrate, attention, this::whose, noneFound() + far()));
    }

    /** The headlines that have no number, and what they need. */
    public List<String> notYetKnown() {
        var words = sentences.notYetKnown();
        return words.isEmpty() ? List.of() : List.of(words);
    }

    /** That no rule is broken, as this reader can look it up. */
    String noneFound() {
        return forBoard ? "By the report's rules, nothing needs attention today." : Sentences.NOTHING;
    }

    /** What is far from what is wanted though no rule of the practices looks at it. */
    private String far() {
        var far = headlines().stream()
                .filter(Headline::isFar)
                .map(headline -> Sentences.lower(headline.label()))
                .toList();
        return far.isEmpty() ? "" : " Far behind what is wanted: " + Spoken.list(far) + ".";
    }

    /** The story in one line, for lists of districts. */
    public String line() {
        return frame.data().goals().isEmpty() ? sentences.participation() : sentences.goals();
    }

    /** Those that have a number. */
    public List<Headline> headlines() {
        return headlines.stream().filter(Headline::known).toList();
    }

    public Ranked celebrate() {
        return celebrate;
    }

    public Ranked attention() {
        return attention;
    }

    /** The headlines that are not on track and of which no row here tells, so that none is looked for in vain. */
    public List<String> alsoMarked() {
        var marked = headlines().stream()
                .filter(headline -> !Standing.of(headline).equals("on track"))
                .filter(headline -> !isShown(headline))
                .map(headline -> Sentences.lower(headline.label()))
                .toList();
        return marked.isEmpty()
                ? List.of()
                : List.of("Also not on track, without a row here: %s. %s"
                        .formatted(
                                Spoken.list(marked),
                                forBoard ? "The full report tells more." : "A click on a figure above shows more."));
    }

    private boolean isShown(Headline headline) {
        var words = new FindingWords(frame);
        return frame.data().practices().attention().stream()
                .filter(headline.wanted()::is)
                .map(found -> finding(words, found))
                .anyMatch(attention.shown()::contains);
    }

    /** The names of goals that are behind or worse and that no row here tells. */
    public List<String> otherGoals() {
        var told = attention.shown().stream().map(Finding::goalId).toList();
        var goals = frame.goals().stream()
                .filter(goal -> Verdict.of(goal.verdict()).judged()
                        && !Verdict.of(goal.verdict()).good())
                .filter(goal -> !told.contains(goal.goalId()))
                .toList();
        if (goals.isEmpty()) {
            return List.of();
        }
        var said = new StringJoiner("; ");
        int left = goals.size();
        for (Goal goal : goals) {
            var name = withoutTeams(goal.title());
            if (said.length() + name.length() > MOST_LETTERS && said.length() > 0) {
                break;
            }
            said.add(name);
            left--;
        }
        return List.of("Other goals behind or worse: %s%s (%s)."
                .formatted(said, left == 0 ? "" : "; and more", forBoard ? "in the full report" : "on Goals"));
    }

    /** Where a reader finds what is left out here. */
    public String elsewhere() {
        return forBoard ? "in the full report" : "on Practices";
    }

    /** How sure the figures are, and data quality, in one line; of the latter alone for a board, whose sheets have no more. */
    public String data() {
        return forBoard ? sentences.data() : sentences.sure() + sentences.data() + " The Data quality sheet says more.";
    }

    /** Since when figures are compared: the leaders' edition before. */
    public String since() {
        return frame.data()
                .earlier()
                .map(before -> "Change since " + Spoken.shortDay(before.asOf()))
                .orElse("Change");
    }

    /** The number of its practice, which leads to the goal, the team or the practice; a board has no more to see. */
    Cell see(Finding finding) {
        var to = finding.team().link();
        return forBoard || to == null ? Cell.text(finding.practice()) : Cell.link(finding.practice(), to);
    }

    /** The team that a finding is about; for a board its area. */
    String whose(Finding finding) {
        return forBoard ? area(finding) : finding.team().text();
    }

    private String area(Finding finding) {
        return finding.teamId().isEmpty()
                ? Names.ALL_TEAMS
                : Names.area(frame.data().goals().stream()
                        .filter(goal -> goal.goalId().equals(finding.goalId()))
                        .map(Goal::area)
                        .findFirst()
                        .or(() -> frame.data().team(finding.teamId()).map(Team::area))
                        .orElse(""));
    }

    /** What a finding rests on. */
    String evidence(Finding finding) {
        return withoutTeams(finding.evidence());
    }

    /** A goal may be titled after its team, whose name a board does not read. */
    private String withoutTeams(String words) {
        var said = words;
        for (Team team : forBoard ? frame.data().teams() : List.<Team>of()) {
            if (team.name().strip().contains(" ")) {
                said = Pattern.compile(
                                Pattern.quote(team.name().strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(said)
                        .replaceAll("a team");
            }
        }
        return said;
    }
}
