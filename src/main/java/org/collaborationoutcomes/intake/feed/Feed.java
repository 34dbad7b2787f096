package org.collaborationoutcomes.intake.feed;

import static org.collaborationoutcomes.intake.feed.Column.keyed;
import static org.collaborationoutcomes.intake.feed.Column.openKey;
import static org.collaborationoutcomes.intake.feed.Column.optional;
import static org.collaborationoutcomes.intake.feed.Column.required;
import static org.collaborationoutcomes.intake.feed.Types.id;
import static org.collaborationoutcomes.intake.feed.Types.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collaborationoutcomes.intake.cell.AnswerCell;
import org.collaborationoutcomes.intake.cell.DateCell;
import org.collaborationoutcomes.intake.cell.RespondentCell;
import org.collaborationoutcomes.intake.cell.WholeCell;
import org.collaborationoutcomes.intake.cell.WordCell;

/** The kinds of file that are loaded, in the order in which a night loads them, with columns in table order. */
@SuppressWarnings("ImmutableEnumChecker") // lists of List.of and records of them are
public enum Feed {
    TEAMS(
            Span.of("starts_on", "ends_on"),
            required("district_id", id("D-1")).mayBeLeftOut(),
            required("district_name", text("Lake District Schools")).mayBeLeftOut(),
            keyed("team_id", id("T-07")),
            required("team_name", text("Reading team")),
            required("area", Types.AREA),
            optional("school", text("Oak School")),
            optional("meetings_per_month", Types.ABOVE_ZERO),
            optional("quorum", Types.AT_LEAST_ONE),
            optional("conflict_protocol", Types.FLAG),
            optional("starts_on", Types.DAY),
            optional("ends_on", Types.FAR_DAY)),
    CALENDAR(
            Span.of("starts_on", "ends_on"),
            keyed("district_id", id("D-1")),
            openKey("school", text("Oak School")),
            keyed("starts_on", Types.DAY),
            required("ends_on", Types.FAR_DAY),
            optional("label", text("Winter break"))),
    MEMBERS(
            Span.of("joined_on", "left_on"),
            keyed("team_id", id("T-07")),
            keyed("person_id", id("P-88")),
            optional("person_name", text("Ann Smith")),
            optional("organization", text("Oak School")),
            optional("stakeholder_group", Types.GROUP),
            optional("role", Types.ROLES),
            keyed("joined_on", Types.DAY).mayBeLeftOut(),
            optional("left_on", Types.DAY),
            optional("as_of", Types.DAY),
            optional("confirmed", Types.FLAG),
            optional("source_team", text("Reading team"))),
    ALIASES(
            Span.NONE,
            openKey("source_name", text("Ann Smith (she/her)")),
            openKey("source_email", text("ann@school.example")),
            openKey("team_id", id("T-07")),
            keyed("person_id", id("P-88"))),
    MEETINGS(
            Span.NONE,
            keyed("meeting_id", id("M-204")).mayBeLeftOut(),
            keyed("team_id", id("T-07")),
            optional("title", text("October meeting")),
            optional("activity", Types.ACTIVITY),
            required("starts_at", DateCell.moment()),
            required("scheduled_minutes", Types.MINUTES),
            required("status", WordCell.one("held", "cancelled")),
            optional("mode", Types.MODE),
            optional("protected_time", Types.FLAG),
            optional("agenda_sent_on", Types.DAY),
            optional("recap_sent_on", Types.DAY),
            optional("cancel_reason", WordCell.one("time", "other")),
            optional("partner_organization", text("City Library"))),
    ATTENDANCE(
            Span.NONE,
            keyed("meeting_id", id("M-204")).mayBeLeftOut(),
            keyed("team_id", id("T-07")),
            required("meeting_date", Types.DAY),
            optional("scheduled_minutes", Types.MINUTES),
            keyed("person_id", id("P-88")),
            required("status", WordCell.one("present", "late", "remote", "excused", "absent")),
            optional("minutes", Types.MINUTES),
            optional("contributions", new WholeCell(0, 10_000)),
            optional("duty", Types.DUTIES),
            optional("source_name", text("Ann Smith (she/her)")),
            optional("source_email", text("ann@school.example")),
            optional("source_id", text("16778240")),
            optional("source_mode", Types.MODE),
            optional("source_began", DateCell.moment())),
    ITEMS(
            Span.NONE,
            keyed("survey_id", id("climate")),
            keyed("item_id", id("TRUST1")),
            openKey("language", id("en")),
            required("text", text("We keep our word.")),
            optional("construct", id("TRUST")),
            optional("scale_min", Types.NUMBER),
            optional("scale_max", Types.NUMBER),
            optional("reverse", Types.FLAG),
            optional("favorable_from", Types.NUMBER),
            optional("unfavorable_to", Types.NUMBER)),
    WAVES(
            Span.of("opens_on", "closes_on"),
            keyed("survey_id", id("climate")),
            keyed("wave_id", id("2025-11")),
            openKey("team_id", id("T-07")),
            required("opens_on", Types.DAY),
            required("closes_on", Types.DAY),
            optional("invited", new WholeCell(0, Integer.MAX_VALUE))),
    SURVEY(
            Span.NONE,
            keyed("survey_id", id("climate")),
            keyed("wave_id", id("2025-11")),
            keyed("team_id", id("T-07")),
            keyed("respondent_id", new RespondentCell()).secret(),
            optional("respondent_group", Types.GROUP),
            required("submitted_on", Types.DAY),
            keyed("item_id", id("TRUST1")),
            required("value", new AnswerCell()).mayBeBlank()),
    GOALS(
            Span.of("starts_on", "due_on"),
            keyed("goal_id", id("G-12")).mayBeLeftOut(),
            required("team_id", id("T-07")),
            required("title", text("Raise reading scores")),
            optional("owner_id", id("P-88")),
            optional("owner_title", text("Principal")),
            optional("area", Types.AREA),
            optional("unit", text("percent")),
            optional("direction", WordCell.one("increase", "decrease", "at_least", "at_most")),
            required("baseline", Types.NUMBER),
            required("target", Types.NUMBER),
            optional("pace", WordCell.one("linear", "compound")),
            optional("measured_every", Types.AT_LEAST_ONE),
            required("starts_on", Types.DAY),
            required("due_on", Types.FAR_DAY),
            optional("weight", Types.ABOVE_ZERO),
            optional("status", WordCell.one("active", "dropped")),
            optional("parent_goal_id", id("G-01")),
            optional("revised_on", Types.DAY),
            optional("revision_reason", text("New curriculum")),
            optional("source_name", text("Ann Smith")),
            optional("source_email", text("ann@school.example"))),
    PROGRESS(
            Span.NONE,
            keyed("goal_id", id("G-12")),
            keyed("measured_on", Types.DAY),
            required("value", Types.NUMBER),
            optional("gas_level", new WholeCell(-2, 2)),
            optional("note", text("Measured by the spring test"))),
    ACTIONS(
            Span.NONE,
            keyed("action_id", id("A-31")).mayBeLeftOut(),
            required("team_id", id("T-07")),
            optional("goal_id", id("G-12")),
            optional("owner_id", id("P-88")),
            required("title", text("Call the library")),
            required("kind", WordCell.one("action", "milestone")),
            required("due_on", Types.FAR_DAY),
            optional("completed_on", Types.DAY),
            optional("celebrated_on", Types.DAY),
            optional("source_name", text("Ann Smith")),
            optional("source_email", text("ann@school.example")));

