package org.collaborationoutcomes.samples;

import java.time.LocalDate;
import java.util.List;

/** The climate survey: its waves, and one file of answers per wave. */
final class SurveySheets {

    private static final String HEADER =
            "survey_id,wave_id,team_id,respondent_id,respondent_group,submitted_on,item_id,value";
    private static final List<Row> ITEMS = Plan.rows("instrument");
    private static final List<Row> MEANS = Plan.rows("climate");

    private final Drop drop;
    private final Row wave;
    private final LocalDate opens;
    private final Dice dice;
    private int respondents;

    SurveySheets(Drop drop, Row wave) {
        this.drop = drop;
        this.wave = wave;
        this.opens = LocalDate.parse(wave.text("opens"));
        this.dice = Dice.of("survey " + wave.text("wave"));
    }

    void waves() {
        Sheet sheet = drop.sheet("district-office/waves.csv", "survey_id,wave_id,team_id,opens_on,closes_on,invited");
        sheet.add("climate", wave.text("wave"), "", wave.text("opens"), wave.text("closes"), "");
        Team.all().stream().filter(team -> team.plan().has("invited")).forEach(team -> {
            String invited = team.plan().text("invited");
            sheet.add("climate", wave.text("wave"), team.id(), wave.text("opens"), wave.text("closes"), invited);
        });
    }

    void answers(Team team, Rosters rosters) {
        if (team.plan().has("invited")) {
            int asked = team.plan().whole("invited");
            double reply = asked < 10 ? wave.number("reply") * 1.6 : wave.number("reply") * 0.86;
            for (int i = 0; i < Math.round(asked * reply); i++) {
                answers(team, i == 0 ? "educator" : team.is("student") ? "student" : "family");
            }
            return;
        }
        for (Member member : rosters.on(team, opens)) {
            boolean tiny = team.plan().whole("size") < 6;
            if (dice.chance(tiny ? 1 : Math.min(1, wave.number("reply") * 1.8))) {
                answers(team, member.group());
            }
        }
    }

    private void answers(Team team, String group) {
        respondents++;
        Sheet sheet = drop.sheet("surveys/climate-" + wave.text("wave") + ".csv", HEADER);
        LocalDate last = LocalDate.parse(wave.text("closes"));
        long days = (last.isAfter(Story.AS_OF) ? Story.AS_OF : last).toEpochDay() - opens.toEpochDay();
        String day = opens.plusDays(dice.whole(0, (int) days)).toString();
        String respondent = "r" + wave.text("wave").substring(2, 6) + respondents;
        double own = dice.bell() * 0.45;
        for (Row item : ITEMS) {
            String value = value(team, item, own);
            sheet.add("climate", wave.text("wave"), team.id(), respondent, group, day, item.text("item"), value);
        }
    }

    private String value(Team team, Row item, double own) {
        double silent = dice.between(0, 1);
        double mean = mean(team, item.text("construct"));
        long answer = Math.max(1, Math.min(5, Math.round(mean + own + dice.bell() * 0.8)));
        if (silent < 0.024) {
            return silent < 0.012 ? "" : "N/A";
        }
        return Long.toString(item.has("reverse") ? 6 - answer : answer);
    }

    private double mean(Team team, String construct) {
        double lean = Dice.of("climate " + team.id()).between(-0.12, 0.12);
        return lean
                + MEANS.stream()
                        .filter(row -> row.text("district").equals(team.district()))
                        .filter(row -> row.text("construct").equals(construct))
                        .findFirst()
                        .orElseThrow()
                        .number(wave.text("wave"));
    }
}
