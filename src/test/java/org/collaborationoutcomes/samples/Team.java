package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.List;

/** A team of the plan. */
record Team(Row plan) {

    static List<Team> all() {
        return Plan.rows("teams").stream().map(Team::new).toList();
    }

    static List<Team> of(String district) {
        return all().stream().filter(team -> team.district().equals(district)).toList();
    }

    String id() {
        return plan.text("team_id");
    }

    String district() {
        return plan.text("district");
    }

    String school() {
        return plan.text("school");
    }

    boolean is(String area) {
        return plan.text("area").equals(area);
    }

    LocalDate begins() {
        LocalDate starts = plan.date("starts", Story.FIRST_DAY);
        return starts.isBefore(Story.FIRST_DAY) ? Story.FIRST_DAY : starts;
    }

    LocalDate ends() {
        return plan.date("ends", Story.AS_OF);
    }

    boolean fewCarryIt() {
        return plan.text("spread").equals("few");
    }

    /** How likely a member is there on a day: on a straight line from the first school year to the second. */
    double rate(LocalDate on) {
        double way = Story.way(LocalDate.of(2024, 9, 15), Story.AS_OF, on);
        return plan.number("rate_then") + way * (plan.number("rate_now") - plan.number("rate_then"));
    }
}
