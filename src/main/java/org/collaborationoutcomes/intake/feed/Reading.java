package org.collaborationoutcomes.intake.feed;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.csv.TextFile;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.spelling.Evidence;
import org.collaborationoutcomes.intake.spelling.Spelling;
import org.collaborationoutcomes.profile.Export;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param feed its feed; of a refused file the nearest one, where there is one
 * @param refusal why it can't be read
 * @param remarks what to say of the file as a whole, though it can be read
 * @param export the file as another tool's; then it has no header of the feed's own names
 * @param dayFirst whether its dates like 04/11/2026 begin with the day; null = not known
 * @param evidence of a file with the feed's own names how it is spelled; null = as feeds are
 */
public record Reading(
        @Nullable TextFile text,
        char delimiter,
        @Nullable Header header,
        @Nullable Feed feed,
        @Nullable Problem refusal,
        List<Problem> remarks,
        @Nullable Export export,
        @Nullable Boolean dayFirst,
        @Nullable Evidence evidence) {

    /** The value with the team of a row where the folder of its file is none. */
    public static final String TEAM_ELSE = "team_else";

    public Reading {
        remarks = List.copyOf(remarks);
    }

    /** A file with a header of its feed's own names. */
    Reading(
            TextFile text,
            char delimiter,
            Header header,
            Feed feed,
            List<Problem> remarks,
            @Nullable Evidence evidence) {
        this(text, delimiter, header, feed, null, remarks, null, null, evidence);
    }

    /** A file of another tool. */
    static Reading of(TextFile text, Export export, Feed feed) {
        return new Reading(text, export.delimiter(), null, feed, null, List.of(), export, null, null);
    }

    static Reading refused(@Nullable TextFile text, @Nullable Feed nearest, Problem refusal) {
        return new Reading(text, ',', null, nearest, refusal, List.of(), null, null, null);
    }

    /** Nothing to read, such as an empty file that asks for something. */
    public static Reading none() {
        return new Reading(null, ',', null, null, null, List.of(), null, null, null);
    }

    /** The same, with what to say of it as a whole. */
    public Reading remarking(List<Problem> said) {
        return new Reading(text, delimiter, header, feed, refusal, said, export, dayFirst, evidence);
    }

    /** No table at all, such as a wrong file of settings. */
    public static Reading refused(Problem refusal) {
        return refused(null, null, refusal);
    }

    /** The same file, which can't be read after all. */
    public Reading refusedFor(Problem why) {
        return new Reading(text, delimiter, null, feed, why, List.of(), export, dayFirst, null);
    }

    /** The same file, read once more as another feed. */
    public Reading as(Export other) {
        var order = dayFirst == null ? other.isDayFirst() : dayFirst;
        return new Reading(
                text, delimiter, null, Feed.of(other.feed()).orElseThrow(), null, List.of(), other, order, null);
    }

    /** The same file, of which files beside it tell more. */
    public Reading with(Export other) {
        return new Reading(text, delimiter, header, feed, refusal, remarks, other, dayFirst, evidence);
    }

    /** The same file, settled. */
    public Reading settled(@Nullable Boolean isDayFirst, List<Problem> said) {
        return new Reading(text, delimiter, header, feed, null, said, export, isDayFirst, evidence);
    }

    /** How it writes days and numbers. */
    public Spelling spelling() {
        return evidence == null ? Spelling.PLAIN : evidence.spelling(dayFirst);
    }

    /** By what the columns were known; null = not at all. */
    public @Nullable String profile() {
        return export != null ? export.profile() : header == null ? null : "canonical";
    }

    public @Nullable Integer headerLine() {
        if (export != null) {
            return export.headerLine();
        }
        return header == null ? null : Integer.valueOf(header.line());
    }

    /** Whether it is the rejected rows of another file, which the job wrote. */
    public boolean isOfRejects() {
        return header != null && header.rejects();
    }

    /** Whether it has a column with the team of each row. */
    public boolean namesTeam() {
        return export != null
                ? export.delivers(dayFirst).contains(Feed.TEAM)
                : header == null || header.place(Feed.TEAM) >= 0;
    }

    /** Whether rows tell a team that counts where no folder does. */
    public boolean namesTeamElse() {
        return export != null && export.delivers(dayFirst).contains(TEAM_ELSE);
    }

    /** With one more remark. */
    public Reading and(Problem remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new Reading(text, delimiter, header, feed, refusal, more, export, dayFirst, evidence);
    }

    /** Whether it can't be loaded without a file that is not beside it. */
    public boolean lacksOthers() {
        return export != null && !export.lacks(true).isEmpty();
    }

    /** Whether its rows hold what nobody may keep, such as passwords. */
    public boolean hasSecrets() {
        return export != null ? export.hasSecrets() : header != null && header.hasSecrets();
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
