package org.collaborationoutcomes.workbook.frame;

import java.util.Comparator;
import java.util.List;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.workbook.released.Released;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.words.Labels;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.xlsx.spec.Page;

/** What all sheets of one workbook share. */
public record Frame(Released data, Edition edition, Labels labels, String version) {

    /** The teams as they stand on every sheet: by area, then by name. */
    public List<Team> teams() {
        return data.teams().stream()
                .sorted(Comparator.comparingInt((Team team) -> Names.areaOrder(team.area()))
                        .thenComparing(Team::area)
                        .thenComparing(Team::name)
                        .thenComparing(Team::teamId))
                .toList();
    }

    public List<String> areas() {
        return data.areas().stream()
                .sorted(Comparator.comparingInt(Names::areaOrder).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public Page page(boolean onOnePage) {
        return new Page(
                "Collaboration report: " + data.district().name(),
                "Data through %s, %s".formatted(Spoken.day(data.report().asOf()), editionWords()),
                onOnePage);
    }

    /** Like {@code working edition 2}. */
    public String editionWords() {
        return switch (edition.kind()) {
            case LEADERS -> "leaders' edition " + edition.number();
            case WORKING -> "working edition " + edition.number();
        };
    }

    public String yearWords() {
        return "school year " + data.report().schoolYear();
    }
}
