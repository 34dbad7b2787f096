package org.collaborationoutcomes.metrics.oracle.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts as plain values. */
public final class Rows {

    public record Team(
            String id,
            String district,
            String area,
            String school,
            @Nullable Double perMonth,
            @Nullable Integer quorum,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Boolean conflictProtocol) {

        public boolean isOfFamilies() {
            return area.equals("student") || area.equals("family_school");
        }
    }

    public record Closed(String district, String school, LocalDate from, LocalDate through) {}

    public record Member(
            String team,
            String person,
            @Nullable String organization,
            @Nullable String group,
            String role,
            LocalDate joined,
            @Nullable LocalDate left) {

        public boolean covers(LocalDate day) {
            return !joined.isAfter(day) && (left == null || day.isBefore(left));
        }
    }

    public record Meeting(
            String team,
            String id,
            LocalDate on,
            int minutes,
            boolean held,
            @Nullable String mode,
            @Nullable Boolean protectedTime,
            @Nullable LocalDate agendaOn,
            @Nullable LocalDate recapOn,
            @Nullable String activity,
            @Nullable String cancelReason,
            @Nullable String partner) {}

    public record Attendance(
            String team,
            String meeting,
            LocalDate on,
            @Nullable Integer scheduled,
            String person,
            String status,
            @Nullable Integer minutes,
            @Nullable Integer contributions,
            @Nullable String duty) {

        public boolean attended() {
            return status.equals("present") || status.equals("late") || status.equals("remote");
        }
    }

    public record Goal(
            String id,
            int version,
            String team,
            @Nullable String area,
            String direction,
            String pace,
            double baseline,
            double target,
            @Nullable Integer measuredEvery,
            LocalDate startsOn,
            LocalDate dueOn,
            double weight,
            boolean dropped,
            @Nullable String ownerId,
            @Nullable String ownerTitle,
            @Nullable String parent,
            @Nullable LocalDate revisedOn,
            @Nullable String reason) {}

    public record Progress(
            String goal,
            LocalDate on,
            double value,
            @Nullable Integer level) {}

    public record Action(
            String id,
            String team,
            String kind,
            LocalDate dueOn,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate celebratedOn,
            @Nullable String ownerId) {}

    /**
     * An item of a survey.
     *
     * @param byFeed declared by rows of the feed {@code items}, in two languages, not by the instrument
     */
    public record Item(
            String survey,
            String id,
            @Nullable String construct,
            double min,
            double max,
            boolean reverse,
            @Nullable Double favorableFrom,
            @Nullable Double unfavorableTo,
            boolean byFeed) {}

    /** When a wave is open; a blank team is all teams. */
    public record Wave(
            String survey,
            String wave,
            String team,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable Integer invited) {}

    public record Answer(
            String survey,
            String wave,
            String team,
            String respondent,
            @Nullable String group,
            LocalDate on,
            String item,
            @Nullable Double value) {}

    public final List<Team> teams = new ArrayList<>();
    public final List<Closed> closed = new ArrayList<>();
    public final List<Member> members = new ArrayList<>();
    public final List<Meeting> meetings = new ArrayList<>();
    public final List<Attendance> attendance = new ArrayList<>();
    public final List<Goal> goals = new ArrayList<>();
    public final List<Progress> progress = new ArrayList<>();
    public final List<Action> actions = new ArrayList<>();
    public final List<Item> items = new ArrayList<>();
    public final List<Wave> waves = new ArrayList<>();
    public final List<Answer> answers = new ArrayList<>();
}
