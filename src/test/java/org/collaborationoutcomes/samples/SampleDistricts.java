package org.collaborationoutcomes.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample drop of three invented districts: {@code SampleDistricts [folder]}, the same bytes each time. */
public final class SampleDistricts {

    private SampleDistricts() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length == 0 ? "input-samples" : args[0]);
        List<Flaw> flaws = write(folder);
        System.out.println(Flaw.table(flaws));
    }

    /** Writes all files below the folder and says which lines of them are flawed on purpose. */
    static List<Flaw> write(Path folder) throws IOException {
        Drop drop = new Drop();
        List<Flaw> flaws = tell(drop);
        for (Sheet sheet : drop.sheets()) {
            Path file = folder.resolve(sheet.path());
            Files.createDirectories(file.getParent());
            Files.write(file, sheet.bytes());
        }
        Path instrument = folder.resolve(Instrument.PATH);
        Files.createDirectories(instrument.getParent());
        Files.writeString(instrument, Instrument.yaml());
        return flaws;
    }

    private static List<Flaw> tell(Drop drop) {
        SchoolDays.write(drop);
        OfficeSheets.teams(drop);
        List<Row> waves = Plan.rows("waves");
        List<SurveySheets> surveys =
                waves.stream().map(wave -> new SurveySheets(drop, wave)).toList();
        surveys.forEach(SurveySheets::waves);
        for (Row district : Plan.rows("districts")) {
            Rosters rosters = new Rosters(district.text("district"));
            OfficeSheets.members(drop, rosters);
            for (Team team : Team.of(district.text("district"))) {
                tell(drop, team, rosters);
                surveys.forEach(survey -> survey.answers(team, rosters));
            }
        }
        return new Flaws(drop).make();
    }

    private static void tell(Drop drop, Team team, Rosters rosters) {
        List<Meeting> meetings = MeetingPlan.of(team);
        MeetingSheets.write(drop, team, meetings);
        new AttendanceSheets(drop, team).write(meetings, rosters);
        GoalSheets.write(drop, team, rosters);
        ProgressSheets.write(drop, team);
        ActionSheets.write(drop, team, rosters);
    }
}
