package org.collaborationoutcomes.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What may happen from night to night: files in any order, corrections, removals, files taken back, other as-of dates. */
final class RandomNights {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 20);
    private static final int TEAMS = 14;

    private final Random random;
    private final LandedFiles files;
    private final List<Long> there = new ArrayList<>();
    private LocalDate asOf = LocalDate.of(2026, 2, 20);

    RandomNights(long seed, LandedFiles files) {
        this.random = new Random(seed);
        this.files = files;
    }

    /** Lands what came that night. */
    void night(int number) {
        if (number == 1) {
            beginning();
        }
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            drop();
        }
        if (chance(0.25)) {
            files.withdraw(there.remove(random.nextInt(there.size())));
        }
    }

    /** Mostly a day or two on; now and then the same, weeks back, or another school year. */
    LocalDate asOf() {
        asOf = switch (random.nextInt(8)) {
            case 0 -> asOf;
            case 1 -> asOf.minusDays(random.nextInt(40));
            case 2 -> asOf.plusDays(20 + random.nextInt(60));
            default -> asOf.plusDays(1 + random.nextInt(3));
        };
        return asOf;
    }

    private void beginning() {
        land(
                "teams",
                "district_id,district_name,team_id,team_name,area,school,meetings_per_month,quorum",
                40,
                this::team);
        land("members", MEMBERS, 70, this::member);
        land("meetings", MEETINGS, 100, this::meeting);
        land("attendance", ATTENDANCE, 500, this::attendance);
        land("items", ITEMS, 3, this::item);
        land("waves", WAVES, 3, this::wave);
        land("survey", SURVEY, 600, this::answer);
    }

    private static final String MEMBERS =
            "team_id,person_id,person_name,role,organization,stakeholder_group,joined_on,left_on";
    private static final String MEETINGS = "team_id,meeting_id,starts_at,scheduled_minutes,status,mode,activity,"
            + "protected_time,agenda_sent_on,recap_sent_on,partner_organization";
    private static final String ATTENDANCE =
            "team_id,meeting_id,meeting_date,person_id,status,minutes,contributions,scheduled_minutes,duty";

    private void drop() {
        switch (random.nextInt(18)) {
            case 0 ->
                land(
                        "teams",
                        "district_id,district_name,team_id,team_name,area,school,meetings_per_month,quorum",
                        2,
                        this::team);
            case 1, 2 -> removing("members", MEMBERS, 3, this::member);
            case 3 ->
                land("members", "team_id,person_id,role,joined_on,as_of", 3, () -> "%s,%s,%s,2025-07-01,2026-0%d-10"
                        .formatted("t1", person(), any("", "leader"), 1 + random.nextInt(4)));
            case 4, 5 -> removing("meetings", MEETINGS, 4, this::meeting);
            case 6, 7, 8 -> removing("attendance", ATTENDANCE, 4, this::attendance);
            case 9 ->
                land(
                        "attendance",
                        "team_id,meeting_id,meeting_date,person_id,status,source_name,source_email",
                        3,
                        () -> "%s,x%d,%s,made%d,%s,%s,"
                                .formatted(
                                        teamId(),
                                        random.nextInt(4),
                                        day(),
                                        random.nextInt(5),
                                        any("present", "late"),
                                        any("Ann One", "Bob Two", "Cy Three")));
            case 10 ->
                removing("aliases", "source_name,team_id,person_id", 2, () -> "%s,%s,%s"
                        .formatted(any("Ann One", "Bob Two"), any("", teamId()), person()));
            case 11 ->
                removing("calendar", "district_id,school,starts_on,ends_on", 1, () -> "%s,%s,2026-02-%02d,2026-03-05"
                        .formatted(any("d1", "d2"), any("", "s1"), 1 + random.nextInt(20)));
            case 12 -> removing("survey", SURVEY, 12, this::answer);
            case 13 -> land("goals", GOALS, 3, this::goal);
            case 14 ->
                removing("progress", "goal_id,measured_on,value", 4, () -> "g%d,%s,%d"
                        .formatted(random.nextInt(6), day(), random.nextInt(60)));
            case 15 -> removing("waves", WAVES, 1, this::wave);
            case 16 -> land("items", ITEMS, 1, this::item);
            default ->
                removing("actions", "action_id,team_id,title,kind,due_on,completed_on", 3, () -> "a%d,%s,Act,%s,%s,%s"
                        .formatted(
                                random.nextInt(9), teamId(), any("action", "milestone"), day(), any("", "" + day())));
        }
    }

    private static final String SURVEY =
            "survey_id,wave_id,team_id,respondent_id,respondent_group,item_id,submitted_on,value";
    private static final String WAVES = "survey_id,wave_id,team_id,opens_on,closes_on,invited";
    private static final String ITEMS =
            "survey_id,item_id,language,text,construct,scale_min,scale_max,reverse,favorable_from";

    private String answer() {
        int wave = random.nextInt(3);
        return "own,w%d,%s,r%d,%s,i%d,%s,%d"
                .formatted(
                        wave,
                        teamId(),
                        random.nextInt(9),
                        any("educator", "family", ""),
                        random.nextInt(4),
                        opening(wave).plusDays(random.nextInt(20)),
                        1 + random.nextInt(5));
    }

    private String wave() {
        int wave = random.nextInt(3);
        return "own,w%d,%s,%s,%s,%s"
                .formatted(wave, any("", teamId()), opening(wave), opening(wave).plusDays(25), any("", "12"));
    }

    private String item() {
        return "own,i%d,en,Words,%s,1,5,%s,%s"
                .formatted(random.nextInt(3), any("trust", "trust", "clarity"), any("", "true"), any("", "", "5"));
    }

    private static LocalDate opening(int wave) {
        return LocalDate.of(2025, 10, 1).plusMonths(wave * 3L);
    }

    private static final String GOALS = "goal_id,team_id,title,baseline,target,starts_on,due_on,direction";

    private String goal() {
        return "g%d,%s,Goal,1,%d,2025-09-01,2026-06-01,increase"
                .formatted(random.nextInt(6), teamId(), 20 + random.nextInt(30));
    }

    private String team() {
        int team = random.nextInt(TEAMS);
        return "d%d,Dale,t%d,Team,%s,%s,%s,%s"
                .formatted(
                        1 + team % 2,
                        team,
                        any("teacher", "student", "family_school"),
                        any("", "s1", "s2"),
                        any("", "2", "4.3"),
                        any("", "", "2"));
    }

    private String member() {
        var joined = day();
        return "%s,%s,%s,%s,%s,%s,%s,%s"
                .formatted(
                        teamId(),
                        person(),
                        any("", "Ann One", "Bob Two", "Cy Three"),
                        any("", "leader", "recorder|data", "facilitator"),
                        any("", "North", "South"),
                        any("", "student", "educator", "community"),
                        any("2025-07-01", "" + joined),
                        any("", "", "" + joined.plusDays(30)));
    }

    private String meeting() {
        var on = day();
        return "%s,m%d,%s 10:00,%s,%s,%s,%s,%s,%s,%s,%s"
                .formatted(
                        teamId(),
                        random.nextInt(14),
                        on,
                        any("30", "60"),
                        any("held", "held", "held", "cancelled"),
                        any("", "in_person", "virtual"),
                        any("", "training", "club", "stem_project", "co_teaching"),
                        any("", "true", "false"),
                        any("", "" + on.minusDays(random.nextInt(3))),
                        any("", "" + on.plusDays(random.nextInt(6))),
                        any("", "", "Museum"));
    }

    private String attendance() {
        return "%s,m%d,%s,%s,%s,%s,%s,%s,%s"
                .formatted(
                        teamId(),
                        random.nextInt(14),
                        day(),
                        person(),
                        any("present", "present", "late", "remote", "absent", "excused"),
                        any("", "20", "45"),
                        any("", "0", "3"),
                        any("", "60"),
                        any("", "", "facilitator", "recorder|data"));
    }

    private void removing(String feed, String columns, int rows, Supplier<String> row) {
        if (chance(0.3)) {
            land(feed, columns + ",deleted", rows, () -> row.get() + any(",true", ",false"));
        } else {
            land(feed, columns, rows, row);
        }
    }

    private void land(String feed, String columns, int rows, Supplier<String> row) {
        var text = new StringBuilder(columns).append('\n');
        for (int i = 0; i < rows; i++) {
            text.append(row.get()).append('\n');
        }
        there.add(files.land(feed, text.toString()));
    }

    private String teamId() {
        return "t" + random.nextInt(TEAMS);
    }

    private String person() {
        return "p" + random.nextInt(7);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(420));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }
}
