package org.collaborationoutcomes.profile.learn;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of file: what its columns are often called, and what its rows can't do without. */
@SuppressWarnings("ImmutableEnumChecker") // lists of List.of, and records of patterns
enum Kind {
    ATTENDANCE(
            "attendance",
            List.of("source_name or source_email", "meeting_date or joined"),
            "source_id, left, minutes, status, meeting_id, meeting_title, team_id",
            new Word(
                    "source_name",
                    "",
                    "^((full|participant|attendee|member|your|staff) )?name$|^(participant|attendee|member|who|staff)$"),
            new Word("source_email", ", parse: email", "e-?mail"),
            new Word("meeting_title", "", "^(meeting|event|session|topic)( title| name)?$"),
            new Word("joined", ", parse: moment", "join|check.?in|sign.?in|arriv|time in|enter"),
            new Word("left", ", parse: moment", "leav|left|check.?out|sign.?out|time out|exit"),
            new Word("minutes", ", parse: minutes", "duration|minutes"),
            new Word("meeting_date", ", parse: day", "^((meeting|session|event) )?da(te|y)$"),
            new Word(
                    "status",
                    ", map: {present: present, p: present, attended: present, 'yes': present, 'y': present, x: present, late: late,"
                            + " l: late, tardy: late, t: late, remote: remote, excused: excused, e: excused, absent: absent,"
                            + " a: absent, 'no': absent, 'n': absent}",
                    "^(attendance|status|attended|present)")),
    SURVEY(
            "survey",
            List.of("submitted_on"),
            "submitted_at, source_email, response_id, team_id, respondent_group; all other columns are questions",
            new Word("submitted_on", ", parse: day", "timestamp|submi|complet|recorded|^date"),
            new Word("source_email", ", parse: email", "^e-?mail"),
            new Word("response_id", "", "^((response|respondent)[ _-]?)?id$")),
    GOALS(
            "",
            List.of("title", "baseline", "target", "due_on"),
            "goal_id, team_id, unit, direction, starts_on, owner_id or source_name of the owner, owner_title, status",
            new Word("goal_id", "", "goal[ _-]?(id|number)"),
            new Word("title", "", "^(goal|objective|measure|indicator|key result|kpi)( title| name)?$"),
            new Word("baseline", ", parse: number", "baseline|starting (value|point)|^start$"),
            new Word("due_on", ", parse: day, ahead: true", "due|deadline|end date|target date"),
            new Word("target", ", parse: number", "target"),
            new Word("starts_on", ", parse: day, ahead: true", "start(s| date|ing date)"),
            new Word("owner_title", "", "^(owner|lead|responsible) (title|role)"),
            new Word("source_name", "", "^(owner|lead|responsible)( name)?$")),
    PROGRESS(
            "",
            List.of("goal_id or title", "value", "measured_on"),
            "team_id, note",
            new Word("goal_id", "", "goal[ _-]?(id|number)"),
            new Word("title", "", "^(goal|objective|measure|indicator|key result|kpi)( title| name)?$"),
            new Word("measured_on", ", parse: day", "^date|as of|measured|check.?in"),
            new Word("value", ", parse: number", "^(value|actual|current|result|progress|score)"),
            new Word("note", "", "^(notes?|comments?)$")),
    ACTIONS(
            "tasks",
            List.of("title", "due_on"),
            "action_id, team_id, goal_id, completed_on, owner_id or source_name of the owner, celebrated_on",
            new Word("action_id", "", "^(id|key)$|(task|issue|item|card|action)[ _-]?(id|key|number)"),
            new Word("title", "", "^(task|action|title|summary|what|to[ -]?do)( item| name| title| description)?$"),
            new Word(
                    "completed_on",
                    ", parse: day",
                    "^(completed|completion|done|resolved|closed|finished)( (on|date|at))?$|date (completed|finished|done)"),
            new Word("due_on", ", parse: day, ahead: true", "due|deadline|end date|finish|by when"),
            new Word("owner_id", ", parse: email", "(owner|assignee|assigned).*e?-?mail"),
            new Word("source_name", "", "^(owner|assignee|assigned( to)?|responsible|lead)( name)?$")),
    MEMBERS(
            "",
            List.of("person_id"),
            "team_id, person_name, organization, stakeholder_group, role, joined_on, left_on",
            new Word("person_id", "", "^(person|staff|employee|member)[ _-]?(id|number)$"),
            new Word("person_id", ", parse: email", "e-?mail"),
            new Word("person_name", "", "^((full|member|staff|employee) )?name$"),
            new Word("organization", "", "^(school|building|organi[sz]ation|employer|site)"),
            new Word(
                    "role",
                    ", map: {leader: leader, chair: leader, lead: leader, facilitator: facilitator, recorder: recorder,"
                            + " secretary: recorder, data: data, member: member}, other: member",
                    "^(team )?(role|position)$"),
            new Word("joined_on", ", parse: day, ahead: true", "join|since|start|begin"),
            new Word("left_on", ", parse: day, ahead: true", "^left|until|^end|leav")),
    ALIASES("", List.of("person_id", "source_name or source_email"), "team_id");

    /**
     * A value and the names that it often has.
     *
     * @param how it is read
     * @param like what those names are like
     */
    record Word(String name, String how, Pattern like) {

        Word(String name, String how, String like) {
            this(name, how, Pattern.compile(like));
        }
    }

    private static final Word TEAM = new Word("team_id", "", "^team( (id|name))?$");

    private final String base;
    private final List<String> needs;
    private final String others;
    private final List<Word> words;

    Kind(String base, List<String> needs, String others, Word... words) {
        this.base = base;
        this.needs = needs;
        this.others = others;
        this.words = List.of(words);
    }

    /** The feed that its rows become. */
    String feed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shipped profile that says what all files of the kind share; blank = there is none. */
    String base() {
        return base;
    }

    /** The values that its rows can't do without, some in one of two ways. */
    List<String> needs() {
        return needs;
    }

    /** The values that it may have besides. */
    String others() {
        return others;
    }

    List<Word> words() {
        return Stream.concat(words.stream(), Stream.of(TEAM)).toList();
    }
}