    /** The column by which a row of any feed says that it is to go. */
    public static final String DELETED = "deleted";

    /** The column with the team's id. */
    public static final String TEAM = "team_id";

    /** What another tool's export says of a person and of how they met: columns that nobody is asked to fill in. */
    public static final List<String> SOURCES =
            List.of("source_name", "source_email", "source_id", "source_mode", "source_began", "source_team");

    private final Span span;
    private final List<Column> columns;
    private final List<String> columnNames;

    Feed(Span span, Column... columns) {
        this.span = span;
        this.columns = List.of(columns);
        this.columnNames = this.columns.stream().map(Column::name).toList();
    }

    /** Its name, and the table in each stage's schema. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that a team's area may be called by. */
    public static List<String> areas() {
        return Types.AREA.words();
    }

    /** Its place in the order of loading, the first is 0. */
    public int turn() {
        return List.of(values()).indexOf(this);
    }

    public static Optional<Feed> of(String key) {
        return List.of(values()).stream().filter(feed -> feed.key().equals(key)).findFirst();
    }

    /** Files of it are archived where nobody but the operator reads. */
    public boolean isConfidential() {
        return columns.stream().anyMatch(Column::confidential);
    }

    /** Whether each row needs a team, so that a file without the column may have it from its folder. */
    public boolean needsTeam() {
        return this != TEAMS
                && columns.stream().anyMatch(column -> column.name().equals(TEAM) && column.inHeader());
    }

    /** The columns of which a header must have at least one, though it may lack any of them. */
    List<String> oneOf() {
        return this == ALIASES ? List.of("source_name", "source_email") : List.of();
    }

    public List<String> columnNames() {
        return columnNames;
    }

    /** The columns that data staff are told of. */
    public List<String> toldColumnNames() {
        return this == ALIASES
                ? columnNames
                : columnNames.stream().filter(name -> !SOURCES.contains(name)).toList();
    }

    public List<Column> columns() {
        return columns;
    }

    public Span span() {
        return span;
    }

    public int place(String column) {
        return columnNames.indexOf(column);
    }
}
