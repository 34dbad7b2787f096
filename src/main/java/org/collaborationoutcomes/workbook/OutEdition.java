package org.collaborationoutcomes.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * An edition as a list of editions shows it.
 *
 * @param kind {@code leaders} or {@code working}
 * @param folder beside the list
 */
public record OutEdition(LocalDate asOf, int number, String kind, String folder, List<District> districts) {

    /**
     * What it says of a district.
     *
     * @param story in one line; empty where the edition does not tell
     * @param files the workbook, then the board's page and workbook; their names in the folder
     */
    public record District(String name, String story, List<String> files) {}
}
