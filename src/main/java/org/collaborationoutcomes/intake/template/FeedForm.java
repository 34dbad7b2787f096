package org.collaborationoutcomes.intake.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.intake.cell.AnswerCell;
import org.collaborationoutcomes.intake.cell.DateCell;
import org.collaborationoutcomes.intake.cell.FlagCell;
import org.collaborationoutcomes.intake.cell.IdCell;
import org.collaborationoutcomes.intake.cell.NumberCell;
import org.collaborationoutcomes.intake.cell.RespondentCell;
import org.collaborationoutcomes.intake.cell.WholeCell;
import org.collaborationoutcomes.intake.cell.WordCell;
import org.collaborationoutcomes.intake.feed.Column;
import org.collaborationoutcomes.intake.feed.ColumnWords;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.xlsx.plain.Entry;
import org.collaborationoutcomes.xlsx.plain.Field;
import org.collaborationoutcomes.xlsx.plain.Form;

/** The form of one feed: its columns, what may be typed into them, and what helps to know. */
final class FeedForm {

    private static final String TEAMS = "teams";
    private static final String CREATOR = "Collaboration Outcomes";
    private static final int MOST_LETTERS = 2_000;
    private static final int MOST_LETTERS_OF_AN_ID = 64;
    private static final int FIRST_YEAR = 1990;
    private static final double LEAST_NUMBER = -1e15;

    /** Of lists of who is there on one day: a template asks for the days of joining instead. */
    private static final List<String> OF_LISTS = List.of("as_of", "confirmed");

    private final Feed feed;
    private final ColumnWords words;
    private final Map<String, String> teams;
    private final List<Column> columns;
    private final List<Entry.Choices> choices = new ArrayList<>();

    FeedForm(Feed feed, ColumnWords words, Map<String, String> teams, boolean oneDistrict) {
        this.feed = feed;
        this.words = words;
        this.teams = teams;
        this.columns = feed.columns().stream()
                .filter(column -> feed.toldColumnNames().contains(column.name()) && !OF_LISTS.contains(column.name()))
                .filter(column ->
                        !(oneDistrict && feed == Feed.TEAMS && column.name().startsWith("district_")))
                .toList();
    }

    Form form(LocalDate day) {
        var fields = columns.stream().map(this::field).toList();
        var told = List.of(
                words.of(feed),
                "Fill in one row after the other below the column names, without changing these. Columns that are not"
                        + " needed may stay empty or be deleted.",
                "Save the workbook and drop it into the inbox as it is. This second sheet is not read.");
        return new Form(feed.key(), HelpSheet.NAME, HelpSheet.TITLE, told, fields, choices, CREATOR, day);
    }

    private Field field(Column column) {
        var need = column.isMade() ? "needed, or delete the column" : column.inRow() ? "needed" : "if known";
        return new Field(
                column.name(),
                need,
                column.inRow() || column.inHeader(),
                words.of(feed, column.name()),
                typed(column),
                entry(column));
    }

    /** An example as a spreadsheet takes it for what it is. */
    private static String typed(Column column) {
        if (column.type() instanceof FlagCell) {
            return "yes";
        }
        var example = column.type().example();
        return column.type() instanceof DateCell ? example.replace('T', ' ') : example;
    }

    private Entry entry(Column column) {
        var type = column.type();
        if (column.name().equals("team_id") && feed != Feed.TEAMS && !teams.isEmpty()) {
            return team();
        }
        if (type instanceof WordCell word) {
            return choice(column.name(), word.words(), word.several());
        }
        if (type instanceof FlagCell) {
            return choice("yes or no", List.of("yes", "no"), false);
        }
        if (type instanceof DateCell date) {
            return new Entry.Day(date.withTime(), FIRST_YEAR, date.yearsAhead());
        }
        if (type instanceof WholeCell whole) {
            return new Entry.Whole(whole.least(), whole.most());
        }
        if (type instanceof NumberCell number) {
            return new Entry.Decimal(number.least());
        }
        if (type instanceof AnswerCell) {
            return new Entry.Decimal(LEAST_NUMBER);
        }
        return new Entry.Words(
                type instanceof IdCell || type instanceof RespondentCell ? MOST_LETTERS_OF_AN_ID : MOST_LETTERS);
    }

    /** A team that is not known yet may be typed, too: its row waits until it is. */
    private Entry team() {
        list(
                TEAMS,
                teams.entrySet().stream()
                        .map(team -> List.of(team.getKey(), team.getValue()))
                        .toList());
        return new Entry.Choice(TEAMS, true);
    }

    private Entry choice(String title, List<String> allowed, boolean several) {
        list(title, allowed.stream().map(List::of).toList());
        return new Entry.Choice(title, several);
    }

    private void list(String title, List<List<String>> rows) {
        if (choices.stream().noneMatch(list -> list.title().equals(title))) {
            choices.add(new Entry.Choices(title, rows));
        }
    }
}
